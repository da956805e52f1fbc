// SPDX-License-Identifier: MIT
// escape.h: text from notes, names and errors made safe for a terminal. Control bytes,
// bidirectional overrides and broken UTF-8 become visible escapes, whether a terminal is there or
// not.
#pragma once

#include <string>
#include <string_view>

namespace confab::cmd {

enum class Lines { kOne, kMany };  // with kMany, line feeds and tabs stay

std::string escaped(std::string_view text, Lines lines = Lines::kOne);

// Columns that `text` takes on a terminal: East Asian characters and emoji take two, marks that
// combine none, and what several characters make up is no wider than two.
std::size_t display_width(std::string_view text);

// As much of `text` as fits into so many columns, filled up with blanks.
std::string fitted(std::string_view text, std::size_t columns);

// `text`, or as much of it as fits into so many columns together with an ellipsis.
std::string shortened(std::string_view text, std::size_t columns);

}  // namespace confab::cmd
