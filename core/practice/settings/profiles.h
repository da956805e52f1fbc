// SPDX-License-Identifier: MIT
// profiles.h: named bundles of settings, such as phone-first.
#pragma once

#include <string>
#include <vector>

#include "core/practice/settings/config.h"

namespace confab::core {

std::vector<std::string> profile_names();

// Sets all numbers to those of the profile. Individual settings in the files are assigned later.
// Error: kUsage, what the value should be.
Status set_profile(Config& config, const Value& value);

}  // namespace confab::core
