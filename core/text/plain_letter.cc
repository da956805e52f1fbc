// SPDX-License-Identifier: MIT
#include "core/text/plain_letter.h"

#include <algorithm>
#include <array>

#include "core/text/one_line.h"
#include "core/text/quote_marks.h"

namespace confab::core {
namespace {

using std::string_view;

struct Mark {
  string_view written;
  string_view plain;
};

constexpr auto kPlainMarks = std::to_array<Mark>({
    {"\u00A0", " "},  {"\u202F", " "},  {"\u2007", " "},  {"\u2009", " "},  {"\u3000", " "},
    {"\u200B", ""},   {"\u2060", ""},   {"\uFEFF", ""},   {"\u00AD", ""},   {"\u2018", "'"},
    {"\u2019", "'"},  {"\u02BC", "'"},  {"\u2032", "'"},  {"\u201B", "'"},  {"\u2010", "-"},
    {"\u2011", "-"},  {"\uFF1F", "? "}, {"\uFF01", "! "}, {"\u3002", ". "}, {"\u061F", "? "},
    {"\uFF0C", ", "}, {"\u3001", ", "}, {"\uFF1A", ": "}, {"\u0964", ". "},
});

// `On Monday, Ada wrote:`
bool heads_quotation(string_view line) {
  const bool names_writer = (line.starts_with("On ") && line.ends_with("wrote:")) ||
                            (line.starts_with("Am ") && line.find(" schrieb") != line.npos) ||
                            (line.starts_with("Le ") && line.find(" a écrit") != line.npos) ||
                            (line.starts_with("El ") && line.find(" escribió") != line.npos);
  return names_writer || line.starts_with("-----Original Message") ||
         line.starts_with("---------- Forwarded message");
}

}  // namespace

std::string plain_marks(string_view text) {
  std::string result;
  result.reserve(text.size());
  while (!text.empty()) {
    const auto* mark = std::ranges::find_if(
        kPlainMarks, [&](const Mark& each) { return text.starts_with(each.written); });
    const bool is_mark = static_cast<unsigned char>(text[0]) >= 0x80 && mark != kPlainMarks.end();
    const auto size = is_mark ? mark->written.size() : 1;
    if (is_mark)
      result += mark->plain;
    else if (text[0] != '\r')
      result += text[0];
    text.remove_prefix(size);
  }
  return result;
}

std::string plain_letter(string_view text) {
  const auto plain = plain_marks(text);
  string_view rest = plain;
  const auto begin = rest.find_first_not_of(" \t\n");
  const bool is_quotation = begin != rest.npos && rest[begin] == '>';
  std::string result;
  while (!rest.empty()) {
    const auto line = take_line(rest);
    if (is_quotation) {
      result += std::string(without_quote_marks(line)) + "\n";
      continue;
    }
    if (heads_quotation(trimmed(line))) break;
    if (!line.starts_with('>')) result += std::string(line) + "\n";
  }
  return result;
}

}  // namespace confab::core
