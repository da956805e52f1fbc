// SPDX-License-Identifier: MIT
// unused-ignore: found where `check-ignore:` is applied (core/rules/check/ignore.h).
#include "core/rules/row.h"

namespace confab::core {
template <>
const RuleRow& row<Rule::kUnusedIgnore>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "unused-ignore",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kInfo,
              .sentence = "'check-ignore:' names a rule that finds nothing in the note",
              .fix = "remove the rule from the list",
              .source = kFormat,
          },
  };
  return kRow;
}

}  // namespace confab::core
