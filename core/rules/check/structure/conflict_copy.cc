// SPDX-License-Identifier: MIT
// conflict-copy: found where the names of notes are read (store/notebook).
#include "core/rules/row.h"

namespace confab::core {
template <>
const RuleRow& row<Rule::kConflictCopy>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "conflict-copy",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kWarning,
              .sentence = "a sync program left a second copy of a note",
              .fix = "merge the differences into the note, then delete the copy",
              .source = kFormat,
          },
  };
  return kRow;
}

}  // namespace confab::core
