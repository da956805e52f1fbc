// SPDX-License-Identifier: MIT
// front-matter-limit: found where notes are read (store/document).
#include "core/rules/row.h"

namespace confab::core {
template <>
const RuleRow& row<Rule::kFrontMatterLimit>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "front-matter-limit",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kError,
              .sentence =
                  "a note, its front matter, its keys or its nesting is larger than confab reads",
              .fix = "split the note",
              .source = kFormat,
              .is_fixed = true,
          },
  };
  return kRow;
}

}  // namespace confab::core
