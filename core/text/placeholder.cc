// SPDX-License-Identifier: MIT
#include "core/text/placeholder.h"

#include <algorithm>
#include <set>

#include "core/text/character.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

// Anything longer is prose that happens to be in brackets.
constexpr std::size_t kLongest = 120;

bool holds_words(std::string_view inside) {
  if (inside == "..." || inside == "…") return true;
  const bool is_markdown = inside == "x" || inside == "X" || inside.starts_with('^') ||
                           inside.starts_with('!') || inside.starts_with('@') ||
                           inside.find("::") != std::string_view::npos;
  return !is_markdown && std::ranges::any_of(inside, is_letter) &&
         inside.find("\n\n") == std::string_view::npos;
}

// The length of the code at the start of `text`, which begins with a backtick; if it is not code,
// the length of the backticks.
std::size_t code_length(std::string_view text) {
  constexpr std::size_t kLongestCode = 4096;
  const auto ticks = std::min(text.find_first_not_of('`'), text.size());
  const auto close = text.substr(0, kLongestCode).find(text.substr(0, ticks), ticks);
  return close == std::string_view::npos ? ticks : close + ticks;
}

using Labels = std::set<std::string, std::less<>>;

bool is_destination(std::string_view text) {
  return text.find("://") != std::string_view::npos || text.starts_with('<') ||
         text.starts_with('/') || text.starts_with('#') || text.starts_with("mailto:");
}

// Labels with their brackets: `[label]: https://…` makes every `[label]` a link.
Labels definitions_in(std::string_view text) {
  Labels labels;
  while (!text.empty()) {
    const auto line = trimmed(take_line(text));
    const auto end = line.starts_with('[') ? line.find("]:") : std::string_view::npos;
    if (end != std::string_view::npos && is_destination(trimmed(line.substr(end + 2))))
      labels.emplace(line.substr(0, end + 1));
  }
  return labels;
}

// The text that begins at a bracket or brace: its length, and whether it is a placeholder.
struct Reading {
  std::size_t length = 1;
  bool is_placeholder = false;
};

// `text` begins with a bracket.
Reading read_brackets(std::string_view text, const Labels& labels) {
  if (text.starts_with("[[")) {
    const auto close = text.substr(0, kLongest).find("]]");
    return {close == std::string_view::npos ? 2 : close + 2, false};
  }
  const auto close = text.substr(0, kLongest).find_first_of("[]", 1);
  if (close == std::string_view::npos || text[close] == '[') return {};
  const auto after = text.substr(close + 1);
  const auto label = after.substr(0, kLongest);
  const auto label_end = label.starts_with('[') ? label.find(']') : std::string_view::npos;
  if (label_end != std::string_view::npos && labels.contains(label.substr(0, label_end + 1)))
    return {close + 2 + label_end, false};
  const bool is_link = after.starts_with('(') || labels.contains(text.substr(0, close + 1));
  return {close + 1, !is_link && holds_words(text.substr(1, close - 1))};
}

// `text` begins with a brace.
Reading read_braces(std::string_view text) {
  if (!text.starts_with("{{")) return {};
  const auto close = text.substr(0, kLongest).find("}}");
  if (close == std::string_view::npos) return {2, false};
  const auto end = std::min(text.find_first_not_of('}', close), text.size());
  return {end, text.substr(2, close - 2).find_first_not_of(" {") != std::string_view::npos};
}

}  // namespace

std::vector<Placeholder> placeholders_in(std::string_view text) {
  std::vector<Placeholder> found;
  const auto labels = definitions_in(text);
  auto at = text.find_first_of("[{`");
  while (at < text.size()) {
    const auto rest = text.substr(at);
    const auto [length, is_placeholder] = rest[0] == '`'   ? Reading{code_length(rest)}
                                          : rest[0] == '[' ? read_brackets(rest, labels)
                                                           : read_braces(rest);
    const bool is_escaped = at > 0 && text[at - 1] == '\\';
    if (is_placeholder && !is_escaped) found.push_back({one_line(rest.substr(0, length)), at});
    at = text.find_first_of("[{`", at + length);
  }
  return found;
}

std::vector<std::string> placeholder_names(std::string_view text) {
  std::vector<std::string> names;
  for (auto& each : placeholders_in(text)) {
    if (std::ranges::find(names, each.text) == names.end()) names.push_back(std::move(each.text));
  }
  return names;
}

}  // namespace confab::core
