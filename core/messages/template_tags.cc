// SPDX-License-Identifier: MIT
#include "core/messages/template_tags.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "core/text/character.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

using std::string_view;

struct Tag {
  std::size_t begin = 0;
  std::size_t end = 0;
  char kind = ' ';  // of `{{#`, `{{^`, `{{/`; otherwise it is a value
  string_view name = {};
};

std::vector<Tag> tags_in(string_view text) {
  std::vector<Tag> tags;
  for (auto at = text.find("{{"); at != text.npos; at = text.find("{{", at + 2)) {
    const auto begin = text.find_first_not_of("{#^/& ", at);
    const auto close = text.find("}}", at);
    if (begin == text.npos || close == text.npos || begin > close) break;
    const auto name = text.substr(begin, std::min(text.find_first_of("} ", begin), close) - begin);
    const auto end = std::min(text.find_first_not_of('}', close), text.size());
    const auto mark = text.substr(at + 2, begin - at - 2).find_first_of("#^/");
    tags.push_back({at, end, mark == text.npos ? ' ' : text[at + 2 + mark], name});
  }
  return tags;
}

bool is_empty(const TemplateValues& values, string_view name) {
  const auto found = values.find(std::string(name));
  const auto* text = found == values.end() ? nullptr : std::get_if<std::string>(&found->second);
  return text && text->empty();
}

// Are there words outside of its tags?
bool has_words(string_view line, const std::vector<Tag>& tags) {
  std::size_t at = 0;
  const auto has_letter = [&](std::size_t end) {
    return std::ranges::any_of(line.substr(at, end - at), is_letter);
  };
  for (const auto& tag : tags) {
    if (has_letter(tag.begin)) return true;
    at = tag.end;
  }
  return has_letter(line.size());
}

}  // namespace

std::set<std::string> names_in_template(string_view text) {
  std::set<std::string> names;
  for (const auto& tag : tags_in(text)) {
    if (tag.name != ".") names.emplace(tag.name);
  }
  return names;
}

std::string with_gaps(string_view text, const TemplateValues& values) {
  std::string result;
  int depth = 0;
  while (!text.empty()) {
    const bool has_end = text.find('\n') != text.npos;
    const auto line = take_line(text);
    const auto tags = tags_in(line);
    const bool is_sentence = has_words(line, tags);
    std::size_t at = 0;
    for (const auto& tag : tags) {
      if (tag.kind == '#' || tag.kind == '^') ++depth;
      if (tag.kind == '/') --depth;
      if (tag.kind != ' ' || depth > 0 || !is_sentence || !is_empty(values, tag.name)) continue;
      result += line.substr(at, tag.begin - at);
      result += fmt::format("[{}]", tag.name);
      at = tag.end;
    }
    result += line.substr(at);
    if (has_end) result += '\n';
  }
  return result;
}

}  // namespace confab::core
