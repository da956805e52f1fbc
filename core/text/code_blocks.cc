// SPDX-License-Identifier: MIT
#include "core/text/code_blocks.h"

#include <algorithm>
#include <optional>
#include <string>

#include "core/text/npos.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

constexpr int kMostIndentation = 3;  // before a mark; with more, the line is code

// A line, read from left to right. Columns count a tab as up to four spaces.
struct Cursor {
  std::string_view line;
  std::size_t at = 0;
  int column = 0;

  bool at_end() const { return line.find_first_not_of(" \t\r", at) == npos; }

  void step() {
    column += line[at] == '\t' ? 4 - column % 4 : 1;
    ++at;
  }

  // Passes over spaces, up to `column_after`.
  void skip_blanks(int column_after) {
    while (at < line.size() && column < column_after && (line[at] == ' ' || line[at] == '\t'))
      step();
  }
};

constexpr int kAnyColumn = 1 << 30;

Cursor after_blanks(Cursor cursor) {
  cursor.skip_blanks(kAnyColumn);
  return cursor;
}

// The cursor after the mark of a quote, and the space that belongs to it.
std::optional<Cursor> after_quote_mark(const Cursor& before) {
  auto cursor = after_blanks(before);
  if (cursor.column - before.column > kMostIndentation || cursor.at == cursor.line.size() ||
      cursor.line[cursor.at] != '>')
    return {};
  cursor.step();
  cursor.skip_blanks(cursor.column + 1);
  return cursor;
}

// The length of `-`, `12.` or `3)` at the cursor; 0 if there is none.
std::size_t length_of_item_mark(const Cursor& cursor) {
  const auto rest = cursor.line.substr(cursor.at);
  if (rest.empty()) return 0;
  const auto digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
  const bool is_number = digits > 0 && digits < 10 && digits < rest.size() &&
                         (rest[digits] == '.' || rest[digits] == ')');
  const bool is_bullet = rest[0] == '-' || rest[0] == '*' || rest[0] == '+';
  if (!is_number && !is_bullet) return 0;
  const auto length = is_number ? digits + 1 : 1;
  const bool is_alone =
      length == rest.size() || rest[length] == ' ' || rest[length] == '\t' || rest[length] == '\r';
  return is_alone ? length : 0;
}

// The cursor where the text of a new list item begins.
std::optional<Cursor> after_item_mark(const Cursor& before) {
  auto cursor = after_blanks(before);
  if (cursor.column - before.column > kMostIndentation) return {};
  const auto length = length_of_item_mark(cursor);
  if (length == 0) return {};
  for (std::size_t i = 0; i < length; ++i) cursor.step();
  const auto text = after_blanks(cursor);
  const bool is_far = text.at_end() || text.column - cursor.column > kMostIndentation + 1;
  if (!is_far) return text;
  cursor.skip_blanks(cursor.column + 1);
  return cursor;
}

// The cursor after `[^1]:`, whose text continues on lines that are indented by four.
std::optional<Cursor> after_footnote_mark(const Cursor& before) {
  auto cursor = after_blanks(before);
  const auto rest = cursor.line.substr(cursor.at);
  const auto end = rest.find("]:");
  if (cursor.column - before.column > kMostIndentation || !rest.starts_with("[^") || end == npos)
    return {};
  for (std::size_t i = 0; i < end + 2; ++i) cursor.step();
  return after_blanks(cursor);
}

struct Container {
  bool is_quote = false;
  int column = 0;  // of the text of a list item
};

// A fence at the cursor: its marks, and the text after them.
struct Fence {
  std::string marks = {};
  std::string_view rest = {};

  bool opens() const { return !marks.empty() && (marks[0] == '~' || rest.find('`') == npos); }
  bool closes(const std::string& opened) const {
    return marks.starts_with(opened) && rest.find_first_not_of(" \t\r") == npos;
  }
};

Fence fence_at(const Cursor& before) {
  const auto cursor = after_blanks(before);
  const auto line = cursor.line;
  if (cursor.at == line.size() || cursor.column - before.column > kMostIndentation) return {};
  const char mark = line[cursor.at];
  if (mark != '`' && mark != '~') return {};
  const auto end = std::min(line.find_first_not_of(mark, cursor.at), line.size());
  if (end - cursor.at < 3) return {};
  return {std::string(line.substr(cursor.at, end - cursor.at)), line.substr(end)};
}

