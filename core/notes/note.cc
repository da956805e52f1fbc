// SPDX-License-Identifier: MIT
#include "core/notes/note.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace confab::core {

std::string_view stem_of(std::string_view path) {
  const auto name = path.substr(path.rfind('/') + 1);  // npos + 1 is 0
  return name.ends_with(".md") ? name.substr(0, name.size() - 3) : name;
}

Position position_of(const Value& value) {
  return {std::max(value.line, 1), std::max(value.column, 1)};
}

Location location_of(const Note& note, const Value& value) {
  return location_of(note.path, position_of(value));
}

Position position_of(const Note& note, std::string_view key) {
  const auto& members = note.fields.members;
  auto found = std::ranges::find(members, key, &Member::key);
  if (found == members.end()) {
    found = std::ranges::find_if(
        members, [&](const Member& member) { return is_same_key(member.key, key); });
  }
  if (found == members.end()) return {1, 1};
  return {found->line, found->column};
}

Location location_of(const Note& note, std::string_view key) {
  return location_of(note.path, position_of(note, key));
}

namespace {

// `[Ada](../contacts/ada.md)`
std::optional<Link> markdown_link_in(std::string_view text) {
  const auto middle = text.find("](");
  if (!text.starts_with('[') || !text.ends_with(".md)") || middle == std::string_view::npos)
    return {};
  const auto target = text.substr(middle + 2, text.size() - middle - 3);
  return Link{std::string(text.substr(1, middle - 1)), std::string(stem_of(target)), true};
}

}  // namespace

Link link_from(std::string_view text) {
  if (!text.starts_with("[[") || !text.ends_with("]]") || text.size() < 5) {
    if (auto link = markdown_link_in(text)) return *std::move(link);
    const bool is_stem = text.find_first_of(" \t|#") == std::string_view::npos;
    return {std::string(text), std::string(is_stem ? stem_of(text) : ""), false};
  }
  auto target = text.substr(2, text.size() - 4);
  const auto bar = target.find('|');
  const auto shown = bar == std::string_view::npos ? target : target.substr(bar + 1);
  target = target.substr(0, target.find_first_of("|#"));
  return {std::string(shown), std::string(stem_of(target)), true};
}

std::string wikilink(std::string_view stem) { return fmt::format("[[{}]]", stem); }

}  // namespace confab::core
