// SPDX-License-Identifier: MIT
// contact-no-name: the name they go by, for greetings and for finding them.
#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find(const Note& note, const Contact&, const Situation& in) {
  in.require(Rule::kContactNoName, note, "name", "contact has no name");
}

}  // namespace

template <>
const RuleRow& row<Rule::kContactNoName>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "contact-no-name",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kError,
              .sentence = "a contact has no name",
              .fix = "add 'name:'",
              .source = kGuide,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
