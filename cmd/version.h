// SPDX-License-Identifier: MIT
// version.h: the version of the program. It is written once, in CMakeLists.txt.
#pragma once

#include <string_view>

namespace confab::cmd {

extern const std::string_view kVersion;

}  // namespace confab::cmd
