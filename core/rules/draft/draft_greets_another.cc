// SPDX-License-Identifier: MIT
// draft-greets-another: a message copied from one person to another.
#include <fmt/format.h>

#include "core/notes/contact.h"
#include "core/rules/draft/outgoing.h"
#include "core/rules/row.h"
#include "core/text/letter.h"

namespace confab::core {
namespace {

std::vector<std::string> find(const Outgoing& text) {
  const auto greeting = greeting_in(text.body);
  const auto begin = greeting.find(' ');
  if (begin == std::string_view::npos) return {};
  const auto words = compared_words(greeting.substr(begin));
  const auto& notebook = text.moment.notebook;
  if (has_name(words, names_of(text.contact, notebook))) return {};
  for (const auto& other : notebook.contacts) {
    if (&other == &text.contact || !has_name(words, names_of(other, notebook))) continue;
    return {fmt::format("'{}' greets {}, but this message is for {}", greeting, other.name,
                        text.contact.name)};
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
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
