// SPDX-License-Identifier: MIT
// charset_check.h: finds text that was recognized as windows-1252 but is probably not, before its
// names are kept.
#pragma once

#include <string_view>

namespace confab::store {

// The first line that is not valid UTF-8, from 1, if most of the other text is; otherwise 0.
int invalid_line(std::string_view bytes);

// Could `text`, decoded from windows-1252, have been written in it? Symbols inside words and words
// without a plain letter show another character set.
bool is_plausible(std::string_view text);

}  // namespace confab::store
