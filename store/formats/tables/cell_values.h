// SPDX-License-Identifier: MIT
// cell_values.h: what a cell holds, as spreadsheets and address books write it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::store {

// Excel exports text that looks like a number as `="+49170123456"`.
std::string without_equals(const std::string& cell);

// A form of address in a column of titles.
bool is_courtesy(const std::string& line);

// Outlook writes `0/0/00` for a missing date.
bool is_no_date(std::string_view line);

// `true` for a spreadsheet's TRUE in another language, like WAHR; other text as it is.
std::string flag_or_text(const std::string& line);

// The values of a cell that Google joined with `:::`, each on one line.
std::vector<std::string> values_of(std::string_view cell);

// The cell with a line for each of those values.
std::string with_lines(std::string_view cell);

// The values of a cell with several, at least one of them in quotes, as Airtable joins linked
// records; otherwise the cell itself.
std::vector<std::string> linked_values(const std::string& cell);

}  // namespace confab::store
