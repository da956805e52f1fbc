// SPDX-License-Identifier: MIT
// column_label.h: the label of the value in a column. Google has `Phone 1 - Label` next to
// `Phone 1 - Value`.
#pragma once

#include <string>
#include <vector>

#include "store/formats/tables/sheet.h"

namespace confab::store {

// The label next to column `i` in that row, or else the column's name.
std::string label_of(const Sheet& sheet, const std::vector<std::string>& cells, std::size_t i);

}  // namespace confab::store
