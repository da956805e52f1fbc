// SPDX-License-Identifier: MIT
#include "core/text/links/link_prose.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "core/text/code_blocks.h"
#include "core/text/fold.h"
#include "core/text/npos.h"

namespace confab::core {
namespace {

void blank_out(std::string& text, std::size_t begin, std::size_t end) {
  std::replace_if(
      text.begin() + static_cast<std::ptrdiff_t>(begin),
      text.begin() + static_cast<std::ptrdiff_t>(end), [](char c) { return c != '\n'; }, ' ');
}

// A run of backticks.
struct Ticks {
  std::size_t begin = 0;
  std::size_t length = 0;
  int paragraph = 0;        // of the current place
  bool is_escaped = false;  // the first backtick, so the run opens nothing
};

bool is_escaped_at(std::string_view text, std::size_t at) {
  auto begin = at;
  while (begin > 0 && text[begin - 1] == '\\') --begin;
  return (at - begin) % 2 == 1;
}

std::vector<Ticks> ticks_in(std::string_view text) {
  std::vector<Ticks> ticks;
  int paragraph = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto below = text.substr(at + 1, 2);
    if (text[at] == '\n' && (below.starts_with('\n') || below == "\r\n")) ++paragraph;
    const auto end = std::min(text.find_first_not_of('`', at), text.size());
    if (end > at) ticks.push_back({at, end - at, paragraph, is_escaped_at(text, at)});
    at = std::max(end, at + 1);
  }
  return ticks;
}

// Code is between two runs of equally many backticks, within one paragraph.
void blank_out_code_spans(std::string& text) {
  const auto ticks = ticks_in(text);
  std::vector<std::size_t> closing(ticks.size(), 0);  // 0, the first, closes nothing
  std::map<std::pair<int, std::size_t>, std::size_t> next;
  for (auto i = ticks.size(); i-- > 0;) {
    const auto [found, is_last] = next.try_emplace({ticks[i].paragraph, ticks[i].length}, i);
    if (!is_last) closing[i] = std::exchange(found->second, i);
  }
  for (std::size_t i = 0; i < ticks.size(); ++i) {
    if (closing[i] == 0 || ticks[i].is_escaped) continue;
    blank_out(text, ticks[i].begin + ticks[i].length, ticks[closing[i]].begin);
    i = closing[i];
  }
}

// `<!-- … -->`, and Obsidian's `%% … %%`. One that is never closed hides nothing.
void blank_out_between(std::string& text, std::string_view open, std::string_view close) {
  for (auto begin = text.find(open); begin != npos;) {
    const auto end = text.find(close, begin + open.size());
    if (end == npos) return;
    blank_out(text, begin, end + close.size());
    begin = text.find(open, end + close.size());
  }
}

// `<pre>` at the beginning of a line, if the block opens with it.
bool opens_raw_block(std::string_view line, std::string_view tag) {
  line.remove_prefix(begin_of_content(line));
  if (!line.starts_with('<') || lower_ascii(line.substr(1, tag.size())) != tag) return false;
  const auto rest = line.substr(tag.size() + 1);
  return rest.empty() || std::string_view("> \t\r").find(rest[0]) != npos;
}

// Blocks in which `<a href>` is read but Markdown is not. One that is never closed hides
// nothing.
void mark_raw_blocks(std::string& text) {
  for (const std::string tag : {"pre", "script", "style", "textarea"}) {
    if (text.find('<') == npos) return;
    const auto lower = lower_ascii(text);
    for (std::size_t line = 0; line < text.size();) {
      auto end = std::min(text.find('\n', line), text.size());
      if (opens_raw_block(std::string_view(text).substr(line, end - line), tag)) {
        const auto close = lower.find("</" + tag, line);
        if (close == npos) break;
        for (auto at = line; at < close; ++at)
          if (text[at] == '[' || text[at] == ']') text[at] = kEscaped;
        end = std::min(text.find('\n', close), text.size());
      }
      line = end + 1;
    }
  }
}

// `\[` does not open a link. `\|` stays, because in a table it separates the two halves of a link.
void mark_escapes(std::string& text) {
  for (auto at = text.find('\\'); at < text.size() - 1; at = text.find('\\', at + 2)) {
    const bool is_mark = std::string_view("[]<>()\"'!\\").find(text[at + 1]) != npos;
    if (is_mark) text[at] = text[at + 1] = kEscaped;
  }
}

}  // namespace

std::string link_prose(std::string_view text) {
  std::string prose(text);
  for (const auto& code : code_blocks_in(text)) blank_out(prose, code.begin, code.end);
  blank_out_code_spans(prose);
  blank_out_between(prose, "<!--", "-->");
  blank_out_between(prose, "%%", "%%");
  mark_raw_blocks(prose);
  mark_escapes(prose);
  return prose;
}

}  // namespace confab::core
