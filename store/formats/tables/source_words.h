// SPDX-License-Identifier: MIT
// source_words.h: how people write in a spreadsheet where they found someone.
#pragma once

#include <string>
#include <string_view>

namespace confab::store {

// Does a column of this name say where someone was found? `How we met`, `Source`
bool is_source_column(std::string_view name);

// The value of `found-through` that `text` means: "alumni" for `Alumni event`. Empty if it is none,
// or too long to be sure.
std::string source_in(std::string_view text);

}  // namespace confab::store
