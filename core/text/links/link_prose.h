// SPDX-License-Identifier: MIT
// link_prose.h: a text in which everything that cannot be a link is blanked out.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// `text` with spaces in place of code and comments, and kEscaped in place of each bracket in a
// block of raw HTML (`<pre>`) and each escaped bracket, quote or backslash. All offsets and line
// ends are those of `text`.
std::string link_prose(std::string_view text);

inline constexpr char kEscaped = '\x01';

}  // namespace confab::core
