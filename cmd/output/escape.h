// SPDX-License-Identifier: MIT
// escape.h: text from notes, names and errors made safe for a terminal. Control bytes,
// bidirectional overrides and broken UTF-8 become visible escapes, with or without a terminal.
#pragma once

#include <string>
#include <string_view>

namespace confab::cmd {

enum class Lines { kOne, kMany };  // with kMany, line feeds and tabs stay

std::string escaped(std::string_view text, Lines lines = Lines::kOne);

// The columns that `text` takes on a terminal: two for East Asian characters and emoji, none for
// combining marks, and at most two for a sequence of several characters.
std::size_t display_width(std::string_view text);

// As much of `text` as fits into `columns`, padded with spaces.
std::string fitted(std::string_view text, std::size_t columns);

// `text`, or as much of it as fits into `columns` with an ellipsis.
std::string shortened(std::string_view text, std::size_t columns);

}  // namespace confab::cmd
