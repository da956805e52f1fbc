// SPDX-License-Identifier: MIT
// target-unknown: you want to get to know an organization, but know nobody there.
#include <fmt/format.h>

#include "core/practice/targets.h"
#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find(const Situation& in) {
  for (const auto* organization : unknown_targets(in.notebook)) {
    const auto& note = *in.notebook.find_path(organization->path);
    in.add(Rule::kTargetUnknown, note, "target",
           fmt::format("you know nobody at {} yet", organization->name));
  }
}

}  // namespace

template <>
const RuleRow& row<Rule::kTargetUnknown>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "target-unknown",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kInfo,
              .sentence = "you know nobody at one of your target organizations",
              .fix = "find someone there with 'confab who ORGANIZATION', or set 'target: false'",
              .source = kGuide,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
