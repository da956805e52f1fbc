// SPDX-License-Identifier: MIT
// policy.h: the numbers of the practice. Career centres disagree on them, so every one is a
// setting.
#pragma once

#include <map>

#include "core/business_days.h"
#include "core/duration.h"
#include "core/rule.h"

namespace confab::core {

struct Policy {
  Calendar calendar;
  Duration other_person_after{3, Duration::Unit::kBusinessDay};
  Duration follow_up_after{7, Duration::Unit::kBusinessDay};
  Duration min_gap{5, Duration::Unit::kBusinessDay};
  int max_follow_ups = 2;
  bool switch_channel = true;
  int interview_minutes = 20;
  Duration thanks_due{24, Duration::Unit::kHour};
  Duration thanks_overdue{48, Duration::Unit::kHour};
  Duration role_freshness{90, Duration::Unit::kDay};
  std::map<Rule, Severity> severities;  // where the config differs from the rule table

  Severity severity(Rule rule) const {
    const auto found = severities.find(rule);
    return found == severities.end() ? rule_info(rule).severity : found->second;
  }
};

}  // namespace confab::core
