// SPDX-License-Identifier: MIT
// wording.h: numbers as people say them.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace confab::cmd {

// "1 file", "2 files".
inline std::string counted(std::size_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

}  // namespace confab::cmd
