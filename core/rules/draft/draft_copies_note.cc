// SPDX-License-Identifier: MIT
// draft-copies-note: a message copies words from a private note.
#include <fmt/format.h>

#include "core/rules/draft/outgoing.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

std::vector<std::string> find_draft_copies_note(const Outgoing& text) {
  if (text.copied.empty()) return {};
  const auto note = text.copied_from.empty() ? "" : fmt::format(" ({})", text.copied_from);
  return {fmt::format("'{}' is in your private notes{}", text.copied, note)};
}

}  // namespace

template <>
const RuleRow& row<Rule::kDraftCopiesNote>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "draft-copies-note",
              .kind = RuleInfo::Kind::kDraft,
              .severity = Severity::kError,
              .sentence =
                  "a message has six words in a row from a private note; only 'To thank them "
                  "for', 'Next' and the facts for drafts are written to be read by others",
              .fix = "rephrase it, or write it under 'To thank them for' or 'Next' if "
                     "they may read it",
              .source = "docs/drafts.md",
          },
      .find = find_draft_copies_note,
  };
  return kRow;
}

}  // namespace confab::core
