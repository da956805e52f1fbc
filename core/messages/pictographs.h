// SPDX-License-Identifier: MIT
// pictographs.h: emoji and other signs that people put around their names.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

std::string without_pictographs(std::string_view text);

}  // namespace confab::core
