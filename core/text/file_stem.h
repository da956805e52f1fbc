// SPDX-License-Identifier: MIT
// file_stem.h: which file names work for every program, disk and link.
#pragma once

#include <cstddef>
#include <string_view>

namespace confab::core {

// Of the name without `.md`, in bytes.
inline constexpr std::size_t kLongestFileStem = 200;

// Some systems treat these names as devices, with any extension. REQUIRES: `stem` is folded.
bool is_reserved_name(std::string_view stem);

// Can a file have the name `stem`.md, as a person typed it? Without characters that nobody sees,
// and without a dash at the beginning, which commands take for an option.
bool is_file_stem(std::string_view stem);

}  // namespace confab::core
