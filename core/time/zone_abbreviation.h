// SPDX-License-Identifier: MIT
// zone_abbreviation.h: abbreviations like `CST` that mean different zones in different countries,
// so that only the user can say which.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// "it could mean America/Chicago, Asia/Shanghai or America/Havana" for `CST`; empty for any other
// text.
std::string zones_meant(std::string_view abbreviation);

}  // namespace confab::core
