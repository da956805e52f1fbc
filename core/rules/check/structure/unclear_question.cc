// SPDX-License-Identifier: MIT
// unclear-question: it is not clear where a question ends, or whether it was asked.
#include "core/rules/check/structure/remarks.h"
#include "core/rules/row.h"

namespace confab::core {

template <>
const RuleRow& row<Rule::kUnclearQuestion>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "unclear-question",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kWarning,
              .sentence = "it is unclear where a question ends, or whether it was asked",
              .fix =
                  "end the question with a question mark, write the answer below it, and tick it",
              .source = kFormat,
          },
      .find = find_remarks<Rule::kUnclearQuestion, Remark::Kind::kUnclearQuestion>,
  };
  return kRow;
}

}  // namespace confab::core
