// SPDX-License-Identifier: MIT
#include "store/formats/tables/notion_links.h"

#include <algorithm>

namespace confab::store {
namespace {

// The address of a page, or the path of its file.
bool is_page(std::string_view target) {
  return target.starts_with("https://www.notion.so/") || target.ends_with(".md");
}

// The end of the first link in `text`, after its bracket; npos if it does not begin with a link.
std::size_t end_of_link(std::string_view text, std::size_t& open) {
  for (open = text.find(" ("); open != std::string_view::npos; open = text.find(" (", open + 1)) {
    const auto close = text.find(')', open);
    if (close == std::string_view::npos) break;
    if (is_page(text.substr(open + 2, close - open - 2))) return close + 1;
  }
  return std::string_view::npos;
}

}  // namespace

std::vector<std::string> notion_links(std::string_view cell) {
  std::vector<std::string> texts;
  for (auto rest = cell; !rest.empty();) {
    std::size_t open = 0;
    const auto end = end_of_link(rest, open);
    const bool is_whole = end == rest.size() || (end < rest.size() && rest.substr(end, 2) == ", ");
    if (!is_whole) return {std::string(cell)};
    texts.emplace_back(rest.substr(0, open));
    rest.remove_prefix(std::min(end + 2, rest.size()));
  }
  return texts;
}

}  // namespace confab::store
