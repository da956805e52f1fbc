// SPDX-License-Identifier: MIT
// front-matter-duplicate-key: found where front matter is read (store/document/yaml).
#include "core/rules/row.h"

namespace confab::core {
template <>
const RuleRow& row<Rule::kFrontMatterDuplicateKey>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "front-matter-duplicate-key",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kError,
              .sentence = "a key appears twice, and programs disagree on which one counts",
              .fix = "delete one of them",
              .source = kFormat,
              .is_fixed = true,
          },
  };
  return kRow;
}

}  // namespace confab::core
