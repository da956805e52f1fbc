// SPDX-License-Identifier: MIT
#include "store/formats/tables/sheet_address.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>

#include "store/formats/tables/column_name.h"

namespace confab::store {
namespace {

using std::string_view;

constexpr auto kStreets = std::to_array<string_view>(
    {"street", "street address", "address", "address line", "postal address", "strasse",
     "strasse und hausnummer", "adresse", "rue", "calle", "direccion", "indirizzo", "straat",
     "adres", "rua", "endereco"});
constexpr auto kTowns =
    std::to_array<string_view>({"city",         "town",        "city/town",     "ort",
                                "stadt",        "wohnort",     "ville",         "ciudad",
                                "citta",        "plaats",      "woonplaats",    "cidade",
                                "zip",          "zip code",    "zipcode",       "zip/postal code",
                                "postal code",  "postcode",    "post code",     "plz",
                                "postleitzahl", "code postal", "codigo postal", "cap"});
constexpr auto kOthers = std::to_array<string_view>(
    {"state", "state/province", "province", "county", "region", "bundesland", "provincia",
     "country", "country/region", "land", "pays", "pais", "paese"});

bool is_one_of(const Column& column, std::span<const string_view> names) {
  auto name = spelled(column.name);
  if (name.starts_with("mailing ")) name.erase(0, string_view("mailing ").size());
  return !column.is_mapped && std::ranges::find(names, name) != names.end();
}

}  // namespace

void join_address(std::vector<Column>& columns) {
  const auto has = [&](std::span<const string_view> names) {
    return std::ranges::any_of(columns, [&](const auto& each) { return is_one_of(each, names); });
  };
  if (!has(kStreets) || !has(kTowns)) return;
  for (auto& column : columns) {
    if (is_one_of(column, kStreets) || is_one_of(column, kTowns) || is_one_of(column, kOthers))
      column.meaning = Meaning::kAddressPart;
  }
}

}  // namespace confab::store
