// SPDX-License-Identifier: MIT
#include "store/notebook/foreign_note.h"

#include <algorithm>
#include <array>

#include "core/notes/records/schema.h"
#include "core/notes/values/note.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "store/document/text/frame.h"

namespace confab::store {
namespace {

constexpr std::string_view kFiller = " \t\"'";

// `type: contact` in any spelling that YAML allows on a line, optionally with a comment.
bool is_our_type(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(kFiller), line.size()));
  if (!line.starts_with("type")) return false;
  line.remove_prefix(4);
  line.remove_prefix(std::min(line.find_first_not_of(kFiller), line.size()));
  if (!line.starts_with(':')) return false;
  line.remove_prefix(1);
  line.remove_prefix(std::min(line.find_first_not_of(kFiller), line.size()));
  return std::ranges::any_of(core::kTypes, [&](auto type) {
    if (!line.starts_with(type)) return false;
    const auto rest = line.substr(type.size());
    const auto end = rest.find_first_not_of(kFiller);
    return end == rest.npos || rest[end] == '\r' || (end > 0 && rest[end] == '#');
  });
}

// The text that may be front matter: up to a line that closes it.
std::string_view front_matter_of(std::string_view bytes) {
  for (std::size_t line = next_line(bytes, 0); line < bytes.size(); line = next_line(bytes, line)) {
    const auto text = rest_of_line(bytes, line);
    if (text.starts_with("---") || text.starts_with("...")) return bytes.substr(0, line);
  }
  return bytes;
}

bool holds_placeholder(std::string_view text) {
  return text.find("{{") != text.npos || text.find("<%") != text.npos;
}

// `Name` and `Insert full name here`, but not `Ada King`.
bool is_word_for_name(std::string_view text) {
  constexpr std::array<std::string_view, 8> kWords = {"name",  "title", "person",  "contact",
                                                      "first", "last",  "company", "organization"};
  const auto folded = core::fold(text);
  return std::ranges::any_of(
      kWords, [&](std::string_view word) { return folded.find(word) != std::string::npos; });
}

// `"{{title}}"`, `<% tp.file.title %>`, `"[[{{first}} {{last}}]]"` or `Name: {{VALUE}}`, but not
// `Ada {{nick}}`.
bool is_placeholder(std::string_view value) {
  std::string words;  // outside placeholders
  bool is_any = false;
  while (!value.empty()) {
    const auto open = std::min(value.find("{{"), value.find("<%"));
    words += value.substr(0, open);
    if (open == value.npos) break;
    const auto close = value.find(value[open] == '{' ? "}}" : "%>", open);
    if (close == value.npos) return false;
    value.remove_prefix(std::min(value.find_first_not_of('}', close + 2), value.size()));
    is_any = true;
  }
  const bool is_empty = std::ranges::none_of(words, core::is_letter_or_digit);
  return is_any && (is_empty || is_word_for_name(words));
}

// `${name}`, `$NAME`, `<Name>`, `{name}`, `%name%` or `[Name]`, as other programs' templates have
// it.
bool is_in_marks(std::string_view name) {
  struct Marks {
    std::string_view open;
    std::string_view close;
  };
  constexpr auto kMarks = std::to_array<Marks>(
      {{"${", "}"}, {"$", ""}, {"<", ">"}, {"{", "}"}, {"%", "%"}, {"[", "]"}});
  return std::ranges::any_of(kMarks, [&](const Marks& marks) {
    const auto around = marks.open.size() + marks.close.size();
    if (name.size() <= around || !name.starts_with(marks.open) || !name.ends_with(marks.close))
      return false;
    const auto inside = name.substr(marks.open.size(), name.size() - around);
    return inside.find_first_of("{}<>%[]") == inside.npos && is_word_for_name(inside);
  });
}

bool names_a_placeholder(std::string_view front_matter) {
  for (std::size_t line = 0; line < front_matter.size(); line = next_line(front_matter, line)) {
    const auto text = rest_of_line(front_matter, line);
    const auto key = text.substr(0, text.find(':'));
    const bool is_key = key == "name" || key == "contact" || key == "starts";
    if (is_key && is_placeholder(text.substr(std::min(key.size() + 1, text.size())))) return true;
  }
  return false;
}

}  // namespace

bool is_template(const core::Value& fields) {
  const auto* name = fields.find("name");
  return name && name->is_scalar() && is_in_marks(name->text);
}

bool is_template(std::string_view path, std::string_view bytes) {
  if (holds_placeholder(core::stem_of(path))) return true;
  return holds_placeholder(bytes) && names_a_placeholder(front_matter_of(bytes));
}

bool names_our_type(std::string_view bytes) {
  const auto front_matter = front_matter_of(bytes);
  auto indentation = std::string_view::npos;  // of the first key
  for (auto line = next_line(bytes, 0); line < front_matter.size();
       line = next_line(front_matter, line)) {
    const auto text = rest_of_line(front_matter, line);
    const auto begin = text.find_first_not_of(" \t\r");
    if (begin == text.npos || text[begin] == '#') continue;
    if (indentation == text.npos) indentation = begin;
    if (begin == indentation && is_our_type(text)) return true;
  }
  return false;
}

}  // namespace confab::store
