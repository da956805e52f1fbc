// SPDX-License-Identifier: MIT
// bad-email: found by value_problem() in core/notes/records/schema.h, which also checks what is
// typed.
#include "core/rules/row.h"

namespace confab::core {
template <>
const RuleRow& row<Rule::kBadEmail>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "bad-email",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kError,
              .sentence = "an email address is not valid",
              .fix = "write it like name@example.org",
              .source = kFormat,
          },
  };
  return kRow;
}

}  // namespace confab::core
