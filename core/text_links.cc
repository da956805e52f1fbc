// SPDX-License-Identifier: MIT
#include "core/text_links.h"

#include <algorithm>

namespace confab::core {
namespace {

constexpr auto npos = std::string_view::npos;

// Does the line open or close a fence of code? The marks, or nothing.
std::string_view fence_of(std::string_view line) {
  const auto begin = line.find_first_not_of(' ');
  if (begin == npos || begin > 3) return {};
  const char mark = line[begin];
  if (mark != '`' && mark != '~') return {};
  const auto length = std::min(line.find_first_not_of(mark, begin), line.size()) - begin;
  return length < 3 ? std::string_view() : line.substr(begin, length);
}

void blank_out(std::string& text, std::size_t begin, std::size_t end) {
  std::replace_if(
      text.begin() + static_cast<std::ptrdiff_t>(begin),
      text.begin() + static_cast<std::ptrdiff_t>(end), [](char c) { return c != '\n'; }, ' ');
}

void blank_out_fences(std::string& text) {
  std::string fence;  // of the block we are in
  for (std::size_t line = 0; line < text.size();) {
    const auto end = std::min(text.find('\n', line), text.size());
    const std::string mark(fence_of(std::string_view(text).substr(line, end - line)));
    if (fence.empty()) {
      fence = mark;
    } else {
      const bool closes = mark.size() >= fence.size() && mark[0] == fence[0];
      blank_out(text, line, end);
      if (closes) fence.clear();
    }
    line = end + 1;
  }
}

// Code between backticks, as many at its end as at its begin, within one paragraph.
void blank_out_code_spans(std::string& text) {
  auto at = text.find('`');
  while (at != npos) {
    const auto inside = std::min(text.find_first_not_of('`', at), text.size());
    const std::string marks = text.substr(at, inside - at);
    const auto paragraph_end =
        std::min({text.find("\n\n", inside), text.find("\n\r\n", inside), text.size()});
    auto close = text.find(marks, inside);
    while (close != npos && (text[close - 1] == '`' || text.substr(close + marks.size(), 1) == "`"))
      close = text.find(marks, std::min(text.find_first_not_of('`', close), text.size()));
    const bool is_code = close != npos && close < paragraph_end;
    if (is_code) blank_out(text, inside, close);
    at = text.find('`', is_code ? close + marks.size() : inside);
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

void add_wikilinks(std::string_view text, std::vector<TextLink>& links) {
  for (auto at = text.find("[["); at != npos; at = text.find("[[", at + 2)) {
    const auto close = text.find_first_of("[]\n", at + 2);
    if (close == npos || text.substr(close, 2) != "]]") continue;
    const auto end = std::min(text.find_first_of("|#^", at + 2), close);
    auto link = link_to(text, at + 2, end);
    link.begin = at;
    link.end = close + 2;
    links.push_back(link);
  }
}

// `[words](target.md)`; one that leads out of the folder of notes has a scheme.
void add_markdown_links(std::string_view text, std::vector<TextLink>& links) {
  for (auto at = text.find("]("); at != npos; at = text.find("](", at + 2)) {
    const auto open = text.substr(0, at).find_last_of("[]\n");
    const auto close = text.find_first_of(" \n)", at + 2);
    if (open == npos || text[open] != '[' || close == npos || text[close] != ')') continue;
    const auto target = text.substr(at + 2, close - at - 2);
    const auto end = std::min(target.find('#'), target.size());
    if (!target.substr(0, end).ends_with(".md") || target.find(':') != npos) continue;
    auto link = link_to(text, at + 2, at + 2 + end);
    link.begin = open;
    link.end = close + 1;
    links.push_back(link);
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
