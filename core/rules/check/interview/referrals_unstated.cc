// SPDX-License-Identifier: MIT
// referrals-unstated: who they suggested you talk to next, if you asked.
#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find(const Note& note, const Interview& interview, const Situation& in) {
  if (!interview.is_held() || interview.referrals.kind != Referrals::Kind::kUnstated) return;
  in.add(Rule::kReferralsUnstated, note, "referrals",
         "interview has no referrals; write their names, none or not-asked");
}

}  // namespace

template <>
const RuleRow& row<Rule::kReferralsUnstated>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "referrals-unstated",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kWarning,
              .sentence = "an interview took place, but its note does not say who they suggested "
                          "you talk to",
              .fix = "add 'referrals:' with a list of names, none or not-asked",
              .source = kGuide,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
