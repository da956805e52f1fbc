// SPDX-License-Identifier: MIT
#include "core/text/links/link_reader.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/text/fold.h"
#include "core/text/links/destination.h"
#include "core/text/links/full_link.h"
#include "core/text/links/link_prose.h"
#include "core/text/npos.h"

namespace confab::core {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

// The target [begin, end) of a wikilink, without heading and other words.
FullLink wikilink_to(std::string_view text, std::size_t begin, std::size_t end) {
  const auto target = text.substr(begin, end - begin);
  const auto slash = target.rfind('/');
  const bool has_ending = lower_ascii(target).ends_with(".md");
  const auto path = target.substr(0, target.size() - (has_ending ? 3 : 0));
  FullLink link;
  link.target_begin = begin;
  link.stem_begin = begin + (slash == npos ? 0 : slash + 1);
  link.stem_end = begin + path.size();
  link.has_ending = has_ending;
  link.target = path;
  return link;
}

// If an embedded note or picture is removed, so is its `!`.
std::size_t with_mark(std::string_view prose, std::size_t bracket) {
  return bracket > 0 && prose[bracket - 1] == '!' ? bracket - 1 : bracket;
}

// Each look-ahead ends at the next bracket or is kept for the next link, so that a line of brackets
// takes no longer than any other.
void add_wikilinks(std::string_view prose, std::string_view text, std::vector<FullLink>& links) {
  std::size_t close = 0;
  auto line_end = std::min(prose.find('\n'), prose.size());
  for (auto at = prose.find("[["); at != npos; at = prose.find("[[", at + 1)) {
    if (close < at + 2) close = prose.find("]]", at + 2);
    if (close == npos) return;
    if (line_end < at) line_end = std::min(prose.find('\n', at), prose.size());
    auto end = prose.find_first_of("|#^[]", at + 2);
    if (close > line_end || prose[end] == '[' || (prose[end] == ']' && end != close)) continue;
    if (prose[end] == '|' && prose[end - 1] == '\\') --end;
    auto begin = at + 2;
    while (begin < end && is_blank(prose[begin])) ++begin;
    while (end > begin && is_blank(prose[end - 1])) --end;
    auto link = wikilink_to(text, begin, end);
    link.begin = with_mark(prose, at);
    link.end = close + 2;
    links.push_back(std::move(link));
  }
}

// A destination, and the link around it.
struct Destination {
  TextRange path = {};  // with `?x` and `#part`
  bool is_in_angles = false;
  bool is_inline = false;
  TextRange link = {};  // bytes replaced if the note is gone
};

// Skips spaces and at most one line end, with the quote marks after it.
std::size_t after_blanks(std::string_view prose, std::size_t at) {
  while (at < prose.size() && is_blank(prose[at])) ++at;
  if (at == prose.size() || prose[at] != '\n') return at;
  ++at;
  while (at < prose.size() && (is_blank(prose[at]) || prose[at] == '>')) ++at;
  return at;
}

// Brackets in a destination come in pairs: `Ada%20(Acme).md`.
std::size_t end_of_bare_destination(std::string_view prose, std::size_t at) {
  int depth = 0;
  for (; at < prose.size(); ++at) {
    if (std::string_view(" \t\r\n[<").find(prose[at]) != npos) break;
    if (prose[at] == ')' && --depth < 0) break;
    if (prose[at] == '(') ++depth;
  }
  return at;
}

// The destination after a link's text: `ada.md`, `<ada king.md>`. Unset if there is none.
std::optional<Destination> destination_after(std::string_view prose, std::size_t at) {
  at = after_blanks(prose, at);
  if (at >= prose.size()) return {};
  if (prose[at] != '<') return Destination{{at, end_of_bare_destination(prose, at)}};
  const auto end = prose.find_first_of("<>\n", at + 1);
  if (end == npos || prose[end] != '>') return {};
  return Destination{{at + 1, end}, true};
}

std::size_t end_of(const Destination& destination) {
  return destination.path.end + (destination.is_in_angles ? 1 : 0);
}

// Skips an optional title; unset if it is never closed. The search for its end is limited to
// a page, so that unclosed quotes do not take long.
std::optional<std::size_t> after_title(std::string_view prose, std::size_t at) {
  constexpr std::size_t kLongestTitle = 1000;
  const auto title = after_blanks(prose, at);
  if (title >= prose.size()) return at;
  const char open = prose[title];
  if (open != '"' && open != '\'' && open != '(') return at;
  const auto close = prose.substr(title + 1, kLongestTitle).find(open == '(' ? ')' : open);
  if (close == npos) return {};
  return title + close + 2;
}

// `(target.md "title")` at the bracket `at`.
std::optional<Destination> inline_destination_at(std::string_view prose, std::size_t at) {
  auto destination = destination_after(prose, at + 1);
  if (!destination) return {};
  const auto rest = after_title(prose, end_of(*destination));
  if (!rest) return {};
  const auto close = after_blanks(prose, *rest);
  if (close >= prose.size() || prose[close] != ')') return {};
  destination->is_inline = true;
  destination->link.end = close + 1;
  return destination;
}

// A link cannot continue from one paragraph, item or table row into the next.
bool begins_block(std::string_view line) {
  const auto at = begin_of_content(line);
  const auto mark = line.find_first_not_of(" \t>");
  const bool is_item = mark != npos && at > mark;
  return is_item || at >= line.size() || is_blank(line[at]) || line[at] == '#' || line[at] == '|';
}

std::string_view line_at(std::string_view text, std::size_t at) {
  return text.substr(at, text.substr(at).find('\n'));
}

void add_inline_destinations(std::string_view prose, std::vector<Destination>& found) {
  std::vector<std::size_t> open;  // brackets of this block
  for (std::size_t at = prose.find_first_of("[]\n"); at != npos;
       at = prose.find_first_of("[]\n", at + 1)) {
    if (prose[at] == '\n' && !open.empty() && begins_block(line_at(prose, at + 1))) open.clear();
    if (prose[at] == '[') open.push_back(at);
    if (prose[at] != ']' || open.empty()) continue;
    const bool is_link = prose.substr(at + 1).starts_with('(');
    if (auto destination = is_link ? inline_destination_at(prose, at + 1) : std::nullopt) {
      destination->link.begin = with_mark(prose, open.back());
      found.push_back(*destination);
    }
    open.pop_back();
  }
}

bool is_rest_blank(std::string_view text, std::size_t at) {
  return line_at(text, at).find_first_not_of(" \t\r") == npos;
}

// `[label]: target.md "title"`, at the start of the line [begin, end). The link text is elsewhere,
// so only the destination is replaced.
std::optional<Destination> definition_in(std::string_view prose, std::size_t begin,
                                         std::size_t end) {
  const auto line = prose.substr(begin, end - begin);
  const auto label = begin_of_content(line);
  if (label >= line.size() || line[label] != '[' || line.substr(label + 1).starts_with('^'))
    return {};
  const auto close = line.find_first_of("[]", label + 1);
  if (close == npos || !line.substr(close).starts_with("]:")) return {};
  auto destination = destination_after(prose, begin + close + 2);
  if (!destination) return {};
  const auto title_end = after_title(prose, end_of(*destination));
  const bool is_alone =
      is_rest_blank(prose, end_of(*destination)) || (title_end && is_rest_blank(prose, *title_end));
  if (!is_alone) return {};
  destination->link = destination->path;
  return destination;
}

void add_definitions(std::string_view prose, std::vector<Destination>& found) {
  if (prose.find("]:") == npos) return;
  for (std::size_t line = 0; line < prose.size();) {
    const auto end = std::min(prose.find('\n', line), prose.size());
    if (const auto destination = definition_in(prose, line, end)) found.push_back(*destination);
    line = end + 1;
  }
}

bool is_letter_a(char c) { return c == 'a' || c == 'A'; }

// The value of the attribute `href` in a tag that begins at `at`, `<a `.
std::optional<TextRange> href_of(std::string_view text, std::size_t at) {
  constexpr std::size_t kLongestTag = 2000;
  constexpr std::string_view kBlanks = " \t\r\n";
  const auto tag = text.substr(at, kLongestTag);
  auto name = tag.find_first_of(kBlanks);
  while (true) {
    name = tag.find_first_not_of(kBlanks, name);
    if (name == npos || tag[name] == '>' || tag[name] == '<') return {};
    const auto name_end = tag.find_first_of(" \t\r\n=>", name + 1);
    auto value = tag.find_first_not_of(kBlanks, name_end);
    if (value == npos) return {};
    const bool is_href = lower_ascii(tag.substr(name, name_end - name)) == "href";
    name = value;
    if (tag[value] != '=') continue;
    value = tag.find_first_not_of(kBlanks, value + 1);
    if (value == npos) return {};
    const bool is_quoted = tag[value] == '"' || tag[value] == '\'';
    const auto begin = value + (is_quoted ? 1 : 0);
    const auto end = is_quoted ? tag.find(tag[value], begin) : tag.find_first_of(" \t\r\n>", begin);
    if (end == npos) return {};
    if (is_href) return TextRange{at + begin, at + end};
    name = end + (is_quoted ? 1 : 0);
  }
}

// `<a href="target.md">`. Backslashes escape nothing in it, so it is read from `text` itself.
void add_html_destinations(std::string_view prose, std::string_view text,
                           std::vector<Destination>& found) {
  for (auto at = prose.find('<'); at != npos; at = prose.find('<', at + 1)) {
    const auto tag = prose.substr(at, 3);
    const bool is_link =
        tag.size() == 3 && is_letter_a(tag[1]) && (is_blank(tag[2]) || tag[2] == '\n');
    if (!is_link) continue;
    if (const auto href = href_of(text, at)) found.push_back({*href, false, false, *href});
  }
}

// All destinations, in the order of their links.
std::vector<Destination> destinations_in(std::string_view prose, std::string_view text) {
  std::vector<Destination> found;
  add_inline_destinations(prose, found);
  add_definitions(prose, found);
  add_html_destinations(prose, text, found);
  return found;
}

std::optional<FullLink> link_to(std::string_view text, const Destination& destination) {
  auto note = note_named_at(text, destination.path);
  if (!note || (!note->has_ending && !destination.is_inline)) return {};
  FullLink link;
  link.begin = destination.link.begin;
  link.end = destination.link.end;
  link.target_begin = destination.path.begin;
  link.stem_begin = note->stem.begin;
  link.stem_end = note->stem.end;
  link.form = TextLink::Form::kMarkdown;
  link.is_in_angles = destination.is_in_angles;
  link.has_ending = note->has_ending;
  link.target = std::move(note->target);
  return link;
}

bool may_hold_destination(std::string_view text) {
  return text.find("](") != npos || text.find("]:") != npos || text.find("<a") != npos ||
         text.find("<A") != npos;
}

}  // namespace

