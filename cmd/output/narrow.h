// SPDX-License-Identifier: MIT
// narrow.h: breaks text that does not fit on one line of the terminal.
#pragma once

#include <string>
#include <vector>

#include "cmd/output/output.h"

namespace confab::cmd {

// The columns that the pieces take on one line, escaped.
std::size_t width_of(const Row& pieces);

// The cells of a row one after the other, two spaces apart; each that does not fit on the line goes
// on the next one, four spaces further in than the first. A word that no line can hold is broken.
std::vector<Row> stacked(const Row& row, std::size_t columns);

// The text in lines of at most `columns`; a word that is wider is broken.
std::vector<std::string> broken(const std::string& text, std::size_t columns);

// The pieces of one line; what does not fit continues below, two spaces in.
std::vector<Row> paragraph(const Row& pieces, std::size_t columns);
void print_paragraph(const Row& pieces, Output& out);

}  // namespace confab::cmd