// `# Heading`, `---`, `* * *`: lines that are not part of a paragraph.
bool is_heading_or_rule(const Cursor& before) {
  const auto cursor = after_blanks(before);
  const auto rest = cursor.line.substr(cursor.at);
  const auto end = rest.find_first_not_of('#');
  if (end > 0 && (end == npos || std::string_view(" \t\r").find(rest[end]) != npos)) return true;
  const bool is_rule_mark = std::string_view("-_*=").find(rest[0]) != npos;
  const char filler[] = {rest[0], ' ', '\t', '\r', '\0'};
  return is_rule_mark && rest.find_first_not_of(filler) == npos && rest.size() > 1;
}

class CodeReader {
 public:
  // Is the line code, or a fence?
  bool is_code(std::string_view line) {
    Cursor cursor{line};
    const bool was_inside = !opened_.empty();
    if (continue_containers(cursor) && was_inside) {
      if (fence_at(cursor).closes(opened_)) opened_.clear();
      return true;
    }
    opened_.clear();
    if (open_containers(cursor)) is_in_paragraph_ = false;
    const auto fence = fence_at(cursor);
    if (fence.opens()) opened_ = fence.marks;
    const bool is_code = fence.opens() || is_indented_code(cursor);
    is_in_paragraph_ = !is_code && !cursor.at_end() && !is_heading_or_rule(cursor);
    return is_code;
  }

 private:
  // No such line interrupts a paragraph.
  bool is_indented_code(const Cursor& cursor) const {
    const bool is_far = after_blanks(cursor).column - cursor.column > kMostIndentation;
    return is_far && !is_in_paragraph_ && !cursor.at_end();
  }

  // Closes the containers that the line does not continue. Returns whether it continues all.
  bool continue_containers(Cursor& cursor) {
    for (std::size_t i = 0; i < containers_.size(); ++i) {
      if (continues(containers_[i], cursor)) continue;
      containers_.resize(i);
      return false;
    }
    return true;
  }

  static bool continues(const Container& container, Cursor& cursor) {
    if (!container.is_quote) {
      if (cursor.at_end()) return true;
      cursor.skip_blanks(container.column);
      return cursor.column >= container.column;
    }
    const auto after = after_quote_mark(cursor);
    if (after) cursor = *after;
    return after.has_value();
  }

  // Returns whether the line opens any.
  bool open_containers(Cursor& cursor) {
    constexpr std::size_t kMostContainers = 100;
    const auto count = containers_.size();
    while (containers_.size() < kMostContainers) {
      const auto quoted = after_quote_mark(cursor);
      const auto item = quoted ? quoted : after_item_mark(cursor);
      const auto inside = item ? item : after_footnote_mark(cursor);
      if (!inside) break;
      const int indented = cursor.column + kMostIndentation + 1;
      containers_.push_back({quoted.has_value(), item ? inside->column : indented});
      cursor = *inside;
    }
    return containers_.size() > count;
  }

  std::vector<Container> containers_;
  std::string opened_;  // the marks of the block we are in
  bool is_in_paragraph_ = false;
};

}  // namespace

std::vector<TextRange> code_blocks_in(std::string_view text) {
  std::vector<TextRange> code;
  CodeReader reader;
  for (std::size_t line = 0; line < text.size();) {
    const auto end = std::min(text.find('\n', line), text.size());
    if (reader.is_code(text.substr(line, end - line))) code.push_back({line, end});
    line = end + 1;
  }
  return code;
}

std::size_t begin_of_content(std::string_view line) {
  Cursor cursor{line};
  while (true) {
    const auto quoted = after_quote_mark(cursor);
    const auto inside = quoted ? quoted : after_item_mark(cursor);
    if (!inside) return after_blanks(cursor).at;
    cursor = *inside;
  }
}

std::vector<NumberedLine> lines_outside_code(std::string_view text, int first) {
  std::vector<NumberedLine> lines;
  const auto code = code_blocks_in(text);
  auto next = code.begin();
  for (auto rest = text; !rest.empty(); ++first) {
    const auto begin = text.size() - rest.size();
    const auto line = take_line(rest);
    const bool is_code = next != code.end() && next->begin == begin;
    if (is_code)
      ++next;
    else
      lines.push_back({first, line});
  }
  return lines;
}

}  // namespace confab::core
