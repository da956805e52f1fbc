// SPDX-License-Identifier: MIT
#include "core/notes/body/task_box.h"

#include <algorithm>

#include "core/text/one_line.h"

namespace confab::core {
namespace {

bool is_blank(std::string_view mark) {
  return mark.find_first_not_of(" \t") == std::string_view::npos || mark == "\u00A0";
}

// One character, in UTF-8, maybe with the selector that makes it an emoji.
bool is_one_character(std::string_view mark) {
  if (mark.ends_with("\uFE0F")) mark.remove_suffix(3);
  const auto is_first = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; };
  return std::ranges::count_if(mark, is_first) == 1 && mark.find_first_of("[\n^") == mark.npos;
}

Item::Box state_of(std::string_view mark) {
  if (mark == "x" || mark == "X") return Item::Box::kTicked;
  return mark == "-" ? Item::Box::kCancelled : Item::Box::kOpen;
}

}  // namespace

bool take_list_marker(std::string_view& line) {
  const auto digits = line.find_first_not_of("0123456789");
  const bool is_number =
      digits != 0 && digits != line.npos && (line[digits] == '.' || line[digits] == ')');
  const bool is_bullet = !line.empty() && std::string_view("-*+").find(line[0]) != line.npos;
  if (!is_number && !is_bullet) return false;
  const auto rest = line.substr(is_number ? digits + 1 : 1);
  if (!rest.starts_with(' ')) return false;
  line = trimmed(rest);
  return true;
}

std::optional<TaskBox> task_box_in(std::string_view text) {
  constexpr std::size_t kLongestMark = 8;
  if (!text.starts_with('[')) return {};
  const auto end = text.substr(0, kLongestMark + 2).find(']', 1);
  if (end == std::string_view::npos) return {};
  const auto inside = text.substr(1, end - 1);
  const auto mark = is_blank(inside) ? inside : trimmed(inside);  // `[x ]`
  const auto rest = text.substr(end + 1);
  if (!is_blank(mark) && !is_one_character(mark)) return {};
  const bool is_common = is_blank(mark) || mark == "x" || mark == "X" || mark == "-";
  const bool is_apart = rest.empty() || std::string_view(" \t\n").find(rest[0]) != rest.npos;
  const bool is_link = !rest.empty() && std::string_view("([:").find(rest[0]) != rest.npos;
  if (is_link || (!is_apart && !is_common)) return {};
  const auto blanks = std::min(rest.find_first_not_of(" \t\n"), rest.size());
  return TaskBox{state_of(mark), end, end + 1 + blanks};
}

}  // namespace confab::core
