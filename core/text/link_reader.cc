// SPDX-License-Identifier: MIT
#include "core/text/link_reader.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <optional>
#include <utility>

#include "core/text/fold.h"
#include "core/text/hex_escapes.h"

namespace confab::core {
namespace {

constexpr auto npos = std::string_view::npos;

// The beginning of a line that may be a code fence: its marks, and the text after them.
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

// A run of backticks.
struct Ticks {
  std::size_t begin = 0;
  std::size_t length = 0;
  int paragraph = 0;  // of the current place
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
    if (closing[i] == 0) continue;
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

// `\[` does not open a link. `\|` is not skipped, because in a table it separates the two halves of
// a link.
void blank_out_escapes(std::string& text) {
  for (auto at = text.find('\\'); at < text.size() - 1; at = text.find('\\', at + 2)) {
    const char escaped = text[at + 1];
    if (escaped == '[' || escaped == ']' || escaped == '<' || escaped == '\\')
      blank_out(text, at, at + 2);
  }
}

std::string prose_of(std::string_view text) {
  std::string prose(text);
  blank_out_fences(prose);
  blank_out_code_spans(prose);
  blank_out_between(prose, "<!--", "-->");
  blank_out_between(prose, "%%", "%%");
  blank_out_escapes(prose);
  return prose;
}

// The link with the target [begin, end), without anything after the file name.
TextLink link_to(std::string_view text, std::size_t begin, std::size_t end, TextLink::Form form) {
  const auto target = text.substr(begin, end - begin);
  const auto slash = target.rfind('/');
  const auto without_ending = target.substr(0, target.size() - (target.ends_with(".md") ? 3 : 0));
  TextLink link;
  link.stem_begin = begin + (slash == npos ? 0 : slash + 1);
  link.stem_end = begin + without_ending.size();
  link.form = form;
  link.target = form == TextLink::Form::kMarkdown ? hex_unescaped(without_ending, '%')
                                                  : std::string(without_ending);
  return link;
}

// Each look-ahead ends at the next bracket or is kept for the next link, so that a line of brackets
// takes no longer than any other.
void add_wikilinks(std::string_view text, std::vector<TextLink>& links) {
  std::size_t close = 0;
  auto line_end = std::min(text.find('\n'), text.size());
  for (auto at = text.find("[["); at != npos; at = text.find("[[", at + 1)) {
    if (close < at + 2) close = text.find("]]", at + 2);
    if (close == npos) return;
    if (line_end < at) line_end = std::min(text.find('\n', at), text.size());
    auto end = text.find_first_of("|#^[]", at + 2);
    if (close > line_end || text[end] == '[' || (text[end] == ']' && end != close)) continue;
    if (text[end] == '|' && text[end - 1] == '\\') --end;
    auto begin = at + 2;
    while (begin < end && (text[begin] == ' ' || text[begin] == '\t')) ++begin;
    while (end > begin && (text[end - 1] == ' ' || text[end - 1] == '\t')) --end;
    auto link = link_to(text, begin, end, TextLink::Form::kWikilink);
    link.begin = at;
    link.end = close + 2;
    links.push_back(std::move(link));
  }
}

struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
};

// Brackets in a destination come in pairs: `Ada%20(Acme).md`.
std::size_t end_of_bare_destination(std::string_view text, std::size_t at) {
  int depth = 0;
  for (; at < text.size(); ++at) {
    if (std::string_view(" \t\r\n[<").find(text[at]) != npos) break;
    if (text[at] == ')' && --depth < 0) break;
    if (text[at] == '(') ++depth;
  }
  return at;
}

// The destination in a Markdown link: `ada.md`, `<ada king.md>`. Empty if there is none.
Range destination_at(std::string_view text, std::size_t at) {
  at = std::min(text.find_first_not_of(" \t", at), text.size());
  if (at < text.size() && text[at] == '<') {
    const auto end = text.find_first_of("<>\n", at + 1);
    return end != npos && text[end] == '>' ? Range{at + 1, end} : Range{};
  }
  return {at, end_of_bare_destination(text, at)};
}

// The part of a destination that names a note, without `?x` and `#part`. Unset for anything else,
// such as a destination with a scheme.
std::optional<Range> note_named_by(std::string_view text, Range destination) {
  const auto all = text.substr(destination.begin, destination.end - destination.begin);
  const auto name = all.substr(0, std::min(all.find_first_of("?#"), all.size()));
  const bool is_note = name.ends_with(".md") && name.find(':') == npos && !name.starts_with("//");
  if (!is_note) return std::nullopt;
  return Range{destination.begin, destination.begin + name.size()};
}

// Passes over an optional title and the closing bracket after a destination. The search for the end
// of a title is limited to a page, so that unclosed quotes do not take long.
std::size_t end_of_inline_link(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongestTitle = 1000;
  at = text.find_first_not_of(" \t\n", at);
  if (at == npos) return npos;
  const char quote = text[at] == '(' ? ')' : text[at];
  if (text[at] == '"' || text[at] == '\'' || text[at] == '(') {
    const auto close = text.substr(at + 1, kLongestTitle).find(quote);
    if (close == npos) return npos;
    at = text.find_first_not_of(" \t\n", at + close + 2);
  }
  return at != npos && text[at] == ')' ? at + 1 : npos;
}

// `[words](target.md)`, with the closing bracket of its words at `at`.
void add_inline_link(std::string_view text, std::size_t open, std::size_t at,
                     std::vector<TextLink>& links) {
  const auto destination = destination_at(text, at + 2);
  const auto note = note_named_by(text, destination);
  if (!note) return;
  const bool is_in_angles = text[destination.begin - 1] == '<';
  const auto end = end_of_inline_link(text, destination.end + (is_in_angles ? 1 : 0));
  if (end == npos) return;
  auto link = link_to(text, note->begin, note->end, TextLink::Form::kMarkdown);
  link.begin = open;
  link.end = end;
  links.push_back(std::move(link));
}

void add_inline_links(std::string_view text, std::vector<TextLink>& links) {
  std::vector<std::size_t> open;  // brackets of this line
  for (std::size_t at = text.find_first_of("[]\n"); at != npos;
       at = text.find_first_of("[]\n", at + 1)) {
    if (text[at] == '\n') open.clear();
    if (text[at] == '[') open.push_back(at);
    if (text[at] != ']' || open.empty()) continue;
    if (text.substr(at + 1).starts_with('(')) add_inline_link(text, open.back(), at, links);
    open.pop_back();
  }
}

// A reference definition: its text is elsewhere, so only the destination is replaced.
void add_destination(std::string_view text, Range destination, std::vector<TextLink>& links) {
  const auto note = note_named_by(text, destination);
  if (!note) return;
  auto link = link_to(text, note->begin, note->end, TextLink::Form::kMarkdown);
  link.begin = destination.begin;
  link.end = destination.end;
  links.push_back(std::move(link));
}

// `[label]: target.md`, at the beginning of a line.
void add_definitions(std::string_view text, std::vector<TextLink>& links) {
  for (auto at = text.find("]:"); at != npos; at = text.find("]:", at + 2)) {
    const auto line = text.rfind('\n', at) + 1;  // npos + 1 is 0
    const auto begin = text.find_first_not_of(" >", line);
    if (text[begin] == '[' && text.substr(begin + 1, at - begin - 1).find('[') == npos)
      add_destination(text, destination_at(text, at + 2), links);
  }
}

// `<a href="target.md">`.
void add_html_links(std::string_view text, std::vector<TextLink>& links) {
  for (auto at = text.find("<a "); at != npos; at = text.find("<a ", at + 1)) {
    const auto tag = text.substr(at, text.substr(at, 2000).find('>'));
    const auto href = tag.find("href=");
    if (href == npos || href + 5 >= tag.size()) continue;
    const char quote = tag[href + 5];
    const bool is_quoted = quote == '"' || quote == '\'';
    const auto begin = at + href + 5 + (is_quoted ? 1 : 0);
    const auto end = is_quoted ? text.find(quote, begin) : text.find_first_of(" \t\n>", begin);
    if (end != npos && end <= at + tag.size()) add_destination(text, {begin, end}, links);
  }
}

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
char upper(char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

bool begins_word(std::string_view text, std::size_t at) {
  return at == 0 || text[at - 1] == '-' || text[at - 1] == ' ';
}

// `stem` in the case of `written`, if that differs from `old_stem`.
std::string in_case_of(std::string_view written, std::string_view old_stem, std::string stem) {
  if (written == old_stem || fold_case(written) != fold_case(old_stem) || written.empty())
    return stem;
  const bool is_all_upper = std::ranges::none_of(written, is_lower);
  bool is_each_word = true;
  for (std::size_t at = 0; at < written.size(); ++at)
    if (begins_word(written, at) && is_lower(written[at])) is_each_word = false;
  for (std::size_t at = 0; at < stem.size(); ++at)
    if (is_all_upper || (at == 0 && is_upper(written[0])) ||
        (is_each_word && begins_word(stem, at)))
      stem[at] = upper(stem[at]);
  return stem;
}

std::string percent_encoded(std::string_view text, bool is_every_letter) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string result;
  for (const char c : text) {
    const auto code = static_cast<unsigned char>(c);
    const bool is_foreign = code >= 0x80;
    const bool is_special = code <= 0x20 || std::string_view("()<>%?#[]\"'").find(c) != npos;
    if (!is_special && !(is_foreign && is_every_letter)) {
      result += c;
      continue;
    }
    result += '%';
    result += kDigits[code / 16];
    result += kDigits[code % 16];
  }
  return result;
}

bool is_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

}  // namespace

std::vector<TextLink> links_in(std::string_view text) {
  const bool may_hold_any = text.find("[[") != npos || text.find(".md") != npos;
  if (!may_hold_any) return {};
  const std::string prose = prose_of(text);
  std::vector<TextLink> links;
  add_wikilinks(prose, links);
  add_inline_links(prose, links);
  add_definitions(prose, links);
  add_html_links(prose, links);
  std::ranges::stable_sort(links, {}, &TextLink::begin);
  return links;
}

std::string stem_as_written(std::string_view text, const TextLink& link, std::string_view old_stem,
                            std::string_view stem) {
  const auto written = text.substr(link.stem_begin, link.stem_end - link.stem_begin);
  auto result = in_case_of(link.stem(), old_stem, std::string(stem));
  const bool is_in_angles =
      link.begin < link.stem_begin &&
      text.substr(link.begin, link.stem_begin - link.begin).rfind('<') >
          text.substr(link.begin, link.stem_begin - link.begin).rfind('(') &&
      text.substr(link.begin, link.stem_begin - link.begin).rfind('<') != npos;
  if (link.form == TextLink::Form::kWikilink || is_in_angles) return result;
  return percent_encoded(result, is_ascii(written));
}

}  // namespace confab::core
