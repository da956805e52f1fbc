// SPDX-License-Identifier: MIT
#include "store/formats/tables/row_name.h"

#include "core/text/fold.h"
#include "core/text/one_line.h"
#include "store/formats/reader/person_fields.h"

namespace confab::store {
namespace {

using enum Meaning;
using Names = std::map<Meaning, std::string>;

std::string at(const Names& names, Meaning meaning) {
  const auto found = names.find(meaning);
  return found == names.end() ? "" : found->second;
}

// The full name, else its parts. The parts win over "King, Bob".
std::string stated_name(const Names& names, TableKind kind) {
  auto whole = full_name({at(names, kName)});
  const auto parts = full_name(
      {at(names, kFirstName), at(names, kMiddleName), at(names, kLastName), at(names, kSuffix)});
  const bool has_both = !at(names, kFirstName).empty() && !at(names, kLastName).empty();
  const bool is_for_display =
      kind == TableKind::kThunderbird || whole.find(',') != std::string::npos;
  if (has_both && is_for_display) return parts;
  return whole.empty() || (!parts.empty() && whole.find('@') != std::string::npos) ? parts : whole;
}

std::string cell_below(std::string_view column, const Sheet& sheet,
                       const std::vector<std::string>& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (core::fold(sheet.columns.columns[i].name) == column) return core::one_line(cells[i]);
  }
  return "";
}

// The name that an address book sorts a person by if there is no other: `Stone, Bo`, or a nickname.
std::string filed_name(const Sheet& sheet, const std::vector<std::string>& cells,
                       const core::Value& fields) {
  if (sheet.columns.kind == TableKind::kSheet) return "";
  const auto filed = cell_below("file as", sheet, cells);
  const bool is_organization = core::fold(filed) == core::fold(fields.text_at("organization"));
  if (filed.empty() || is_organization) return cell_below("nickname", sheet, cells);
  const auto comma = filed.find(", ");
  return comma == filed.npos ? filed : filed.substr(comma + 2) + " " + filed.substr(0, comma);
}

}  // namespace

std::string name_in_row(const Sheet& sheet, const std::vector<std::string>& cells,
                        const Names& names, const core::Value& fields) {
  auto name = stated_name(names, sheet.columns.kind);
  if (name.empty()) name = filed_name(sheet, cells, fields);
  return is_no_name(name) ? "" : name;
}

}  // namespace confab::store
