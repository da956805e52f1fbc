// SPDX-License-Identifier: MIT
// conflict-markers: found where notes are read (store/document).
#include "core/rules/row.h"

namespace confab::core {
template <>
const RuleRow& row<Rule::kConflictMarkers>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "conflict-markers",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kError,
              .sentence = "a merge conflict is still in the note",
              .fix = "keep one side and delete the marker lines",
              .source = kFormat,
              .is_fixed = true,
          },
  };
  return kRow;
}

}  // namespace confab::core