std::vector<TextLink> links_in(std::string_view text) {
  const auto links = full_links_in(text);
  return {links.begin(), links.end()};
}

std::vector<FullLink> full_links_in(std::string_view text) {
  std::vector<FullLink> links;
  const bool may_hold_wikilink = text.find("[[") != npos;
  if (!may_hold_wikilink && !may_hold_destination(text)) return links;
  const std::string prose = link_prose(text);
  add_wikilinks(prose, text, links);
  for (const auto& destination : destinations_in(prose, text))
    if (auto link = link_to(text, destination)) links.push_back(*std::move(link));
  std::ranges::stable_sort(links, {}, &TextLink::begin);
  return links;
}

std::vector<TextRange> relative_destinations_in(std::string_view text) {
  std::vector<TextRange> found;
  if (!may_hold_destination(text)) return found;
  for (const auto& [path, is_in_angles, is_inline, link] :
       destinations_in(link_prose(text), text)) {
    const auto all = text.substr(path.begin, path.end - path.begin);
    const auto name = all.substr(0, all.find_first_of("?#"));
    const bool is_relative = !name.empty() && name.front() != '/' && name.find(':') == npos;
    if (is_relative) found.push_back({path.begin, path.begin + name.size()});
  }
  std::ranges::sort(found, {}, &TextRange::begin);
  return found;
}

}  // namespace confab::core
