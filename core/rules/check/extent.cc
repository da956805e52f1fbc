// SPDX-License-Identifier: MIT
#include "core/rules/check/extent.h"

namespace confab::core {
namespace {

bool is_at(const Location& place, int line, int column) {
  return place.line == line && place.column == column;
}

std::optional<std::size_t> length_at(const Location& place, const Value& value) {
  for (const auto& member : value.members) {
    if (is_at(place, member.line, member.column)) return member.key.size();
    if (const auto length = length_at(place, member.value)) return length;
  }
  for (const auto& item : value.items) {
    if (const auto length = length_at(place, item)) return length;
  }
  const bool is_here = value.end > value.begin && is_at(place, value.line, value.column);
  return is_here ? std::optional(value.end - value.begin) : std::nullopt;
}

}  // namespace

// The top of a file is not the place of a value.
std::optional<std::size_t> length_of(const Diagnostic& finding, const Notebook& notebook) {
  const auto* note = notebook.find_path(finding.location.path);
  if (!note || finding.location.line <= 1) return {};
  for (const auto& member : note->fields.members) {
    if (is_at(finding.location, member.line, member.column)) return member.key.size();
    if (const auto length = length_at(finding.location, member.value)) return length;
  }
  return {};
}

std::optional<std::size_t> length_of_link(std::string_view text) {
  const auto bracket = text.find('[');
  if (bracket > 1) return {};
  const std::string_view close = text.substr(bracket).starts_with("[[") ? "]]" : ")";
  const auto end = text.find(close);
  return end == text.npos ? std::nullopt : std::optional(end + close.size());
}

}  // namespace confab::core
