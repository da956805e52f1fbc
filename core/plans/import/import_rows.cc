// SPDX-License-Identifier: MIT
#include "core/plans/import/import_rows.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>

#include "core/text/number.h"

namespace confab::core {
namespace {

constexpr int kMostRows = 1'000'000'000;  // of a file

// `people.csv:12` is `people.csv:` and 12.
std::pair<std::string_view, int> parts_of_place(std::string_view place) {
  const auto digits = place.find_last_not_of("0123456789") + 1;  // npos + 1 is 0
  return {place.substr(0, digits), find_number(place.substr(digits), 0, kMostRows).value_or(0)};
}

}  // namespace

std::string_view row_state_name(RowState state) {
  switch (state) {
    case RowState::kNew:
      return "new";
    case RowState::kFilled:
      return "filled";
    case RowState::kUpdated:
      return "updated";
    case RowState::kSame:
      return "same";
    case RowState::kSkipped:
      return "skipped";
    case RowState::kRefused:
      return "refused";
  }
  return "same";
}

void sort_by_place(std::vector<ImportedRow>& rows) {
  std::map<std::string, std::size_t, std::less<>> files;
  for (const auto& row : rows) files.emplace(parts_of_place(row.place).first, files.size());
  std::ranges::stable_sort(rows, {}, [&](const ImportedRow& row) {
    const auto [file, number] = parts_of_place(row.place);
    return std::pair(files.find(file)->second, number);
  });
}

}  // namespace confab::core
