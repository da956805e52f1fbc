// SPDX-License-Identifier: MIT
#include "core/notes/plain_value.h"

#include <algorithm>
#include <array>

#include "core/notes/prose.h"
#include "core/text/byte_set.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

using std::string_view;

constexpr auto npos = string_view::npos;

// Nearly all values have none of these, and there are many values.
bool has_marks(string_view text) {
  static constexpr ByteSet kMarks("\\`![<&*_~=%#^:");
  return kMarks.is_in(text);
}

// `Ada King <ada@example.org>`
string_view without_address(string_view name) {
  const auto open = name.find('<');
  const bool is_address =
      name.ends_with('>') && name.find('@', std::min(open, name.size())) != npos;
  return is_address && open > 0 ? trimmed(name.substr(0, open)) : name;
}

using Pair = std::pair<string_view, string_view>;

constexpr std::array<Pair, 4> kQuotes = {{{"\"", "\""}, {"“", "”"}, {"„", "“"}, {"«", "»"}}};
constexpr std::array<Pair, 2> kBrackets = {{{"[", "]"}, {"<", ">"}}};

// A name that is all inside one of `pairs` without it.
template <std::size_t count>
string_view without(const std::array<Pair, count>& pairs, string_view name) {
  for (const auto& [open, close] : pairs) {
    const bool is_quoted =
        name.size() > open.size() + close.size() && name.starts_with(open) && name.ends_with(close);
    const auto inside =
        is_quoted ? name.substr(open.size(), name.size() - open.size() - close.size()) : "";
    if (is_quoted && inside.find(open) == npos) return trimmed(inside);
  }
  return name;
}

bool is_no_name(string_view name) {
  constexpr std::array<string_view, 9> kWords = {"n/a", "none", "unknown", "tbd", "todo",
                                                 "?",   "??",   "???",     "-"};
  return std::ranges::find(kWords, fold(name)) != kWords.end();
}

}  // namespace

std::string plain_value(string_view value) {
  if (!has_marks(value)) return std::string(value);
  const auto line = one_line(value);
  const bool is_tag = line.starts_with('#') && line.find_first_of(" #", 1) == npos;
  // Marks alone, and a backslash at the end, are no Markdown.
  const bool has_words = std::ranges::any_of(line, is_letter_or_digit);
  if (!has_words || line.ends_with('\\')) return std::string(value);
  return is_tag ? line.substr(1) : plain_text(line);
}

std::string person_name(string_view value) {
  // Messages about such a name show them.
  const bool has_control_bytes =
      std::ranges::any_of(value, [](char c) { return c >= 0 && c < ' '; });
  if (has_control_bytes) return std::string(value);
  const auto name = plain_value(without(kBrackets, without_address(trimmed(value))));
  return is_no_name(name) ? "" : std::string(without(kQuotes, name));
}

std::string plain_place(string_view value) {
  auto place = plain_value(value);
  const auto begin = value.find("](http");
  if (begin == npos) return place;
  const auto link = value.substr(begin + 2);
  const std::string address(link.substr(0, link.find_first_of(" )")));
  return place.find(address) == npos ? place + ", " + address : place;
}

}  // namespace confab::core
