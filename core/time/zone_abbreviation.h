// SPDX-License-Identifier: MIT
// zone_abbreviation.h: abbreviations like `CST` that mean one zone here and another there, so that
// only the person can say which.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// "it could mean America/Chicago, Asia/Shanghai or America/Havana" for `CST`; empty for what is not
// such an abbreviation.
std::string zones_meant(std::string_view abbreviation);

}  // namespace confab::core
