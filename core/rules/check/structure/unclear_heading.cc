// SPDX-License-Identifier: MIT
// unclear-heading: a heading that is close to one that confab reads.
#include "core/rules/check/structure/remarks.h"
#include "core/rules/row.h"

namespace confab::core {

template <>
const RuleRow& row<Rule::kUnclearHeading>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "unclear-heading",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kInfo,
              .sentence = "a heading is close to one that confab reads",
              .fix = "rename it, or declare it: sections: { learned: [What I learned] }",
              .source = kFormat,
              .settings = "sections",
          },
      .find = find_remarks<Rule::kUnclearHeading, Remark::Kind::kUnclearHeading>,
  };
  return kRow;
}

}  // namespace confab::core
