// SPDX-License-Identifier: MIT
#include "store/formats/markdown_cell.h"

#include "core/text/fold.h"

namespace confab::store {
namespace {

// Removes marks around the whole text, one kind after the other.
std::string_view without_emphasis(std::string_view text) {
  for (const std::string_view mark : {"***", "**", "*", "__", "_", "`", "~~"}) {
    const bool is_around =
        text.size() > 2 * mark.size() && text.starts_with(mark) && text.ends_with(mark);
    if (is_around) text = text.substr(mark.size(), text.size() - 2 * mark.size());
  }
  return text;
}

// An inline link at the start of `text`; no length if there is none.
struct Link {
  std::size_t length = 0;
  std::string_view text = {}, target = {};
};

Link link_at(std::string_view text) {
  const auto middle = text.starts_with('[') ? text.find("](") : text.npos;
  const auto end = middle == text.npos ? text.npos : text.find(')', middle);
  if (end == text.npos || text.substr(0, middle).find('[', 1) != text.npos) return {};
  const auto target = text.substr(middle + 2, end - middle - 2);
  return {end + 1, text.substr(1, middle - 1), target.substr(0, target.find(' '))};
}

bool says(std::string_view text, std::string_view target) {
  const auto colon = target.find(':');
  const auto path = target.starts_with("http") ? target.find("//") + 2 : colon + 1;
  return core::fold(text).find(core::fold(target.substr(colon == target.npos ? 0 : path))) !=
         std::string::npos;
}

}  // namespace

MarkdownCell markdown_cell(std::string_view cell) {
  MarkdownCell result;
  auto begin = cell.find_first_not_of(" \t");
  if (begin == cell.npos) return result;
  auto rest = without_emphasis(cell.substr(begin, cell.find_last_not_of(" \t") + 1 - begin));
  while (!rest.empty()) {
    const auto link = link_at(rest);
    if (link.length == 0) {
      result.text += rest.front();
      rest.remove_prefix(1);
      continue;
    }
    result.text += without_emphasis(link.text);
    if (!says(link.text, link.target)) result.links.emplace_back(link.target);
    rest.remove_prefix(link.length);
  }
  return result;
}

}  // namespace confab::store
