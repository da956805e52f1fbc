// SPDX-License-Identifier: MIT
#include "store/formats/tables/cell_values.h"

#include <algorithm>
#include <array>

#include "core/text/fold.h"
#include "core/text/one_line.h"
#include "store/formats/tables/csv.h"

namespace confab::store {
namespace {

constexpr std::string_view kSeveral = " ::: ";

}  // namespace

std::string without_equals(const std::string& cell) {
  const bool is_text = cell.size() > 3 && cell.starts_with("=\"") && cell.ends_with('"');
  return is_text ? cell.substr(2, cell.size() - 3) : cell;
}

bool is_courtesy(const std::string& line) {
  constexpr std::array<std::string_view, 24> kForms = {
      "m.",  "mr",   "mr.",  "mrs",   "mrs.", "ms",     "ms.", "miss",
      "mme", "mme.", "mlle", "mlle.", "herr", "frau",   "sr.", "sra.",
      "sr",  "sra",  "dhr.", "mevr.", "sig.", "sig.ra", "hr.", "fr."};
  return std::ranges::find(kForms, core::fold(line)) != kForms.end();
}

std::string flag_or_text(const std::string& line) {
  constexpr auto kTrue = std::to_array<std::string_view>(
      {"wahr", "vrai", "verdadero", "verdadeiro", "vero", "waar", "prawda", "sant", "sand"});
  constexpr auto kFalse = std::to_array<std::string_view>(
      {"falsch", "faux", "falso", "onwaar", "falsz", "falskt", "falsk"});
  const auto word = core::fold(line);
  if (std::ranges::find(kTrue, word) != kTrue.end()) return "true";
  return std::ranges::find(kFalse, word) != kFalse.end() ? "false" : line;
}

bool is_no_date(std::string_view line) {
  return line.find_first_of("0123456789") != std::string_view::npos &&
         line.find_first_not_of("0/.-: ") == std::string_view::npos;
}

std::vector<std::string> linked_values(const std::string& cell) {
  if (cell.find('"') == std::string::npos || cell.find('\n') != std::string::npos) return {cell};
  const auto rows = csv_rows(cell, ',');
  if (rows.size() != 1 || rows[0].cells.size() < 2) return {cell};
  // Other text with quotes would be written differently.
  return csv_line(rows[0].cells) == cell + "\r\n" ? rows[0].cells : std::vector{cell};
}

std::vector<std::string> values_of(std::string_view cell) {
  std::vector<std::string> values;
  while (!cell.empty()) {
    const auto end = cell.find(kSeveral);
    if (auto value = core::one_line(cell.substr(0, end)); !value.empty())
      values.push_back(std::move(value));
    if (end == std::string_view::npos) break;
    cell.remove_prefix(end + kSeveral.size());
  }
  return values;
}

std::string with_lines(std::string_view cell) {
  std::string spread(cell);
  for (auto at = spread.find(kSeveral); at != std::string::npos; at = spread.find(kSeveral))
    spread.replace(at, kSeveral.size(), 1, '\n');
  return spread;
}

}  // namespace confab::store
