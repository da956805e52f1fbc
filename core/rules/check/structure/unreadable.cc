// SPDX-License-Identifier: MIT
// unreadable: found where notes are read (store/document).
#include "core/rules/row.h"

namespace confab::core {
template <>
const RuleRow& row<Rule::kUnreadable>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "unreadable",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kError,
              .sentence = "a file cannot be read as text",
              .fix = "make it a text file: UTF-8, without control characters, and not empty",
              .source = kFormat,
              .is_fixed = true,
          },
  };
  return kRow;
}

}  // namespace confab::core
