// SPDX-License-Identifier: MIT
// rule_settings.h: which settings a rule depends on.
#pragma once

#include <string_view>
#include <vector>

#include "core/rule.h"

namespace confab::core {

// The keys of the settings, in the order in which the rule names them.
std::vector<std::string_view> settings_of(const RuleInfo& rule);

}  // namespace confab::core
