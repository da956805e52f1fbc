// SPDX-License-Identifier: MIT
#include "core/notes/body/plain_value.h"

#include <algorithm>
#include <array>

#include "core/notes/body/prose.h"
#include "core/notes/values/no_value.h"
#include "core/text/byte_set.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/npos.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

using std::string_view;

// Nearly all values have none of these, and there are many values.
bool has_marks(string_view text) {
  static constexpr ByteSet kMarks("\\`![<{&*_~=%#^:");
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

// A number, a date or an address is not a name either.
bool is_no_name(string_view name) {
  const auto folded = fold(name);
  const bool has_letter = std::ranges::any_of(folded, [](char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
  });
  const bool is_address = name.find('@') != npos && name.find(' ') == npos;
  const bool is_surname = folded == "na";
  return !has_letter || is_address || folded == "untitled" || (is_no_value(name) && !is_surname);
}

}  // namespace

std::string plain_value(string_view value) {
  if (is_value_to_come(value)) return "";
  if (!has_marks(value)) return std::string(value);
  const auto line = one_line(value);
  const bool is_tag = line.starts_with('#') && line.find_first_of(" #", 1) == npos;
  // Marks alone, or a backslash at the end, are not Markdown.
  const bool has_words = std::ranges::any_of(line, is_letter_or_digit);
  if (!has_words || line.ends_with('\\')) return std::string(value);
  return is_tag ? line.substr(1) : plain_text(line);
}

std::string person_name(string_view value) {
  // Messages about such a name show them.
  const bool has_control_bytes =
      std::ranges::any_of(value, [](char c) { return c >= 0 && c < ' '; });
  if (has_control_bytes) return std::string(value);
  auto text = without(kBrackets, without_address(trimmed(value)));
  if (text.starts_with('@')) text.remove_prefix(1);  // as some name the notes of people
  const auto name = plain_value(text);
  return is_no_name(name) ? "" : std::string(without(kQuotes, name));
}

std::string plain_place(string_view value) {
  const bool is_address = value.starts_with("http") && value.find(' ') == npos;
  if (is_address) return std::string(value);
  auto place = plain_value(value);
  const auto begin = std::min(value.find("](http"), value.find("](tel:"));
  if (begin == npos) return place;
  const auto link = value.substr(begin + 2);
  auto address = std::string(link.substr(0, link.find_first_of(" )")));
  if (address.starts_with("tel:")) address.erase(0, 4);
  return place.find(address) == npos ? place + ", " + address : place;
}

}  // namespace confab::core
