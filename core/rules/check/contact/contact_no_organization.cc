// SPDX-License-Identifier: MIT
// contact-no-organization: where they work, or that they work for themselves.
#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find(const Note& note, const Contact&, const Situation& in) {
  in.require(Rule::kContactNoOrganization, note, "organization", "contact has no organization");
}

}  // namespace

template <>
const RuleRow& row<Rule::kContactNoOrganization>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "contact-no-organization",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kWarning,
              .sentence = "a contact has no organization",
              .fix = "add 'organization:' ('independent' if they work for themselves)",
              .source = kGuide,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
