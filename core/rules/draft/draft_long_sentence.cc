// SPDX-License-Identifier: MIT
// draft-long-sentence: a sentence that has to be read twice.
#include <fmt/format.h>

#include "core/rules/draft/outgoing.h"
#include "core/rules/row.h"
#include "core/text/letter.h"

namespace confab::core {
namespace {

std::vector<std::string> find_draft_long_sentence(const Outgoing& text) {
  std::vector<std::string> found;
  for (const auto& sentence : sentences_in(text.body)) {
    const auto count = words_in(sentence);
    if (count > text.moment.policy.sentence_words)
      found.push_back(fmt::format("'{} …' has {} words", first_words(sentence), count));
  }
  return found;
}

}  // namespace

template <>
const RuleRow& row<Rule::kDraftLongSentence>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "draft-long-sentence",
              .kind = RuleInfo::Kind::kDraft,
              .severity = Severity::kWarning,
              .sentence = "a sentence has more than {drafts.sentence-words} words",
              .fix = "split it in two",
              .source = "docs/drafts.md",
          },
      .find = find_draft_long_sentence,
  };
  return kRow;
}

}  // namespace confab::core
