// SPDX-License-Identifier: MIT
#include "store/document/yaml/byte_account.h"

#include <algorithm>
#include <utility>

#include "store/document/text/frame.h"

namespace confab::store {
namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

std::size_t skip_space(std::string_view text, std::size_t at) {
  while (at < text.size() && is_space(text[at])) ++at;
  return at;
}

bool is_punctuation(char c) {
  return std::string_view("-:,[]{}?").find(c) != std::string_view::npos;
}

}  // namespace

bool ByteAccount::fail(std::size_t at, std::string problem) {
  at_ = at;
  problem_ = std::move(problem);
  return false;
}

// Moves `at` to the end of the line if a comment begins there.
bool ByteAccount::skip_comment(std::size_t& at) const {
  if (source_[at] != '#' || (at > 0 && !is_space(source_[at - 1]))) return false;
  at = line_end(source_, at);
  return true;
}

bool ByteAccount::pass_gap(std::size_t end) {
  for (auto at = at_; at < end;) {
    if (skip_comment(at)) continue;
    if (!is_space(source_[at]) && !is_punctuation(source_[at])) return fail(at, "unexpected text");
    ++at;
  }
  at_ = std::max(at_, end);
  return true;
}

std::optional<std::size_t> ByteAccount::pass_dash(std::size_t list) {
  return pass_first_of("-", std::max(at_, list), "an item has no dash");
}

std::optional<std::size_t> ByteAccount::pass_closing_bracket() {
  return pass_first_of("]}", at_, "bracket is never closed");
}

// Skips to the end of the first of `marks` from `at` on; only spaces, comments and punctuation may
// precede it.
std::optional<std::size_t> ByteAccount::pass_first_of(std::string_view marks, std::size_t at,
                                                      const char* otherwise) {
  while (at < source_.size()) {
    if (skip_comment(at)) continue;
    const char c = source_[at++];
    if (marks.find(c) != std::string_view::npos) return at_ = at;
    if (!is_space(c) && !is_punctuation(c)) break;
  }
  fail(at_, otherwise);
  return {};
}

std::optional<std::size_t> ByteAccount::pass_scalar(std::size_t begin, std::string_view text) {
  if (begin < at_ || begin > source_.size() || !pass_gap(begin)) {
    if (problem_.empty()) fail(std::min(begin, source_.size()), "unexpected text");
    return {};
  }
  const char opener = begin < source_.size() ? source_[begin] : '\0';
  std::optional<std::size_t> end;
  if (opener == '"' || opener == '\'') {
    end = end_of_quoted(begin);
  } else if (opener == '|' || opener == '>') {
    const bool says_something = text.find_first_not_of('\n') != std::string_view::npos;
    end = says_something ? end_of_block(begin) : line_end(source_, begin);
  } else {
    end = end_of_plain(begin, text);
  }
  if (end) at_ = *end;
  return end;
}

std::optional<std::size_t> ByteAccount::end_of_quoted(std::size_t begin) {
  const char quote = source_[begin];
  for (auto at = begin + 1; at < source_.size(); ++at) {
    if (quote == '"' && source_[at] == '\\') {
      ++at;
    } else if (source_[at] == quote) {
      if (quote == '"' || at + 1 == source_.size() || source_[at + 1] != quote) return at + 1;
      ++at;
    }
  }
  fail(begin, "quote is never closed");
  return {};
}

// The source has each character of a plain scalar; only whitespace may be folded.
std::optional<std::size_t> ByteAccount::end_of_plain(std::size_t begin, std::string_view text) {
  auto at = begin;
  for (std::size_t i = 0; i < text.size();) {
    if (is_space(text[i])) {
      const auto after = skip_space(source_, at);
      if (after == at) break;
      at = after;
      i = skip_space(text, i);
    } else if (at < source_.size() && source_[at] == text[i]) {
      ++at, ++i;
    } else {
      break;
    }
    if (i == text.size()) return at;
  }
  fail(begin, "value is not read the way it is written");
  return {};
}

// A block scalar ends with its last line that is not blank and is indented at least like its first.
std::size_t ByteAccount::end_of_block(std::size_t begin) const {
  std::size_t depth = 0;
  auto end = line_end(source_, begin);
  for (auto line = next_line(source_, begin); line < source_.size();
       line = next_line(source_, line)) {
    const auto stop = line_end(source_, line);
    const auto text = std::min(source_.find_first_not_of(' ', line), stop);
    if (text == stop) continue;
    if (depth == 0) depth = text - line;
    if (depth == 0 || text - line < depth) break;
    end = stop;
  }
  return end;
}

}  // namespace confab::store
