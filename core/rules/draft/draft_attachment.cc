// SPDX-License-Identifier: MIT
// draft-attachment: a message mentions an attachment that nobody asked for.
#include <fmt/format.h>

#include <array>

#include "core/rules/draft/outgoing.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

constexpr std::array<std::string_view, 8> kWords = {"attached",  "attaching", "attachment",
                                                    "i attach",  "enclosed",  "enclosing",
                                                    "enclosure", "i enclose"};

std::vector<std::string> find(const Outgoing& text) {
  if (text.may_attach) return {};
  const auto word = phrase_in(text.body, kWords);
  if (word.empty()) return {};
  return {fmt::format("'{}': they have not asked for anything that is still to send", word)};
}

}  // namespace

template <>
const RuleRow& row<Rule::kDraftAttachment>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "draft-attachment",
              .kind = RuleInfo::Kind::kDraft,
              .severity = Severity::kError,
              .sentence =
                  "a message mentions an attachment, but no résumé was asked for that is still to "
                  "send",
              .fix = "leave it out; or record in the interview's note that they asked: 'resume: { "
                     "asked-for: true }'",
              .source = "docs/drafts.md",
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
