// SPDX-License-Identifier: MIT
// config-invalid: found where settings are assigned (core/practice/settings/config.h).
#include "core/rules/row.h"

namespace confab::core {
template <>
const RuleRow& row<Rule::kConfigInvalid>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "config-invalid",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kError,
              .sentence = "the notebook's config has an unknown key or an invalid value",
              .fix = "correct the line that the message names",
              .source = kFormat,
              .is_fixed = true,
          },
  };
  return kRow;
}

}  // namespace confab::core
