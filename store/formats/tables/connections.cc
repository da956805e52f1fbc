// SPDX-License-Identifier: MIT
#include "store/formats/tables/connections.h"

#include <algorithm>
#include <array>

#include "core/text/one_line.h"

namespace confab::store {
namespace {

using enum Meaning;

constexpr auto kColumns =
    std::to_array({kFirstName, kLastName, kUrl, kEmail, kOrganization, kRole, kConnected});

}  // namespace

bool are_connections(std::span<const CsvRow> rows) {
  constexpr std::size_t kFirstRows = 20;
  const auto is_profile = [](const CsvRow& row) {
    return row.cells.size() == kColumns.size() &&
           row.cells[2].find("linkedin.com/in/") != std::string::npos;
  };
  const auto& header = rows[0].cells;
  const bool is_header =
      header.size() == kColumns.size() && !is_profile(rows[0]) &&
      std::ranges::none_of(header, [](const auto& cell) { return core::one_line(cell).empty(); });
  return is_header &&
         std::ranges::any_of(rows.first(std::min(rows.size(), kFirstRows)), is_profile);
}

void set_connection_columns(std::vector<Column>& columns) {
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (!columns[i].is_mapped) columns[i] = {columns[i].name, kColumns[i]};
  }
}

}  // namespace confab::store
