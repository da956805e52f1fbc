// SPDX-License-Identifier: MIT
// draft-greets-another: a message copied from one person to another.
#include <fmt/format.h>

#include <algorithm>

#include "core/notes/contact.h"
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

// The contact that more of these words name than name the reader; null if there is none.
const Contact* named_instead(const std::vector<std::string>& words, const Outgoing& text) {
  const auto& notebook = text.moment.notebook;
  const auto known = count_known(words, names_of(text.contact, notebook));
  const auto other = std::ranges::find_if(notebook.contacts, [&](const Contact& each) {
    return &each != &text.contact && count_known(words, names_of(each, notebook)) > known;
  });
  return other == notebook.contacts.end() ? nullptr : &*other;
}

// The people of `Ada and José`.
std::vector<std::string_view> people_in(std::string_view name) {
  constexpr std::string_view kAnd = " and ";
  std::vector<std::string_view> people;
  for (auto at = name.find(kAnd); at != name.npos; at = name.find(kAnd)) {
    people.push_back(name.substr(0, at));
    name.remove_prefix(at + kAnd.size());
  }
  people.push_back(name);
  return people;
}

std::vector<std::string> find(const Outgoing& text) {
  const auto greeting = greeting_of(text.body);
  if (greeting.name.empty() || greets_anyone(greeting.name)) return {};
  const Contact* other = nullptr;
  const auto names = names_of(text.contact, text.moment.notebook);
  for (const auto person : people_in(greeting.name)) {
    const auto words = compared_words(person);
    const auto* instead = named_instead(words, text);
    if (!instead && count_known(words, names) > 0) return {};
    if (!other) other = instead;
  }
  if (!other) return {};
  return {fmt::format("'{}' greets {}, but this message is for {}", greeting.line, other->name,
                      text.contact.name)};
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
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
