// SPDX-License-Identifier: MIT
// counted.h: a number and its noun.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace confab::core {

// "1 file", "2 files".
template <class Number>
std::string counted(Number count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

}  // namespace confab::core
