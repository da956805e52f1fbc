// SPDX-License-Identifier: MIT
// unclear-question: it is not clear where a question ends, or whether it was asked.
#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find(const Note&, const Interview& interview, const Situation& in) {
  for (const auto& remark : interview.remarks) {
    if (remark.kind == Remark::Kind::kUnclearQuestion)
      in.add(Rule::kUnclearQuestion, {interview.path, remark.line, 1}, remark.message);
  }
}

}  // namespace

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
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
