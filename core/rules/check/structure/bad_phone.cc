// SPDX-License-Identifier: MIT
// bad-phone: found by value_problem() in core/notes/records/schema.h, which also checks what is
// typed.
#include "core/rules/row.h"

namespace confab::core {
template <>
const RuleRow& row<Rule::kBadPhone>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "bad-phone",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kWarning,
              .sentence = "a phone number contains letters, or too few digits",
              .fix = "write it like \"+49 30 1234567\"",
              .source = kFormat,
          },
  };
  return kRow;
}

}  // namespace confab::core
