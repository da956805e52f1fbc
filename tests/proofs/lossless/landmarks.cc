// SPDX-License-Identifier: MIT
#include "landmarks.h"

#include <algorithm>
#include <string>

namespace confab::proof {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(" \t"), line.size());
}

bool is_blank(std::string_view line) { return indent_of(line) == line.size(); }

bool is_comment(std::string_view line) { return line.substr(indent_of(line)).starts_with('#'); }

std::string_view without_blanks_behind(std::string_view text) {
  return text.substr(0, text.find_last_not_of(" \t") + 1);
}

bool is_fence(std::string_view line, bool may_be_dots) {
  const auto text = without_blanks_behind(line);
  return text == "---" || (may_be_dots && text == "...");
}

// The indent of the keys.
std::size_t key_column(std::string_view note, Range front) {
  for (auto at = front.begin; at < front.end; at = line_after(note, at)) {
    const auto line = line_at(note, at);
    if (!is_blank(line) && !is_comment(line)) return indent_of(line);
  }
  return 0;
}

// Does a line that is neither blank nor a comment continue the value of the key above it?
bool goes_on(std::string_view line, std::size_t column) {
  const auto indent = indent_of(line);
  const auto text = line.substr(indent);
  return indent > column || text == "-" || text.starts_with("- ") || text.starts_with(']') ||
         text.starts_with('}');
}

// The closing quote of the value that begins at `at`, whose lines may return to the outer level;
// `at` itself if there are no quotes.
std::size_t end_of_quotes(std::string_view note, std::size_t at) {
  const char quote = note[at];
  if (quote != '"' && quote != '\'') return at;
  for (auto end = at + 1; end < note.size(); ++end) {
    if (quote == '"' && note[end] == '\\') {
      ++end;
    } else if (note[end] == quote) {
      if (quote == '"' || note.substr(end + 1, 1) != "'") return end;
      ++end;
    }
  }
  return at;
}

// The closing quote of the last value on the line at `at`, which may be lines below.
std::size_t end_of_inner_quotes(std::string_view note, std::size_t at) {
  const auto line = line_at(note, at);
  for (const auto* before : {": ", "- "}) {
    const auto value = line.find(before);
    if (value != std::string_view::npos && value + 2 < line.size())
      return end_of_quotes(note, at + value + 2);
  }
  return at;
}

// Three or more marks of one kind; nothing for other lines.
std::string_view code_fence_of(std::string_view line) {
  const auto text = line.substr(indent_of(line));
  if (!text.starts_with("```") && !text.starts_with("~~~")) return {};
  return text.substr(0, text.find_first_not_of(text[0]));
}

// A closing fence is at least as long as the opening one, and alone on its line.
bool closes(std::string_view line, std::string_view fence) {
  const auto marks = code_fence_of(line);
  return marks.starts_with(fence) && marks == without_blanks_behind(line.substr(indent_of(line)));
}

// HTML in which nothing is a heading. Its end is not searched for here.
bool has_raw_html(std::string_view note) {
  constexpr std::string_view kRaw[] = {"<?", "<pre", "<script", "<style", "<textarea"};
  return std::ranges::any_of(
      kRaw, [&](std::string_view each) { return note.find(each) != std::string_view::npos; });
}

std::string lower(std::string_view text) {
  std::string result;
  for (const char c : text) result += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return result;
}

// `## Notes ##` without its marks; empty for other lines.
std::string_view title_of(std::string_view line) {
  const auto marks = std::min(line.find_first_not_of('#'), line.size());
  if (marks == 0 || marks > 6 || (marks < line.size() && line[marks] != ' ')) return {};
  const auto text = line.substr(marks);
  return without_blanks_behind(text.substr(indent_of(text)));
}

}  // namespace

std::string_view line_at(std::string_view note, std::size_t begin) {
  auto line = note.substr(begin, std::min(note.find('\n', begin), note.size()) - begin);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::size_t line_after(std::string_view note, std::size_t at) {
  const auto newline = note.find('\n', at);
  return newline == std::string_view::npos ? note.size() : newline + 1;
}

std::optional<std::size_t> value_begin(std::string_view line, std::string_view key) {
  const auto begin = indent_of(line);
  for (const auto* quote : {"", "\"", "'"}) {
    const auto written = quote + std::string(key) + quote;
    if (!line.substr(begin).starts_with(written)) continue;
    auto at = begin + written.size();
    at += indent_of(line.substr(at));
    const auto behind = line.substr(std::min(at + 1, line.size()));
    if (line.substr(at).starts_with(':') && (behind.empty() || indent_of(behind) > 0))
      return at + 1 + indent_of(behind);
  }
  return {};
}

std::optional<Range> front_matter_of(std::string_view note) {
  const std::size_t begin = note.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  if (!is_fence(line_at(note, begin), false)) return {};
  Range front{line_after(note, begin), 0};
  for (front.end = front.begin; front.end < note.size(); front.end = line_after(note, front.end)) {
    if (is_fence(line_at(note, front.end), true)) return front;
  }
  return {};
}

std::optional<Range> lines_of_key(std::string_view note, std::string_view key) {
  const auto front = front_matter_of(note);
  if (!front) return {};
  const auto column = key_column(note, *front);
  for (auto at = front->begin; at < front->end; at = line_after(note, at)) {
    const auto line = line_at(note, at);
    const auto value = indent_of(line) == column ? value_begin(line, key) : std::nullopt;
    if (!value) continue;
    const bool is_block_text = line.substr(*value).find_first_of("|>") == 0;
    Range lines{at, line_after(note, end_of_quotes(note, at + *value))};
    for (auto next = lines.end; next < front->end; next = line_after(note, next)) {
      const auto below = line_at(note, next);
      if (is_blank(below) || (is_comment(below) && !(is_block_text && indent_of(below) > column)))
        continue;
      if (!goes_on(below, column)) break;
      next = end_of_inner_quotes(note, next);
      lines.end = line_after(note, next);
    }
    return lines;
  }
  return {};
}

std::optional<Range> lines_of_section(std::string_view note, std::string_view title) {
  const auto front = front_matter_of(note);
  if (has_raw_html(note)) return {};
  std::optional<Range> section;
  std::string_view fence;  // of the current code block
  bool is_open = false, is_in_comment = false;
  for (auto at = front ? line_after(note, front->end) : 0; at < note.size();
       at = line_after(note, at)) {
    const auto line = line_at(note, at);
    if (!fence.empty()) {
      if (closes(line, fence)) fence = {};
      continue;
    }
    fence = code_fence_of(line);
    if (const auto mark = std::max(line.rfind("<!--") + 1, line.rfind("-->") + 1); mark > 0)
      is_in_comment = line[mark - 1] == '<';
    // With an underline below it, it may be a heading too.
    if (without_blanks_behind(line) == title) return {};
    if (!fence.empty() || is_in_comment || title_of(line).empty()) continue;
    if (is_open) section->end = at;
    is_open = title_of(line) == title;
    if (lower(line).find(lower(title)) != std::string::npos && (section || !is_open)) return {};
    if (is_open) section = Range{line_after(note, at), note.size()};
  }
  return section;
}

}  // namespace confab::proof
