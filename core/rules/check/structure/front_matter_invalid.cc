// SPDX-License-Identifier: MIT
// front-matter-invalid: found where front matter is read (store/document/yaml).
#include "core/rules/row.h"

namespace confab::core {
template <>
const RuleRow& row<Rule::kFrontMatterInvalid>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "front-matter-invalid",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kError,
              .sentence = "the front matter is not YAML that confab can read",
              .fix = "correct that line; quote text that contains ': ' or ' #', or that "
                     "starts with one of [ ] { } & * ! | > ' \" % @",
              .source = kFormat,
              .is_fixed = true,
          },
  };
  return kRow;
}

}  // namespace confab::core
