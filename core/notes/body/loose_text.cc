// SPDX-License-Identifier: MIT
#include "core/notes/body/loose_text.h"

#include <algorithm>
#include <string_view>

#include "core/text/one_line.h"
#include "core/text/quote_marks.h"

namespace confab::core {
namespace {

// `> [!todo]` and `>` say nothing. The title of a callout is text.
bool says_something(std::string_view line) {
  line = without_quote_marks(line);
  if (line.starts_with("[!")) {
    line.remove_prefix(std::min(line.find(']'), line.size() - 1) + 1);
    if (line.starts_with('+') || line.starts_with('-')) line.remove_prefix(1);
  }
  return line.find_first_not_of("-*_ \t") != std::string_view::npos;
}

// The number of lines of `rest` that have only the marks of quotes.
int empty_quotes(std::string_view rest) {
  int count = 0;
  while (!rest.empty()) {
    const auto line = trimmed(take_line(rest));
    if (line.empty() || line.find_first_not_of("> ") != std::string_view::npos) break;
    ++count;
  }
  return count;
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
    // The title of a callout is a label of the items in it.
    const bool is_label = without_quote_marks(line).starts_with("[!") &&
                          item != section.items.end() &&
                          item->line == number + 1 + empty_quotes(rest);
    if (is_in_item || !says_something(line)) {
      is_open = false;
      continue;
    }
    if (!is_open || is_label) found.push_back({number, line, is_label});
    const auto* begin = found.back().text.data();
    found.back().text = {begin, static_cast<std::size_t>(line.data() + line.size() - begin)};
    is_open = true;
  }
  return found;
}

}  // namespace confab::core
