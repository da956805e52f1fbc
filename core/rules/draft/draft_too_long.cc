// SPDX-License-Identifier: MIT
// draft-too-long: nobody reads a long message from a stranger.
#include <fmt/format.h>

#include "core/rules/draft/outgoing.h"
#include "core/rules/row.h"
#include "core/text/letter.h"

namespace confab::core {
namespace {

std::vector<std::string> find_draft_too_long(const Outgoing& text) {
  const auto count = words_in(letter_core(text.body));
  if (!text.most || count <= *text.most) return {};
  return {fmt::format("{} words, {} too many", count, count - *text.most)};
}

}  // namespace

template <>
const RuleRow& row<Rule::kDraftTooLong>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "draft-too-long",
              .kind = RuleInfo::Kind::kDraft,
              .severity = Severity::kWarning,
              .sentence =
                  "a message has too many words between its greeting and its sign-off: more "
                  "than {drafts.outreach-words} in a first message, {drafts.follow-up-words} "
                  "in a follow-up, {drafts.voicemail-words} on voicemail, {drafts.text-words} "
                  "in a text, {drafts.thanks-words} in a thank-you, {drafts.card-words} on a "
                  "card",
              .fix = "shorten it",
              .source = "docs/drafts.md",
          },
      .find = find_draft_too_long,
  };
  return kRow;
}

}  // namespace confab::core
