// SPDX-License-Identifier: MIT
// unclear-heading: a heading that is close to one that confab reads.
#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find(const Note&, const Interview& interview, const Situation& in) {
  for (const auto& remark : interview.remarks) {
    if (remark.kind == Remark::Kind::kUnclearHeading)
      in.add(Rule::kUnclearHeading, {interview.path, remark.line, 1}, remark.message);
  }
}

}  // namespace

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
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
