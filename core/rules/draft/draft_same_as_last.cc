// SPDX-License-Identifier: MIT
// draft-same-as-last: the same words as last time.
#include "core/rules/draft/outgoing.h"
#include "core/rules/row.h"
#include "core/text/letter.h"

namespace confab::core {
namespace {

std::vector<std::string> find_draft_same_as_last(const Outgoing& text) {
  const auto words = compared_words(letter_core(text.body));
  if (words.empty() || words != compared_words(letter_core(text.last_text))) return {};
  return {"you have already sent this text"};
}

}  // namespace

template <>
const RuleRow& row<Rule::kDraftSameAsLast>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "draft-same-as-last",
              .kind = RuleInfo::Kind::kDraft,
              .severity = Severity::kWarning,
              .sentence = "a message repeats the last one you sent them, or the thanks to someone "
                          "else at that talk",
              .fix = "write something new",
              .source = "docs/drafts.md",
          },
      .find = find_draft_same_as_last,
  };
  return kRow;
}

}  // namespace confab::core
