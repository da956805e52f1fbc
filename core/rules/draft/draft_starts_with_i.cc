// SPDX-License-Identifier: MIT
// draft-starts-with-i: three sentences about yourself.
#include "core/rules/draft/outgoing.h"
#include "core/rules/row.h"
#include "core/text/letter.h"

namespace confab::core {
namespace {

bool begins_with_i(std::string_view sentence) {
  return sentence == "I" || sentence.starts_with("I ") || sentence.starts_with("I'") ||
         sentence.starts_with("I’");
}

std::vector<std::string> find_draft_starts_with_i(const Outgoing& text) {
  constexpr int kTooMany = 3;
  int in_a_row = 0;
  for (const auto& sentence : sentences_in(text.body)) {
    in_a_row = begins_with_i(sentence) ? in_a_row + 1 : 0;
    if (in_a_row == kTooMany) return {"three sentences in a row begin with I"};
  }
  return {};
}

}  // namespace

template <>
const RuleRow& row<Rule::kDraftStartsWithI>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "draft-starts-with-i",
              .kind = RuleInfo::Kind::kDraft,
              .severity = Severity::kWarning,
              .sentence = "three sentences in a row begin with I",
              .fix = "begin one of them with 'you', or join two",
              .source = "docs/drafts.md",
          },
      .find = find_draft_starts_with_i,
  };
  return kRow;
}

}  // namespace confab::core
