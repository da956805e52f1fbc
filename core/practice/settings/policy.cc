// SPDX-License-Identifier: MIT
#include "core/practice/settings/policy.h"

#include "core/rule.h"

namespace confab::core {

Severity severity_of(Rule rule, const Policy& policy) {
  const auto found = policy.severities.find(rule);
  return found == policy.severities.end() ? rule_info(rule).severity : found->second;
}

}  // namespace confab::core
