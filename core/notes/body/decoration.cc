// SPDX-License-Identifier: MIT
#include "core/notes/body/decoration.h"

#include <algorithm>
#include <array>

#include "core/notes/body/meant_dates.h"
#include "core/text/ascii.h"
#include "core/text/byte_set.h"
#include "core/text/character.h"
#include "core/text/comments.h"
#include "core/text/fold.h"
#include "core/text/npos.h"
#include "core/text/one_line.h"
#include "core/time/date.h"

namespace confab::core {
namespace {

using std::string_view;

string_view without_blanks_at_end(string_view text) {
  constexpr ByteSet kBlanks(" \t\n\\");
  while (true) {
    while (!text.empty() && kBlanks.contains(text.back())) text.remove_suffix(1);
    if (!text.ends_with("\u00A0")) return text;
    text.remove_suffix(2);
  }
}

bool is_due_key(string_view key) {
  const auto folded = fold(key);
  return folded == "due" || folded == "by" || folded == "deadline" || folded == "due date";
}

// The keys of fields that Tasks and Logseq write themselves.
bool is_program_key(string_view key) {
  constexpr std::array<string_view, 16> kKeys = {
      "id",      "collapsed",  "heading",  "background-color", "created-at", "updated-at",
      "created", "completion", "start",    "scheduled",        "cancelled",  "priority",
      "repeat",  "dependson",  "template", "oncompletion"};
  const auto folded = fold(key);
  return is_due_key(key) || folded.starts_with("logseq.") ||
         std::ranges::find(kKeys, folded) != kKeys.end();
}

// `due:: 2026-12-05`, but not `std::vector`.
std::optional<Decoration> field(string_view text, std::size_t length) {
  const auto colons = text.find("::");
  if (colons == npos || colons == 0) return {};
  const auto key = trimmed(text.substr(0, colons));
  if (key.empty() || key.find_first_of("()[]{}?!*`") != npos) return {};
  const auto value = text.substr(colons + 2);
  const bool is_apart = value.empty() || value[0] == ' ' || value[0] == '\t';
  if (!is_apart && !is_program_key(key)) return {};
  Decoration decoration{length};
  if (is_due_key(key)) {
    auto due = trimmed(value);
    if (due.starts_with("[[") && due.ends_with("]]")) due = due.substr(2, due.size() - 4);
    decoration.due = std::string(due);
  }
  return decoration;
}

// The bracket that the last byte of `text` closes; npos if there is none.
std::size_t opening_bracket(string_view text) {
  const char close = text.back(), open = close == ']' ? '[' : '(';
  int depth = 0;
  for (auto at = text.size(); at-- > 0;) {
    if (text[at] == close) ++depth;
    if (text[at] == open && --depth == 0) return at;
  }
  return npos;
}

// `{#id .class}`
std::optional<Decoration> attributes(string_view text) {
  const auto open = text.ends_with('}') ? text.rfind('{') : npos;
  const bool is_some = open != npos && (text[open + 1] == '#' || text[open + 1] == '.');
  return is_some ? std::optional(Decoration{text.size() - open}) : std::nullopt;
}

// `[due:: 2026-12-05]`, `(due:: …)` and `[^1]`
std::optional<Decoration> bracket(string_view text) {
  const char close = text.empty() ? ' ' : text.back();
  if (close != ']' && close != ')') return {};
  const auto open = opening_bracket(text);
  if (open == npos) return {};
  const auto inside = text.substr(open + 1, text.size() - open - 2);
  if (inside.starts_with('[') && close == ']') return {};  // `[[note]]`
  if (close == ']' && inside.starts_with('^')) return Decoration{text.size() - open};
  return field(inside, text.size() - open);
}

bool is_id(string_view word) {
  return word.size() > 1 && word[0] == '^' && std::ranges::all_of(word.substr(1), [](char c) {
           return is_ascii_letter(c) || is_digit(c) || c == '-';
         });
}

// `#1` is a number, and `C#` has nothing after it.
bool is_tag(string_view word) {
  return word.size() > 1 && word[0] == '#' && word.find('#', 1) == npos &&
         word.find_first_not_of("#0123456789.,") != npos && word.find_first_of("?!()[]<>") == npos;
}

std::optional<Decoration> word(string_view text) {
  constexpr ByteSet kBlanks(" \t\n");
  auto begin = text.size();
  while (begin > 0 && !kBlanks.contains(text[begin - 1])) --begin;
  const auto last = text.substr(begin);
  if (!is_id(last) && !is_tag(last)) return {};
  constexpr string_view kDueTag = "#due/";
  Decoration decoration{last.size()};
  if (last.starts_with(kDueTag)) decoration.due = std::string(last.substr(kDueTag.size()));
  return decoration;
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

enum class Argument { kNone, kDue, kDate, kWord, kEvery };

struct Sign {
  string_view emoji;
  Argument argument;
};

// The fields of the Tasks plugin.
constexpr std::array kSigns = std::to_array<Sign>({
    {"📅", Argument::kDue},
    {"📆", Argument::kDue},
    {"🗓", Argument::kDue},
    {"⏳", Argument::kDate},
    {"⌛", Argument::kDate},
    {"🛫", Argument::kDate},
    {"➕", Argument::kDate},
    {"✅", Argument::kDate},
    {"❌", Argument::kDate},
    {"🆔", Argument::kWord},
    {"⛔", Argument::kWord},
    {"🏁", Argument::kWord},
    {"🔁", Argument::kEvery},
    {"🔺", Argument::kNone},
    {"⏫", Argument::kNone},
    {"🔼", Argument::kNone},
    {"🔽", Argument::kNone},
    {"⏬", Argument::kNone},
});

// A date, or a word in place of one.
bool is_due(string_view argument) {
  constexpr std::array<string_view, 5> kVague = {"soon", "later", "sometime", "tbd", "?"};
  return find_date(argument) || is_meant_as_date(argument) ||
         std::ranges::find(kVague, fold(argument)) != kVague.end();
}

// `every 2 weeks on friday`
bool is_recurrence(string_view argument) {
  constexpr std::array<string_view, 17> kWords = {
      "day", "days",     "week",  "weeks", "month", "months", "year", "years", "weekday",
      "on",  "weekdays", "other", "the",   "when",  "done",   "and",  "last"};
  if (!argument.starts_with("every ")) return false;
  for (auto rest = trimmed(argument.substr(6)); !rest.empty();) {
    const auto word = rest.substr(0, rest.find_first_of(" ,"));
    const bool is_known = std::ranges::find(kWords, word) != kWords.end() || word.empty() ||
                          is_digit(word[0]) || is_meant_as_date(word);
    if (!is_known) return false;
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
  }
  return true;
}

// Without a matching argument, the sign is part of the text: people use it as a bullet.
bool fits(string_view argument, Argument wanted) {
  constexpr std::size_t kLongest = 40;
  switch (wanted) {
    case Argument::kNone:
      return argument.empty();
    case Argument::kDue:
      return is_due(argument);
    case Argument::kDate:
      return find_date(argument).has_value();
    case Argument::kWord:
      return !argument.empty() && argument.find_first_of(" \n:") == npos;
    case Argument::kEvery:
      return argument.size() <= kLongest && is_recurrence(argument);
  }
  return false;
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
  if (is_ascii(text)) return {};
  const Sign* last = nullptr;
  auto begin = text.size();
  while (begin > 0 && !last) {
    if (kFirstBytes.contains(text[--begin])) last = sign_at(text.substr(begin));
  }
  if (!last) return {};
  auto rest = text.substr(begin + last->emoji.size());
  if (rest.starts_with(kSelector)) rest.remove_prefix(kSelector.size());
  const auto argument = one_line(rest);  // it may be wrapped
  if (!fits(argument, last->argument)) return {};
  Decoration decoration{text.size() - begin};
  if (last->argument == Argument::kDue) decoration.due = argument;
  return decoration;
}

// If a text consists only of a field with the user's own key, the field is the text:
bool is_all_the_text(string_view text, const Decoration& decoration) {
  if (decoration.due || decoration.length < text.size()) return false;
  const auto field = trimmed(text);
  const auto colons = field.find("::");
  return colons != npos && std::string_view("[(").find(field[0]) != npos &&
         !is_program_key(field.substr(1, colons - 1));
}

}  // namespace

std::string without_comments(string_view text) {
  std::string kept;
  std::size_t at = 0;
  for (const auto& [begin, end] : comments_in(text)) {
    kept += text.substr(at, begin - at);
    const auto comment = text.substr(begin, end - begin);
    kept.append(static_cast<std::size_t>(std::ranges::count(comment, '\n')), '\n');
    at = end;
  }
  return kept.append(text.substr(at));
}

std::optional<Decoration> decoration_at_end(string_view text) {
  const auto kept = without_blanks_at_end(text);
  if (kept.empty()) return {};
  for (const auto read : {bracket, attributes, word, org_date, sign}) {
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
  while (const auto decoration = decoration_at_end(text)) {
    if (is_all_the_text(text, *decoration)) return text;
    text.remove_suffix(decoration->length);
  }
  return text;
}

std::optional<Decoration> field_line(string_view line, LinePlace place) {
  const auto text = trimmed(line);
  const auto colons = text.find("::");
  if (colons == npos) return {};
  const auto key = text.substr(0, colons);
  // `me:: send it` is a promise.
  const bool is_promiser = key == "me" || key == "them";
  const bool is_plain = !is_promiser &&
                        key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_.") == npos &&
                        place == LinePlace::kBelowText;
  if (!is_plain && !is_program_key(key)) return {};
  return field(text, line.size());
}

}  // namespace confab::core
