// SPDX-License-Identifier: MIT
// content_line.h: the lines of vCard and iCalendar: `TEL;TYPE=cell:+44 20 7946 0000`, folded, with
// quoted-printable and base64 values as vCard 2.1 has them.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace confab::store {

struct ContentLine {
  std::string name;  // in capitals, without its group
  // In capitals; a value without a name, as in 2.1, is stored as a name without a value.
  std::vector<std::pair<std::string, std::string>> parameters = {};
  std::string value = {};       // UTF-8; escapes are left in it
  std::string group = {};       // `item1` of `item1.TEL`; the lines of a group belong together
  bool is_undecodable = false;  // in a character set that confab does not know; `value` is a guess

  // The values of the parameter in upper case, joined by commas; empty if there are none.
  std::string parameter(std::string_view parameter_name) const;
  // Is `type` a parameter without a name, or among the values of TYPE?
  bool has_type(std::string_view type) const;
};

// All lines that have a colon; the others are left out. Never fails.
std::vector<ContentLine> content_lines(std::string_view bytes);

// `value` without its backslashes.
std::string unescaped(std::string_view value);

// The parts of a value, split at `separator`, with their backslashes.
std::vector<std::string_view> raw_parts_of(std::string_view value, char separator);

// The parts of a value, split at `separator`, each unescaped.
std::vector<std::string> parts_of(std::string_view value, char separator);

// Text as a value: special characters get a backslash, line ends become `\n`. Control characters
// are left out.
std::string escaped(std::string_view text);

// `line` with CRLF, folded so that no line has more than 75 bytes and no character is split.
std::string folded_line(std::string_view line);

}  // namespace confab::store
