// SPDX-License-Identifier: MIT
// list_cell.h: a list in one cell of the table that confab exports: `one; "two; three"`.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace confab::store {

// An item with a semicolon or a quote is in quotes, which are doubled inside.
std::string list_cell(std::span<const std::string> items);
std::vector<std::string> items_in_cell(std::string_view cell);

}  // namespace confab::store
