// SPDX-License-Identifier: MIT
#include "cmd/output/fact_lines.h"

#include <algorithm>
#include <iterator>

namespace confab::cmd {
namespace {

Json::Object members_of(const core::CellMap& cells) {
  Json::Object members;
  for (const auto& [key, cell] : cells) members.emplace_back(std::string(key), cell_json(cell));
  return members;
}

struct CellPrinter {
  Json operator()(std::monostate) const { return {}; }
  Json operator()(bool flag) const { return flag; }
  Json operator()(int number) const { return number; }
  Json operator()(const std::string& text) const { return text; }
  Json operator()(const std::vector<std::string>& texts) const { return Json::texts(texts); }
  Json operator()(const core::CellMap& map) const { return members_of(map); }
  Json operator()(const std::vector<core::CellMap>& maps) const {
    Json::Array items;
    for (const auto& map : maps) items.emplace_back(members_of(map));
    return items;
  }
};

}  // namespace

Json cell_json(const core::Cell& cell) { return std::visit(CellPrinter(), cell.value); }

std::string fact_line(const core::FactRow& fact, std::string_view notebook) {
  Json::Object line = {{"type", fact.kind->name}, {"notebook", notebook}};
  auto members = members_of(fact.cells);
  std::ranges::move(members, std::back_inserter(line));
  return Json(std::move(line)).print_line() + "\n";
}

}  // namespace confab::cmd
