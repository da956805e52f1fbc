// SPDX-License-Identifier: MIT
// table.h: cells in columns, as wide as their widest cell, and on a terminal no wider than that.
#pragma once

#include <vector>

#include "cmd/output/output.h"

namespace confab::cmd {

// The lines of a table: each a list of pieces, padded and two blanks apart. With `columns` 0 they
// are as wide as they need to be. Else cells of the widest columns are cut short or, with
// Overflow::kWrap, those of the widest go on in the next line; the first column, by which an item
// is called, stays whole.
std::vector<Row> laid_out(std::vector<Row> rows, std::size_t columns, Overflow overflow);

}  // namespace confab::cmd
