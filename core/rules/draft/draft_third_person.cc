// SPDX-License-Identifier: MIT
// draft-third-person: a note pasted into a letter: "she" or "he" in a message to that person.
#include <fmt/format.h>

#include <array>

#include "core/rules/draft/outgoing.h"
#include "core/rules/row.h"
#include "core/text/letter.h"

namespace confab::core {
namespace {

constexpr std::array<std::string_view, 6> kPronouns = {"she", "he", "her", "him", "his", "hers"};

std::vector<std::string> find_draft_third_person(const Outgoing& text) {
  if (text.speaks_of_others) return {};
  const auto word = phrase_in(letter_core(text.body), kPronouns);
  if (word.empty()) return {};
  return {fmt::format("'{}' seems to mean the person you are writing to", word)};
}

}  // namespace

template <>
const RuleRow& row<Rule::kDraftThirdPerson>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "draft-third-person",
              .kind = RuleInfo::Kind::kDraft,
              .severity = Severity::kWarning,
              .sentence = "a message calls its reader 'she' or 'he'",
              .fix = "write 'you'; if you mean someone else, repeat the name",
              .source = "docs/drafts.md",
          },
      .find = find_draft_third_person,
  };
  return kRow;
}

}  // namespace confab::core
