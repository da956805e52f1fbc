// SPDX-License-Identifier: MIT
#include "core/notes/loose_text.h"

#include <algorithm>
#include <string_view>

#include "core/text/one_line.h"

namespace confab::core {
namespace {

// `> [!todo]` has a callout's items below it, and `>` nothing. The title of a callout is text.
bool says_something(std::string_view line) {
  line = trimmed(line);
  while (line.starts_with('>')) line = trimmed(line.substr(1));
  if (line.starts_with("[!")) {
    line.remove_prefix(std::min(line.find(']'), line.size() - 1) + 1);
    if (line.starts_with('+') || line.starts_with('-')) line.remove_prefix(1);
  }
  return line.find_first_not_of("-*_ \t") != std::string_view::npos;
}

}  // namespace

std::vector<LooseText> loose_text(const Section& section) {
  std::vector<LooseText> found;
  bool is_open = false;
  auto item = section.items.begin();
  auto number = section.text_line;
  for (std::string_view rest = section.text; !rest.empty(); ++number) {
    const auto line = take_line(rest);
    while (item != section.items.end() && item->end_line < number) ++item;
    const bool is_in_item = item != section.items.end() && item->line <= number;
    if (is_in_item || !says_something(line)) {
      is_open = false;
      continue;
    }
    if (!is_open) found.push_back({number, line});
    const auto* begin = found.back().text.data();
    found.back().text = {begin, static_cast<std::size_t>(line.data() + line.size() - begin)};
    is_open = true;
  }
  return found;
}

}  // namespace confab::core
