// SPDX-License-Identifier: MIT
#include "cmd/completion/typed_line.h"

#include <algorithm>

#include "core/text/character.h"

namespace confab::cmd {
namespace {

constexpr std::string_view kBlanks = " \t\n";

bool has(std::string_view characters, char c) { return characters.find(c) != characters.npos; }

// Takes one character at a time; a quote changes what the next ones mean.
class Splitter {
 public:
  explicit Splitter(std::string_view breaks) : breaks_(breaks) {}

  void take(char c) {
    if (is_escaped_)
      take_escaped(c);
    else if (c == '\\' && line_.quote != '\'')
      is_escaped_ = is_in_word_ = true;
    else if (line_.quote != '\0')
      take_quoted(c);
    else if (c == '\'' || c == '"')
      open(c);
    else if (has(kBlanks, c))
      end_word();
    else
      take_plain(c);
  }

  TypedLine result() && {
    line_.kept = line_.quote != '\0' ? opened_ : broken_;
    return std::move(line_);
  }

 private:
  void take_escaped(char c) {
    is_escaped_ = false;
    if (line_.quote == '"' && !has("\"\\$`", c)) line_.current += '\\';
    append(c);
  }
  void take_quoted(char c) {
    if (c == line_.quote)
      line_.quote = '\0';
    else
      append(c);
  }
  void take_plain(char c) {
    append(c);
    if (has(breaks_, c)) broken_ = line_.current.size();
  }
  void open(char quote) {
    line_.quote = quote;
    opened_ = line_.current.size();
    is_in_word_ = true;
  }
  void append(char c) {
    line_.current += c;
    is_in_word_ = true;
  }
  void end_word() {
    if (is_in_word_) line_.words.push_back(std::move(line_.current));
    line_.current.clear();
    is_in_word_ = false;
    broken_ = 0;
  }

  std::string_view breaks_;
  TypedLine line_;
  bool is_escaped_ = false;
  bool is_in_word_ = false;
  std::size_t opened_ = 0;  // where the open quote began
  std::size_t broken_ = 0;  // after the last break
};

bool is_plain(char c) { return core::is_letter_or_digit(c) || has("_./:@%+=,-", c); }

}  // namespace

TypedLine parse_typed_line(std::string_view line, std::string_view breaks) {
  Splitter splitter(breaks);
  for (const char c : line) splitter.take(c);
  return std::move(splitter).result();
}

std::string text_to_insert(std::string_view word, const TypedLine& line) {
  std::string text;
  for (const char c : word.substr(std::min(line.kept, word.size()))) {
    if (line.quote == '"' && c == '!') {
      text += "\"\\!\"";  // shells expand `!` in double quotes, so it goes outside of them
      continue;
    }
    if (line.quote == '\'' && c == '\'')
      text += "'\\'";
    else if (line.quote == '"' ? has("\"\\$`", c) : line.quote == '\0' && !is_plain(c))
      text += '\\';
    text += c;
  }
  return text;
}

}  // namespace confab::cmd
