// SPDX-License-Identifier: MIT
#include "core/text/comments.h"

#include <algorithm>

#include "core/text/character.h"
#include "core/text/npos.h"

namespace confab::core {
namespace {

using std::string_view;

string_view line_at(string_view text, std::size_t begin) {
  return text.substr(begin, text.find('\n', begin) - begin);
}

// A line without its indent and its quote marks.
string_view content_of(string_view line) {
  return line.substr(std::min(line.find_first_not_of(" \t>"), line.size()));
}

// The length of the list marker and the box at the start of `content`; 0 if there is none.
std::size_t marker_length(string_view content) {
  const auto digits = std::min(content.find_first_not_of("0123456789"), content.size());
  const auto mark = digits > 0 ? string_view(".)") : string_view("-*+");
  if (digits + 1 >= content.size() || mark.find(content[digits]) == npos) return 0;
  return content[digits + 1] == ' ' || content[digits + 1] == '\t' ? digits + 2 : 0;
}

// Reads from left to right.
class CommentReader {
 public:
  explicit CommentReader(string_view text) : text_(text) {}

  std::vector<Comment> read() {
    while (at_ < text_.size()) step();
    return std::move(comments_);
  }

 private:
  void step() {
    if (is_line_start() && skip_fence()) return;
    const auto rest = text_.substr(at_);
    if (rest.starts_with('\\')) {
      at_ += 2;
    } else if (rest.starts_with('`')) {
      skip_code();
    } else if (rest.starts_with("<!--")) {
      const auto close = text_.find("-->", at_ + 4);
      take(close == npos ? text_.size() : close + 3);
    } else if (rest.starts_with("%%")) {
      read_percents();
    } else {
      at_ = std::min(text_.find_first_of("\\`<%\n", at_ + 1), text_.size());
      if (at_ < text_.size() && text_[at_] == '\n') ++at_;
    }
  }

  bool is_line_start() const { return at_ == 0 || text_[at_ - 1] == '\n'; }

  void take(std::size_t end) {
    comments_.push_back({at_, end});
    at_ = end;
  }

  // A fenced block of code; one that is never closed stays text.
  bool skip_fence() {
    auto content = content_of(line_at(text_, at_));
    content.remove_prefix(marker_length(content));
    const bool is_fence = content.starts_with("```") || content.starts_with("~~~");
    const auto length = std::min(content.find_first_not_of(content.substr(0, 1)), content.size());
    const auto marks = content.substr(0, length);
    if (!is_fence || (marks[0] == '`' && content.find('`', length) != npos)) return false;
    auto& unclosed = marks[0] == '`' ? unclosed_ticks_ : unclosed_tildes_;
    if (length >= unclosed) return false;
    for (auto line = text_.find('\n', at_); line != npos; line = text_.find('\n', line + 1)) {
      const auto inside = content_of(line_at(text_, line + 1));
      if (!inside.starts_with(marks) || inside.find_first_not_of("`~ \t\r") != npos) continue;
      at_ = std::min(text_.find('\n', line + 1), text_.size());
      return true;
    }
    unclosed = length;
    return false;
  }

  // Code ends with as many backticks, within its paragraph.
  void skip_code() {
    const auto begin = std::min(text_.find_first_not_of('`', at_), text_.size());
    const auto length = begin - at_;
    if (begin > paragraph_end_) paragraph_end_ = end_of_paragraph(begin);
    const auto limit = paragraph_end_;
    for (auto tick = text_.find('`', begin); tick < limit; tick = text_.find('`', tick)) {
      const auto end = std::min(text_.find_first_not_of('`', tick), text_.size());
      if (end - tick == length) {
        at_ = end;
        return;
      }
      tick = end;
    }
    at_ = begin;
  }

  // Where a blank line or a list item ends the paragraph.
  std::size_t end_of_paragraph(std::size_t from) const {
    for (auto line = text_.find('\n', from); line != npos; line = text_.find('\n', line + 1)) {
      const auto content = content_of(line_at(text_, line + 1));
      if (content.empty() || marker_length(content) > 0) return line;
    }
    return text_.size();
  }

  void read_percents() {
    const auto close = text_.find("%%", at_ + 2);
    if (close == npos || is_text(close))
      at_ += 2;
    else
      take(close + 2);
  }

  // Are the `%%` at the current place and the one at `close` both text?
  bool is_text(std::size_t close) const {
    const auto is_after_digit = [&](std::size_t at) { return at > 0 && is_digit(text_[at - 1]); };
    if (is_after_digit(at_) && is_after_digit(close)) return true;
    const auto line = text_.rfind('\n', at_) + 1;  // npos + 1 is 0
    auto before = content_of(text_.substr(line, at_ - line));
    before.remove_prefix(marker_length(before));
    return before.find_first_not_of(" \t") != npos && has_item_between(at_, close);
  }

  bool has_item_between(std::size_t begin, std::size_t end) const {
    for (auto line = text_.find('\n', begin); line < end; line = text_.find('\n', line + 1)) {
      if (marker_length(content_of(line_at(text_, line + 1))) > 0) return true;
    }
    return false;
  }

  string_view text_;
  std::size_t at_ = 0;
  std::size_t paragraph_end_ = 0;
  std::size_t unclosed_ticks_ = npos, unclosed_tildes_ = npos;  // the shortest fence never closed
  std::vector<Comment> comments_;
};

}  // namespace

bool has_comment(string_view text) { return text.find("<!--") != npos || text.find("%%") != npos; }

std::vector<Comment> comments_in(string_view text) {
  return has_comment(text) ? CommentReader(text).read() : std::vector<Comment>();
}

}  // namespace confab::core
