// SPDX-License-Identifier: MIT
#include "core/notes/body/prose.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/notes/body/decoration.h"
#include "core/notes/body/inlines.h"
#include "core/notes/body/task_box.h"
#include "core/text/byte_set.h"
#include "core/text/character.h"
#include "core/text/comments.h"
#include "core/text/npos.h"
#include "core/text/one_line.h"
#include "core/text/quote_marks.h"

namespace confab::core {
namespace {

using std::string_view;

// The length in bytes of the list marker at the start of `line`.
std::size_t marker_length(string_view line) {
  if (line.size() > 1 && string_view("-*+").find(line[0]) != npos && is_space(line[1])) return 2;
  const auto end = line.find_first_not_of("0123456789");
  if (end == 0 || end == npos || end > 9 || (line[end] != '.' && line[end] != ')')) return 0;
  return end + 1 < line.size() && is_space(line[end + 1]) ? end + 2 : 0;
}

bool is_rule_or_fence(string_view line) {
  return line.find_first_not_of("-*_= \t") == npos || line.starts_with("```") ||
         line.starts_with("~~~");
}

// `[^1]: …` and `[label]: https://example.org`: what a mark elsewhere refers to.
bool is_definition(string_view line) {
  const auto close = line.find("]:");
  if (!line.starts_with('[') || close == npos || close < 2) return false;
  if (line[1] == '^') return line.substr(0, close).find(' ') == npos;
  const auto target = trimmed(line.substr(close + 2));
  const bool has_title = target.find(" \"") != npos || target.find(" '") != npos;
  return !target.empty() && (has_title || target.find(' ') == npos) &&
         (target[0] == '<' || target[0] == '/' || target[0] == '#' || target.find("://") != npos ||
          target.find('.') != npos);
}

// What follows `[!tip]-` in the title line of a callout.
string_view callout_title(string_view line) {
  line.remove_prefix(std::min(line.find(']'), line.size() - 1) + 1);
  if (line.starts_with('+') || line.starts_with('-')) line.remove_prefix(1);
  return trimmed(line);
}

// Joins lines into blocks.
class Blocks {
 public:
  void add(string_view line) {
    const auto text = without_quote_marks(line);
    if (text.starts_with("[!")) return add_title(callout_title(text));
    if (text.empty() || is_rule_or_fence(text)) return end();
    if (is_definition(text)) return end();
    has_pending_title_ = false;  // it has text below it
    if (text.starts_with('|')) return add_row(text);
    if (field_line(text, is_open_ ? LinePlace::kBelowText : LinePlace::kFirst)) return;
    const auto marker = marker_length(text);
    if (marker > 0) return begin(without_box(trimmed(text.substr(marker))));
    if (text.starts_with('#') && text.find_first_not_of('#') != npos &&
        text[text.find_first_not_of('#')] == ' ') {
      begin(trimmed(text.substr(text.find_first_not_of('#'))));
      return end();
    }
    if (is_open_) blocks_.back() += '\n';
    if (!is_open_) blocks_.emplace_back();
    blocks_.back() += text;
    is_open_ = true;
  }

  std::vector<std::string> finish() {
    end();
    tell_title();
    return std::move(blocks_);
  }

 private:
  static string_view without_box(string_view text) {
    const auto box = task_box_in(text);
    return box ? text.substr(box->text_begin) : text;
  }

  // The cells of a row of a table, but not of the row below its head.
  void add_row(string_view row) {
    end();
    if (row.find_first_not_of("|-: ") == npos) return;
    std::string cells;
    while (!row.empty()) {
      const auto cell = trimmed(row.substr(0, row.find('|')));
      if (!cell.empty()) cells.append(cells.empty() ? "" : ", ").append(cell);
      row.remove_prefix(std::min(row.find('|'), row.size() - 1) + 1);
    }
    blocks_.push_back(std::move(cells));
  }

  // The title of a callout is a label of the text in it, unless it is a sentence or all there is.
  void add_title(string_view title) {
    constexpr std::ptrdiff_t kBlanksInSentence = 3;
    end();
    tell_title();
    if (std::ranges::count(title, ' ') >= kBlanksInSentence) {
      blocks_.emplace_back(title);
      return;
    }
    title_ = title;
    has_pending_title_ = !title.empty();
  }

  void tell_title() {
    if (has_pending_title_) blocks_.emplace_back(title_);
    has_pending_title_ = false;
  }

  void begin(string_view text) {
    blocks_.emplace_back(text);
    is_open_ = true;
  }

  void end() { is_open_ = false; }

  std::vector<std::string> blocks_;
  std::string title_;
  bool has_pending_title_ = false;
  bool is_open_ = false;
};

std::vector<std::string> blocks_of(string_view markdown) {
  std::string kept;
  if (has_comment(markdown)) markdown = kept = without_comments(markdown);
  Blocks blocks;
  while (!markdown.empty()) blocks.add(take_line(markdown));
  return blocks.finish();
}

bool ends_clause(string_view text) {
  while (!text.empty() && string_view("\"')]").find(text.back()) != npos) text.remove_suffix(1);
  return text.ends_with("…") || text.ends_with("”") ||
         (!text.empty() && string_view(".!?:;,").find(text.back()) != npos);
}

// Has `text` nothing to remove, no mark, decoration, comment or gap? Most text is like this.
bool is_plain_prose(string_view text) {
  static constexpr ByteSet kPlain(
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ,.;:?'\"()/-+@");
  char last = ' ';
  for (const char c : text) {
    if (!kPlain.contains(c) || (c == last && (c == ' ' || c == ':'))) return false;
    last = c;
  }
  return last != ' ';
}

}  // namespace

std::string plain_text(string_view paragraph) {
  if (is_plain_prose(paragraph)) return std::string(paragraph);
  std::string kept;
  if (has_comment(paragraph)) paragraph = kept = without_comments(paragraph);
  return one_line(inline_text(undecorated(paragraph)));
}

std::string first_sentence(string_view markdown) {
  if (is_plain_prose(markdown) && is_ascii_letter(markdown[0])) return std::string(markdown);
  for (const auto& block : blocks_of(markdown)) {
    if (auto text = plain_text(block); !text.empty()) return text;
  }
  return {};
}

std::string prose(string_view markdown) {
  std::vector<std::string> sentences;
  for (const auto& block : blocks_of(markdown)) {
    if (auto text = plain_text(block); !text.empty()) sentences.push_back(std::move(text));
  }
  std::string text;
  for (auto& sentence : sentences) {
    if (sentences.size() > 1 && !ends_clause(sentence)) sentence += '.';
    if (!text.empty()) text += ' ';
    text += sentence;
  }
  return text;
}

}  // namespace confab::core
