// SPDX-License-Identifier: MIT
#include "store/formats/tables/markdown_cell.h"

#include "core/text/fold.h"

namespace confab::store {
namespace {

// Removes the marks around the whole text, layer by layer.
std::string_view without_marks_around(std::string_view text) {
  for (const std::string_view mark : {"***", "**", "*", "__", "_", "`", "~~"}) {
    const bool is_around =
        text.size() > 2 * mark.size() && text.starts_with(mark) && text.ends_with(mark);
    if (is_around) text = text.substr(mark.size(), text.size() - 2 * mark.size());
  }
  return text;
}

// The first inline link; its end is 0 if there is none.
struct Link {
  std::size_t begin = 0, end = 0;
  std::string_view text = {}, target = {};
};

Link first_link(std::string_view text) {
  for (auto middle = text.find("]("); middle != text.npos; middle = text.find("](", middle + 2)) {
    const auto end = text.find(')', middle);
    if (end == text.npos) return {};
    const auto begin = text.rfind('[', middle);
    if (begin == text.npos) continue;
    const auto target = text.substr(middle + 2, end - middle - 2);
    return {begin, end + 1, text.substr(begin + 1, middle - begin - 1),
            target.substr(0, target.find(' '))};
  }
  return {};
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
  auto rest = without_marks_around(cell.substr(begin, cell.find_last_not_of(" \t") + 1 - begin));
  for (auto link = first_link(rest); link.end > 0; link = first_link(rest)) {
    result.text.append(rest.substr(0, link.begin)).append(without_marks_around(link.text));
    if (!says(link.text, link.target)) result.links.emplace_back(link.target);
    rest.remove_prefix(link.end);
  }
  result.text += rest;
  return result;
}

}  // namespace confab::store
