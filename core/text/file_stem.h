// SPDX-License-Identifier: MIT
// file_stem.h: which file names work for every program, disk and link.
#pragma once

#include <cstddef>
#include <string_view>

namespace confab::core {

// The longest name, in bytes, without `.md`.
inline constexpr std::size_t kLongestFileStem = 200;

// Some systems treat these names as devices, with any extension. REQUIRES: `stem` is folded.
bool is_reserved_name(std::string_view stem);

// Can a file have the name `stem`.md, as a person typed it? Not with invisible characters, nor with
// a dash at the beginning, which commands would read as an option.
bool is_file_stem(std::string_view stem);

}  // namespace confab::core
