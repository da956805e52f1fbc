// SPDX-License-Identifier: MIT
// npos.h: what searches in a text return if they find nothing.
#pragma once

#include <string_view>

namespace confab::core {

inline constexpr auto npos = std::string_view::npos;

}  // namespace confab::core
