// SPDX-License-Identifier: MIT
// draft-greets-another: a message copied from one person to another.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "core/notes/notebook/attendance.h"
#include "core/notes/records/contact.h"
#include "core/rules/draft/outgoing.h"
#include "core/rules/row.h"
#include "core/text/greeting.h"
#include "core/text/letter.h"

namespace confab::core {
namespace {

using Names = std::vector<std::string>;

std::ptrdiff_t count_known(const std::vector<std::string>& words, const Names& names) {
  return std::ranges::count_if(words,
                               [&](const std::string& word) { return has_name({word}, names); });
}

// The contact who is named by more of these words than the reader is; null if there is none.
const Contact* named_instead(const std::vector<std::string>& words, const Outgoing& text) {
  const auto& notebook = text.moment.notebook;
  const auto known = count_known(words, names_of(text.contact, notebook));
  const auto other = std::ranges::find_if(notebook.contacts, [&](const Contact& each) {
    return &each != &text.contact && count_known(words, names_of(each, notebook)) > known;
  });
  return other == notebook.contacts.end() ? nullptr : &*other;
}

// The people of `Ada and José` and `Ada / José`.
std::vector<std::string_view> people_in(std::string_view name) {
  constexpr std::array<std::string_view, 6> kBetween = {" and ", "&", "/", "+", " und ", " y "};
  for (const auto between : kBetween) {
    const auto at = name.find(between);
    if (at == name.npos) continue;
    auto people = people_in(name.substr(0, at));
    std::ranges::copy(people_in(name.substr(at + between.size())), std::back_inserter(people));
    return people;
  }
  return {name};
}

// The names in all greetings of the first line: `Dear Ada, dear José,`.
std::vector<std::string_view> names_greeted(const Greeting& first, std::string_view body) {
  auto names = people_in(first.name);
  const auto* end = first.line.data() + first.line.size();
  auto rest = body.substr(static_cast<std::size_t>(end - body.data()));
  rest = rest.substr(0, rest.find('\n'));
  while (true) {
    rest.remove_prefix(std::min(rest.find_first_not_of(" ,"), rest.size()));
    const auto next = greeting_of(rest);
    if (next.name.empty() || next.line.data() != rest.data()) return names;
    std::ranges::copy(people_in(next.name), std::back_inserter(names));
    rest.remove_prefix(next.line.size());
  }
}

// May a message go to both? They are in one talk, or one of them referred you to the other.
bool are_written_to_together(const Contact& reader, const Contact& other,
                             const Notebook& notebook) {
  const auto has_named = [&](const Contact& whose, const Contact& referrer) {
    return whose.may_name_referrer && notebook.find_contact(whose.referred_by) == &referrer;
  };
  if (has_named(reader, other) || has_named(other, reader)) return true;
  return std::ranges::any_of(notebook.interviews_with(reader),
                             [&](const Interview* talk) { return is_in(*talk, other); });
}

std::vector<std::string> find_draft_greets_another(const Outgoing& text) {
  const auto greeting = greeting_of(text.body);
  if (greeting.name.empty() || greets_anyone(greeting.name)) return {};
  const auto& notebook = text.moment.notebook;
  const auto people = names_greeted(greeting, text.body);
  const auto names = names_of(text.contact, notebook);
  const bool is_reader_greeted = std::ranges::any_of(people, [&](std::string_view person) {
    const auto words = compared_words(person);
    return !named_instead(words, text) && count_known(words, names) > 0;
  });
  for (const auto person : people) {
    const auto* other = named_instead(compared_words(person), text);
    if (!other) continue;
    if (is_reader_greeted && are_written_to_together(text.contact, *other, notebook)) continue;
    const bool is_in_first = greeting.line.find(person) != greeting.line.npos;
    return {fmt::format("'{}' greets {}, but this message is for {}",
                        is_in_first ? greeting.line : person, other->name, text.contact.name)};
  }
  return {};
}

}  // namespace

template <>
const RuleRow& row<Rule::kDraftGreetsAnother>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "draft-greets-another",
              .kind = RuleInfo::Kind::kDraft,
              .severity = Severity::kError,
              .sentence = "a message greets another contact of yours",
              .fix = "correct the greeting; if they go by that name, add it to their note as "
                     "'call'",
              .source = "docs/drafts.md",
          },
      .find = find_draft_greets_another,
  };
  return kRow;
}

}  // namespace confab::core
