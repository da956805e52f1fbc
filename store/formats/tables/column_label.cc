// SPDX-License-Identifier: MIT
#include "store/formats/tables/column_label.h"

#include "core/text/one_line.h"

namespace confab::store {

std::string label_of(const Sheet& sheet, const std::vector<std::string>& cells, std::size_t i) {
  const auto& columns = sheet.columns.columns;
  constexpr std::string_view kValue = " - Value";
  const auto& name = columns[i].name;
  if (!name.ends_with(kValue)) return name;
  const auto stem = name.substr(0, name.size() - kValue.size());
  for (std::size_t at = 0; at < columns.size(); ++at) {
    const bool is_label =
        columns[at].name == stem + " - Label" || columns[at].name == stem + " - Type";
    if (is_label && !core::one_line(cells[at]).empty()) return core::one_line(cells[at]);
  }
  return stem;
}

}  // namespace confab::store
