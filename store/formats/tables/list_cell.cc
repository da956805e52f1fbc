// SPDX-License-Identifier: MIT
#include "store/formats/tables/list_cell.h"

#include <algorithm>

#include "core/text/one_line.h"

namespace confab::store {
namespace {

std::string item_text(const std::string& item) {
  if (item.find_first_of(";\"") == std::string::npos) return item;
  std::string text = "\"";
  for (const char c : item) text.append(c == '"' ? 2 : 1, c);
  return text + "\"";
}

// An item at the start of `rest`, up to a semicolon outside quotes.
std::string take_item(std::string_view& rest) {
  std::string item;
  bool is_quoted = false;
  std::size_t at = 0;
  for (; at < rest.size() && (is_quoted || rest[at] != ';'); ++at) {
    const bool is_doubled = is_quoted && rest.substr(at).starts_with("\"\"");
    if (rest[at] != '"' || is_doubled)
      item += rest[at];
    else
      is_quoted = !is_quoted;
    if (is_doubled) ++at;
  }
  rest.remove_prefix(std::min(at + 1, rest.size()));
  return core::one_line(item);
}

}  // namespace

std::string list_cell(std::span<const std::string> items) {
  std::string cell;
  for (const auto& item : items) cell.append(cell.empty() ? "" : "; ").append(item_text(item));
  return cell;
}

std::vector<std::string> items_in_cell(std::string_view cell) {
  std::vector<std::string> items;
  while (!cell.empty()) {
    if (auto item = take_item(cell); !item.empty()) items.push_back(std::move(item));
  }
  return items;
}

}  // namespace confab::store
