// SPDX-License-Identifier: MIT
#include "core/text/text_links.h"

#include <algorithm>
#include <map>
#include <utility>

namespace confab::core {
namespace {

constexpr auto npos = std::string_view::npos;

// What a line begins with that may be a fence of code: marks, and what stands behind them.
struct Fence {
  std::string marks;
  std::string_view rest;

  bool opens() const { return !marks.empty() && (marks[0] == '~' || rest.find('`') == npos); }
  bool closes(const std::string& opened) const {
    return marks.starts_with(opened) && rest.find_first_not_of(" \t\r") == npos;
  }
};

Fence fence_of(std::string_view line) {
  const auto begin = line.find_first_not_of(' ');
  if (begin == npos || begin > 3) return {};
  const char mark = line[begin];
  if (mark != '`' && mark != '~') return {};
  const auto end = std::min(line.find_first_not_of(mark, begin), line.size());
  if (end - begin < 3) return {};
  return {std::string(line.substr(begin, end - begin)), line.substr(end)};
}

void blank_out(std::string& text, std::size_t begin, std::size_t end) {
  std::replace_if(
      text.begin() + static_cast<std::ptrdiff_t>(begin),
      text.begin() + static_cast<std::ptrdiff_t>(end), [](char c) { return c != '\n'; }, ' ');
}

void blank_out_fences(std::string& text) {
  std::string opened;  // the marks of the block we are in
  for (std::size_t line = 0; line < text.size();) {
    const auto end = std::min(text.find('\n', line), text.size());
    const auto fence = fence_of(std::string_view(text).substr(line, end - line));
    const bool is_code = !opened.empty() || fence.opens();
    if (opened.empty() && is_code)
      opened = fence.marks;
    else if (fence.closes(opened))
      opened.clear();
    if (is_code) blank_out(text, line, end);
    line = end + 1;
  }
}

// Some backticks in a row.
struct Ticks {
  std::size_t begin = 0;
  std::size_t length = 0;
  int paragraph = 0;  // in which they stand
};

std::vector<Ticks> ticks_in(std::string_view text) {
  std::vector<Ticks> ticks;
  int paragraph = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto below = text.substr(at + 1, 2);
    if (text[at] == '\n' && (below.starts_with('\n') || below == "\r\n")) ++paragraph;
    const auto end = std::min(text.find_first_not_of('`', at), text.size());
    if (end > at) ticks.push_back({at, end - at, paragraph});
    at = std::max(end, at + 1);
  }
  return ticks;
}

// Code stands between as many backticks as there are behind it, within one paragraph.
void blank_out_code_spans(std::string& text) {
  const auto ticks = ticks_in(text);
  std::vector<std::size_t> closing(ticks.size(), 0);  // 0, the first, closes nothing
  std::map<std::pair<int, std::size_t>, std::size_t> next;
  for (auto i = ticks.size(); i-- > 0;) {
    const auto [found, is_last] = next.try_emplace({ticks[i].paragraph, ticks[i].length}, i);
    if (!is_last) closing[i] = std::exchange(found->second, i);
  }
  for (std::size_t i = 0; i < ticks.size(); ++i) {
    if (closing[i] == 0) continue;
    blank_out(text, ticks[i].begin + ticks[i].length, ticks[closing[i]].begin);
    i = closing[i];
  }
}

// The link whose target stands in [begin, end), without what may follow the name of the file.
TextLink link_to(std::string_view text, std::size_t begin, std::size_t end) {
  const auto target = text.substr(begin, end - begin);
  const auto slash = target.rfind('/');
  TextLink link;
  link.stem_begin = begin + (slash == npos ? 0 : slash + 1);
  link.stem_end = end - (target.ends_with(".md") ? 3 : 0);
  return link;
}

// Each look ahead ends at the next bracket or is kept for the next link, so that a line of brackets
// takes no longer than any other.
void add_wikilinks(std::string_view text, std::vector<TextLink>& links) {
  std::size_t close = 0;
  auto line_end = std::min(text.find('\n'), text.size());
  for (auto at = text.find("[["); at != npos; at = text.find("[[", at + 1)) {
    if (close < at + 2) close = text.find("]]", at + 2);
    if (close == npos) return;
    if (line_end < at) line_end = std::min(text.find('\n', at), text.size());
    const auto end = text.find_first_of("|#^[]", at + 2);
    if (close > line_end || text[end] == '[' || (text[end] == ']' && end != close)) continue;
    auto link = link_to(text, at + 2, end);
    link.begin = at;
    link.end = close + 2;
    links.push_back(link);
  }
}

// `[words](target.md)`, the closing bracket of its words at `at`. One that leads out of the folder
// of notes has a scheme.
void add_markdown_link(std::string_view text, std::size_t open, std::size_t at,
                       std::vector<TextLink>& links) {
  const auto close = text.find_first_of(" \n()[", at + 2);
  if (close == npos || text[close] != ')') return;
  const auto target = text.substr(at + 2, close - at - 2);
  const auto end = std::min(target.find('#'), target.size());
  if (!target.substr(0, end).ends_with(".md") || target.find(':') != npos) return;
  auto link = link_to(text, at + 2, at + 2 + end);
  link.begin = open;
  link.end = close + 1;
  links.push_back(link);
}

void add_markdown_links(std::string_view text, std::vector<TextLink>& links) {
  std::vector<std::size_t> open;  // brackets of this line
  for (std::size_t at = text.find_first_of("[]\n"); at != npos;
       at = text.find_first_of("[]\n", at + 1)) {
    if (text[at] == '\n') open.clear();
    if (text[at] == '[') open.push_back(at);
    if (text[at] != ']' || open.empty()) continue;
    if (text.substr(at + 1).starts_with('(')) add_markdown_link(text, open.back(), at, links);
    open.pop_back();
  }
}

}  // namespace

std::vector<TextLink> links_in(std::string_view text) {
  if (text.find("[[") == npos && text.find("](") == npos) return {};
  std::string prose(text);
  blank_out_fences(prose);
  blank_out_code_spans(prose);
  std::vector<TextLink> links;
  add_wikilinks(prose, links);
  add_markdown_links(prose, links);
  std::ranges::sort(links, {}, &TextLink::begin);
  return links;
}

}  // namespace confab::core
