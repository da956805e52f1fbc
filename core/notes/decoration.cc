// SPDX-License-Identifier: MIT
#include "core/notes/decoration.h"

#include <algorithm>
#include <array>

#include "core/text/byte_set.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

using std::string_view;

constexpr auto npos = string_view::npos;

string_view without_blanks_at_end(string_view text) {
  while (true) {
    const auto end = text.find_last_not_of(" \t\n\\");
    text = text.substr(0, end + 1);
    if (!text.ends_with("\u00A0")) return text;
    text.remove_suffix(2);
  }
}

bool is_due_key(string_view key) {
  const auto folded = fold(key);
  return folded == "due" || folded == "by" || folded == "deadline" || folded == "due date";
}

// `due:: 2026-12-05`
std::optional<Decoration> field(string_view text, std::size_t length) {
  const auto colons = text.find("::");
  if (colons == npos || colons == 0) return {};
  const auto key = trimmed(text.substr(0, colons));
  if (key.empty() || key.find_first_of("()[]?!") != npos) return {};
  Decoration decoration{length};
  if (is_due_key(key)) decoration.due = std::string(trimmed(text.substr(colons + 2)));
  return decoration;
}

// `[due:: 2026-12-05]`, `(due:: …)` and `[^1]`
std::optional<Decoration> bracket(string_view text) {
  const char close = text.empty() ? ' ' : text.back();
  if (close != ']' && close != ')') return {};
  const auto open = text.rfind(close == ']' ? '[' : '(');
  if (open == npos || text.ends_with("]]")) return {};
  const auto inside = text.substr(open + 1, text.size() - open - 2);
  if (close == ']' && inside.starts_with('^')) return Decoration{text.size() - open};
  return field(inside, text.size() - open);
}

bool is_id(string_view word) {
  return word.size() > 1 && word[0] == '^' && std::ranges::all_of(word.substr(1), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  c == '-';
         });
}

// `#1` is a number, and `C#` has nothing after it.
bool is_tag(string_view word) {
  return word.size() > 1 && word[0] == '#' && word.find('#', 1) == npos &&
         word.find_first_not_of("#0123456789.,") != npos && word.find_first_of("?!()[]<>") == npos;
}

std::optional<Decoration> word(string_view text) {
  const auto begin = text.find_last_of(" \t\n") + 1;  // npos + 1 is 0
  const auto last = text.substr(begin);
  if (!is_id(last) && !is_tag(last)) return {};
  return Decoration{last.size()};
}

// `DEADLINE: <2026-12-05 Sat>`
std::optional<Decoration> org_date(string_view text) {
  if (!text.ends_with('>')) return {};
  for (const string_view key : {"DEADLINE: <", "SCHEDULED: <"}) {
    const auto begin = text.rfind(key);
    if (begin == npos) continue;
    const auto date = text.substr(begin + key.size(), text.size() - begin - key.size() - 1);
    if (date.find('<') != npos) continue;
    Decoration decoration{text.size() - begin};
    if (key[0] == 'D') decoration.due = std::string(date.substr(0, date.find(' ')));
    return decoration;
  }
  return {};
}

enum class Argument { kNone, kDue, kWord, kWords };

struct Sign {
  string_view emoji;
  Argument argument;
};

// The fields of the Tasks plugin.
constexpr std::array kSigns = std::to_array<Sign>({
    {"📅", Argument::kDue},
    {"📆", Argument::kDue},
    {"🗓", Argument::kDue},
    {"⏳", Argument::kWord},
    {"⌛", Argument::kWord},
    {"🛫", Argument::kWord},
    {"➕", Argument::kWord},
    {"✅", Argument::kWord},
    {"❌", Argument::kWord},
    {"🆔", Argument::kWord},
    {"⛔", Argument::kWord},
    {"🏁", Argument::kWord},
    {"🔁", Argument::kWords},
    {"🔺", Argument::kNone},
    {"⏫", Argument::kNone},
    {"🔼", Argument::kNone},
    {"🔽", Argument::kNone},
    {"⏬", Argument::kNone},
});

bool fits(string_view argument, Argument wanted) {
  constexpr std::size_t kLongest = 40;
  if (wanted == Argument::kNone) return argument.empty();
  if (argument.find(':') != npos) return false;  // `📅 2026-12-15 me: send it` is a promise
  if (wanted == Argument::kWord) return argument.find(' ') == npos;
  return argument.size() <= kLongest;
}

// The sign at the start of `text`; null if there is none.
const Sign* sign_at(string_view text) {
  const auto found =
      std::ranges::find_if(kSigns, [&](const Sign& each) { return text.starts_with(each.emoji); });
  return found == kSigns.end() ? nullptr : &*found;
}

std::optional<Decoration> sign(string_view text) {
  constexpr ByteSet kFirstBytes("\xE2\xF0");
  constexpr string_view kSelector = "\uFE0F";
  const Sign* last = nullptr;
  auto begin = text.size();
  while (begin > 0 && !last) {
    if (kFirstBytes.contains(text[--begin])) last = sign_at(text.substr(begin));
  }
  if (!last) return {};
  auto argument = text.substr(begin + last->emoji.size());
  if (argument.starts_with(kSelector)) argument.remove_prefix(kSelector.size());
  argument = trimmed(argument);
  if (!fits(argument, last->argument)) return {};
  Decoration decoration{text.size() - begin};
  if (last->argument == Argument::kDue) decoration.due = std::string(argument);
  return decoration;
}

// The end of the comment that begins at `at`; 0 if none does.
std::size_t end_of_comment(string_view text, std::size_t at) {
  if (text.substr(at).starts_with("<!--")) {
    const auto close = text.find("-->", at + 4);
    return close == npos ? text.size() : close + 3;
  }
  const auto close = text.find("%%", at + 2);
  return close == npos ? 0 : close + 2;
}

}  // namespace

bool has_comment(string_view text) { return text.find("<!--") != npos || text.find("%%") != npos; }

std::string without_comments(string_view text) {
  std::string kept;
  auto html = text.find("<!--"), obsidian = text.find("%%");
  for (std::size_t at = 0; at < text.size();) {
    if (html != npos && html < at) html = text.find("<!--", at);
    if (obsidian != npos && obsidian < at) obsidian = text.find("%%", at);
    const auto open = std::min({html, obsidian, text.size()});
    kept += text.substr(at, open - at);
    if (open == text.size()) break;
    const auto end = end_of_comment(text, open);
    const auto comment = text.substr(open, std::max(end, open) - open);
    kept.append(static_cast<std::size_t>(std::ranges::count(comment, '\n')), '\n');
    if (end == 0) kept += "%%";
    at = std::max(end, open + 2);
  }
  return kept;
}

std::optional<Decoration> decoration_at_end(string_view text) {
  const auto kept = without_blanks_at_end(text);
  if (kept.empty()) return {};
  for (const auto read : {bracket, word, org_date, sign}) {
    auto found = read(kept);
    if (!found) continue;
    const auto rest = without_blanks_at_end(kept.substr(0, kept.size() - found->length));
    found->length = text.size() - rest.size();
    return found;
  }
  return {};
}

string_view undecorated(string_view text) {
  text = without_blanks_at_end(text);
  while (const auto decoration = decoration_at_end(text)) text.remove_suffix(decoration->length);
  return text;
}

std::optional<Decoration> field_line(string_view line) {
  const auto text = trimmed(line);
  const auto colons = text.find("::");
  if (colons == npos || text.substr(0, colons).find(' ') != npos) return {};
  return field(text, line.size());
}

}  // namespace confab::core
