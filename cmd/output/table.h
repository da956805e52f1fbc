// SPDX-License-Identifier: MIT
// table.h: tables with columns as wide as their widest cell, but no wider than the terminal.
#pragma once

#include <vector>

#include "cmd/output/output.h"

namespace confab::cmd {

// The lines of a table, each a list of padded pieces, two spaces apart. If `columns` is 0, they are
// as wide as necessary. Otherwise the widest columns are cut or, with Overflow::kWrap, the widest
// continues on the next line; the first column, the item's name, stays whole. A narrow terminal
// wraps instead of cutting, and where that leaves too little room, a row takes several lines.
std::vector<Row> laid_out(std::vector<Row> rows, std::size_t columns, Overflow overflow);

// The text in lines of at most `columns`, unless a single word is wider; one line if `columns` is
// 0.
std::vector<std::string> wrapped(const std::string& text, std::size_t columns);

}  // namespace confab::cmd
