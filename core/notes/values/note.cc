// SPDX-License-Identifier: MIT
#include "core/notes/values/note.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "core/text/links/link_reader.h"
#include "core/text/one_line.h"

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

// A link that is all of `text`, and what a person reads of it.
std::optional<Link> whole_link(std::string_view text, std::string_view shown) {
  for (const auto& link : links_in(text))
    if (link.begin == 0 && link.end == text.size())
      return Link{std::string(shown), std::string(link.stem()), true};
  return {};
}

// The name of the file; programs for vaults ignore the case of its ending.
std::string_view stem_in_link(std::string_view target) {
  const auto name = target.substr(target.rfind('/') + 1);  // npos + 1 is 0
  const bool has_ending = name.size() > 3 && is_same_key(name.substr(name.size() - 3), ".md");
  return name.substr(0, name.size() - (has_ending ? 3 : 0));
}

// `[Ada](../contacts/ada.md)`
std::optional<Link> markdown_link_in(std::string_view text) {
  const auto middle = text.find("](");
  if (!text.starts_with('[') || !text.ends_with(')') || middle == std::string_view::npos) return {};
  return whole_link(text, text.substr(1, middle - 1));
}

// `[[grace-hopper]] (by email)` and `[[grace-hopper]] - a mentor` without the remark
std::string_view without_remark(std::string_view text) {
  const auto end = text.find("]]");
  if (!text.starts_with("[[") || end == text.npos) return text;
  const auto rest = text.substr(end + 2);
  const bool is_remark =
      std::ranges::any_of(std::array{" (", " - ", " – ", " — ", ": "},
                          [&](std::string_view opening) { return rest.starts_with(opening); });
  return is_remark && rest.find("[[") == rest.npos ? text.substr(0, end + 2) : text;
}

// `[[folder/grace-hopper#Notes|Grace]]`
std::optional<Link> wikilink_in(std::string_view text) {
  text = without_remark(text);
  if (!text.starts_with("[[") || !text.ends_with("]]") || text.size() < 5) return {};
  const auto inside = text.substr(2, text.size() - 4);
  const auto bar = inside.find('|');
  const auto shown = trimmed(bar == std::string_view::npos ? inside : inside.substr(bar + 1));
  const auto target = trimmed(inside.substr(0, inside.find_first_of("|#^")));
  return Link{std::string(shown), std::string(stem_in_link(target)), true};
}

}  // namespace

Link link_from(std::string_view text) {
  if (auto link = wikilink_in(text)) return *std::move(link);
  if (auto link = markdown_link_in(text)) return *std::move(link);
  const bool is_stem = text.find_first_of(" \t|#") == std::string_view::npos;
  return {std::string(text), std::string(is_stem ? stem_of(text) : ""), false};
}

std::string wikilink(std::string_view stem) { return fmt::format("[[{}]]", stem); }

}  // namespace confab::core
