// SPDX-License-Identifier: MIT
// bad-url: found by value_problem() in core/notes/records/schema.h, which also checks what is
// typed.
#include "core/rules/row.h"

namespace confab::core {
template <>
const RuleRow& row<Rule::kBadUrl>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "bad-url",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kError,
              .sentence = "a web address does not start with http:// or https://",
              .fix = "write it like https://example.org/",
              .source = kFormat,
          },
  };
  return kRow;
}

}  // namespace confab::core
