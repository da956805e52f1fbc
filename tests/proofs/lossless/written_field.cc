// SPDX-License-Identifier: MIT
#include "written_field.h"

#include <algorithm>
#include <span>
#include <vector>

#include "landmarks.h"
#include "plain_yaml.h"

namespace confab::proof {
namespace {

using core::Value;

bool says_nothing(std::string_view line) {
  const auto begin = line.find_first_not_of(" \t");
  return begin == std::string_view::npos || line[begin] == '#';
}

bool is_dash_line(std::string_view line) {
  const auto text = line.substr(std::min(line.find_first_not_of(' '), line.size()));
  return text == "-" || text.starts_with("- ");
}

// Lines that are not blank.
std::vector<std::string_view> telling_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t at = 0; at < text.size(); at = line_after(text, at)) {
    if (!says_nothing(line_at(text, at))) lines.push_back(line_at(text, at));
  }
  return lines;
}

// `key: value` on one line.
std::optional<core::Member> read_member(std::string_view line) {
  const auto begin = std::min(line.find_first_not_of(" -"), line.size());
  const auto colon = line.find(':', begin);
  if (colon == std::string_view::npos) return {};
  const auto key = line.substr(begin, colon - begin);
  const auto value = value_begin(line.substr(begin), key);
  if (!value) return {};
  auto reading = read_value(line, begin + *value);
  if (!reading) return {};
  return core::Member{std::string(key), std::move(reading->value)};
}

std::optional<Value> read_map(std::span<const std::string_view> lines) {
  auto map = Value::map({});
  for (const auto line : lines) {
    auto member = read_member(line);
    if (!member) return {};
    map.members.push_back(std::move(*member));
  }
  return map;
}

// The lines of an item. A single line is not a map if it can be read as one value.
std::optional<Value> read_item_lines(std::span<const std::string_view> lines) {
  const auto begin =
      std::min(lines[0].find_first_not_of(' ', dash_column(lines[0]) + 1), lines[0].size());
  const auto reading = lines.size() == 1 ? read_value(lines[0], begin) : std::nullopt;
  return reading ? reading->value : read_map(lines);
}

std::optional<Value> read_list(std::span<const std::string_view> lines) {
  auto list = Value::list({});
  while (!lines.empty()) {
    std::size_t count = 1;
    while (count < lines.size() && !is_dash_line(lines[count])) ++count;
    auto item = read_item_lines(lines.first(count));
    if (!item) return {};
    list.items.push_back(std::move(*item));
    lines = lines.subspan(count);
  }
  return list;
}

}  // namespace

std::optional<Value> read_field(std::string_view text, std::string_view key) {
  const auto lines = telling_lines(text);
  const auto begin = lines.empty() ? std::nullopt : value_begin(lines[0], key);
  if (!begin) return {};
  const auto reading = read_value(lines[0], *begin);
  if (!reading || lines.size() == 1) return reading ? std::optional(reading->value) : std::nullopt;
  if (!reading->value.is_null()) return {};
  const auto below = std::span(lines).subspan(1);
  if (is_dash_line(below[0])) return read_list(below);
  const auto alone =
      below.size() == 1 ? read_value(below[0], below[0].find_first_not_of(' ')) : std::nullopt;
  return alone ? alone->value : read_map(below);
}

std::optional<Value> read_item(std::string_view text) {
  const auto lines = telling_lines(text);
  return lines.empty() ? std::nullopt : read_item_lines(lines);
}

bool has_list_below(std::string_view text) {
  const auto lines = telling_lines(text);
  return lines.size() > 1 && is_dash_line(lines[1]) && !is_dash_line(lines[0]) &&
         says_nothing(lines[0].substr(lines[0].find(':') + 1));
}

std::size_t dash_column(std::string_view text) {
  for (const auto line : telling_lines(text)) {
    if (is_dash_line(line)) return line.find('-');
  }
  return 0;
}

std::size_t count_items(std::string_view text, std::size_t at) {
  const auto column = dash_column(text);
  const auto lines = telling_lines(text.substr(0, line_after(text, at)));
  return static_cast<std::size_t>(std::ranges::count_if(lines, [&](std::string_view line) {
    return is_dash_line(line) && line.find('-') == column;
  }));
}

bool says_entry(std::string_view text, const core::SetEntryField& edit) {
  const auto line = line_at(text, 0);
  const auto value = std::min(line.find_first_of("[{"), line.size());
  const auto reading = read_start(line, value);
  if (!reading || reading->value.is_null()) {
    const auto member = read_member(line);
    return member && *member == core::Member{edit.entry_key, edit.value};
  }
  const auto* entry = &reading->value;
  if (entry->is_list() && edit.index < entry->items.size()) entry = &entry->items[*edit.index];
  const auto* found = entry->find(edit.entry_key);
  return found && *found == edit.value;
}

std::size_t line_begin(std::string_view lines, std::size_t at) {
  return at == 0 ? 0 : lines.rfind('\n', at - 1) + 1;
}

bool keeps_frame_of_value(std::string_view old_lines, std::string_view new_lines) {
  const auto was = line_at(old_lines, 0), now = line_at(new_lines, 0);
  const auto colon = was.find(':');
  if (now.substr(0, colon + 1) != was.substr(0, colon + 1)) return false;
  const auto old_value = std::min(was.find_first_not_of(" \t", colon + 1), was.size());
  const auto new_value = std::min(now.find_first_not_of(" \t", colon + 1), now.size());
  const auto old_reading = read_value(was, old_value), new_reading = read_value(now, new_value);
  if (!old_reading || !new_reading) return true;
  const auto trimmed = [](std::string_view text) {
    return text.substr(std::min(text.find_first_not_of(" \t"), text.size()));
  };
  const bool has_room = old_reading->value.is_null() || new_reading->value.is_null();
  // The comment on the last line of a block comes after that on its first.
  return (has_room || old_value == new_value) &&
         trimmed(now.substr(new_reading->end)).starts_with(trimmed(was.substr(old_reading->end)));
}

}  // namespace confab::proof
