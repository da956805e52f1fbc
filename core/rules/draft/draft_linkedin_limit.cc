// SPDX-License-Identifier: MIT
// draft-linkedin-limit: LinkedIn cuts off what is too long.
#include <fmt/format.h>

#include "core/rules/draft/outgoing.h"
#include "core/rules/row.h"
#include "core/text/letter.h"

namespace confab::core {
namespace {

constexpr int kMostInMessage = 8000;

std::vector<std::string> find_draft_linkedin_limit(const Outgoing& text) {
  if (text.by != "linkedin") return {};
  const auto most =
      text.is_linkedin_invitation ? text.moment.policy.linkedin_note_characters : kMostInMessage;
  const auto count = characters_in(text.as_sent);
  if (count <= most) return {};
  return {fmt::format("{} characters, {} more than LinkedIn allows", count, count - most)};
}

}  // namespace

template <>
const RuleRow& row<Rule::kDraftLinkedinLimit>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "draft-linkedin-limit",
              .kind = RuleInfo::Kind::kDraft,
              .severity = Severity::kError,
              .sentence = "a LinkedIn invitation has more than {drafts.linkedin-note-characters} "
                          "characters, or a LinkedIn message more than LinkedIn allows",
              .fix = "shorten it",
              .source = "docs/drafts.md",
          },
      .find = find_draft_linkedin_limit,
  };
  return kRow;
}

}  // namespace confab::core
