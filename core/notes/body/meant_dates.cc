// SPDX-License-Identifier: MIT
#include "core/notes/body/meant_dates.h"

#include <algorithm>
#include <array>

#include "core/notes/body/date_words.h"
#include "core/text/fold.h"
#include "core/text/npos.h"
#include "core/text/one_line.h"
#include "core/time/date.h"

namespace confab::core {
namespace {

using std::string_view;

// `by friday` is `friday`.
string_view without_preposition(string_view text) {
  constexpr std::array<string_view, 12> kWords = {
      "no later than", "due by", "due on", "due:",      "due",       "by",
      "until",         "till",   "before", "latest by", "deadline:", "deadline"};
  constexpr std::size_t kLongest = 14;  // one more than the longest word
  text = trimmed(text);
  const auto lower = lower_ascii(text.substr(0, kLongest));
  for (const auto word : kWords) {
    if (!lower.starts_with(word) || lower.size() <= word.size()) continue;
    if (lower[word.size()] == ' ' || word.back() == ':') return trimmed(text.substr(word.size()));
  }
  return text;
}

// `“friday”` and `**friday**`
string_view without_quotes(string_view text) {
  constexpr std::array<string_view, 12> kQuotes = {"\"", "'", "“",  "”", "„",  "‘",
                                                   "’",  "`", "**", "*", "__", "_"};
  for (const auto quote : kQuotes) {
    if (text.starts_with(quote)) text.remove_prefix(quote.size());
    if (text.ends_with(quote)) text.remove_suffix(quote.size());
  }
  return trimmed(text);
}

// `4-6` of `dec 4-6`
bool is_range(string_view word) {
  return word.find_first_not_of("0123456789-") == npos && std::ranges::count(word, '-') == 1;
}

bool is_joint(string_view word) {
  return word == "from" || word == "or" || word == "and" || word == "to" || word == "-";
}

// `end of june`, `week 50`, `new year`, `q1`
bool is_period(string_view text) {
  if (text.starts_with("the ")) text.remove_prefix(4);
  constexpr std::array<string_view, 5> kOpenings = {"end of ", "this ", "week ", "kw ", "cw "};
  const bool opens = std::ranges::any_of(
      kOpenings, [&](string_view opening) { return text.starts_with(opening); });
  const bool has_number = text.find_first_of("0123456789") != npos;
  if (opens && (has_number || text.starts_with("end of ") || text.starts_with("this ")))
    return true;
  const bool is_quarter = text.size() == 2 && text[0] == 'q' && text[1] >= '1' && text[1] <= '4';
  return is_quarter || text.find("new year") != npos;
}

DateWord word_in_bracket(string_view word) {
  if (is_other_date(word) || is_ordinal_or_hour(word)) return DateWord::kDate;
  const auto kind = date_word(word);
  if (kind != DateWord::kNone) return kind;
  if (word == "kw" || word == "cw") return DateWord::kPart;
  return is_joint(word) || is_range(word) ? DateWord::kPart : DateWord::kNone;
}

bool has_unit(string_view text) {
  constexpr std::array<string_view, 5> kUnits = {"day", "week", "month", "year", "hour"};
  return std::ranges::any_of(kUnits, [&](string_view unit) { return text.find(unit) != npos; });
}

// `in two weeks`, `two weeks from now` and `this week`, but not `in the evening`.
bool is_length(string_view text) {
  constexpr std::array<string_view, 6> kOpenings = {"in ",   "within ", "this ",
                                                    "next ", "last ",   "coming "};
  const bool opens = std::ranges::any_of(
      kOpenings, [&](string_view opening) { return text.starts_with(opening); });
  return has_unit(text) && (opens || text.ends_with(" from now"));
}

// `two days`, `3 business days` and `2w` as all of a text.
bool is_count_of_days(string_view text) {
  constexpr std::array<string_view, 5> kSuffixes = {"d", "w", "bd", "mo", "wk"};
  const auto digits = std::min(text.find_first_not_of("0123456789"), text.size());
  if (digits > 0 && std::ranges::find(kSuffixes, text.substr(digits)) != kSuffixes.end())
    return true;
  const auto last = text.substr(text.find_last_of(" -") + 1);  // npos + 1 is 0
  const bool is_unit =
      last.starts_with("day") || last.starts_with("week") || last.starts_with("month");
  constexpr std::array<string_view, 9> kCounts = {"a",    "an",    "one", "two",   "three",
                                                  "four", "a few", "few", "couple"};
  const auto count = text.substr(0, text.find_first_of(" -"));
  const bool is_counted = digits > 0 || std::ranges::find(kCounts, count) != kCounts.end();
  return is_unit && is_counted && last.size() < text.size();
}

bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }

// `mid-december`, `5-dec` and `fri/sat` have two words each; `2026-w49` is one.
void part_joined_words(std::string& folded) {
  for (std::size_t at = 1; at + 1 < folded.size(); ++at) {
    const bool is_after = is_small_letter(folded[at - 1]),
               is_before = is_small_letter(folded[at + 1]);
    const bool is_week = folded[at + 1] == 'w' && !is_after;
    const bool is_hyphen = folded[at] == '-' && (is_after || is_before) && !is_week;
    if (is_hyphen || (folded[at] == '/' && is_after && is_before)) folded[at] = ' ';
  }
}

// Makes a period a date: `in summer`.
bool leads_to_period(string_view word) {
  constexpr std::array<string_view, 8> kWords = {"in",  "after", "early", "late",
                                                 "mid", "this",  "next",  "end"};
  return std::ranges::find(kWords, word) != kWords.end();
}

// Does `text` name a day, in words that are all of a date?
bool names_day(string_view text) {
  auto folded = fold(date_part(text));
  part_joined_words(folded);
  if (folded.starts_with('~')) folded.erase(0, 1);
  while (!folded.empty() && string_view("?!").find(folded.back()) != npos) folded.pop_back();
  if (folded.ends_with('.') && !is_other_date(folded)) folded.pop_back();
  std::erase(folded, '\'');  // `2 weeks' time`
  if (folded.empty() || folded.size() > kLongestDate) return false;
  bool has_date = is_period(folded) || is_length(folded);
  bool is_led = without_preposition(text).size() < trimmed(text).size();  // to a period
  for (string_view rest = folded; !rest.empty();) {
    const auto word = rest.substr(0, rest.find_first_of(" ,"));
    const auto kind = word_in_bracket(word);
    if (kind == DateWord::kNone) return false;
    has_date |= kind == DateWord::kDate || (kind == DateWord::kPeriod && is_led);
    is_led |= kind == DateWord::kPeriod || leads_to_period(word);
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
  }
  return has_date;
}

// `fri` of `maybe fri` and `friday` of `friday-ish`
string_view without_hedges(string_view text) {
  constexpr std::array<string_view, 16> kHedges = {
      "maybe", "perhaps", "probably", "possibly", "hopefully", "likely", "ideally", "about",
      "circa", "around",  "roughly",  "approx",   "sometime",  "some",   "time",    "say"};
  constexpr string_view kIsh = "-ish";
  text = trimmed(text);
  if (text.ends_with(kIsh)) text.remove_suffix(kIsh.size());
  while (true) {
    const auto word = text.substr(0, text.find_first_of(" \n.,"));
    if (std::ranges::find(kHedges, lower_ascii(word)) == kHedges.end()) return text;
    text.remove_prefix(word.size());
    text.remove_prefix(std::min(text.find_first_not_of(" \n.,"), text.size()));
  }
}

bool is_unit(string_view word) {
  constexpr std::array<string_view, 6> kUnits = {"day", "days", "week", "weeks", "month", "months"};
  return std::ranges::find(kUnits, word) != kUnits.end();
}

// `friday` of `friday, she said`, and `2 weeks` of `2 weeks, roughly`; empty if there is neither.
std::string day_in(string_view text) {
  constexpr std::array<string_view, 4> kOtherWords = {"next", "march", "easter", "christmas"};
  std::string count;
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(" \t\n,;:=/~<>[^"), text.size());
    const auto written = text.substr(0, end);
    const auto word = fold(written);
    const bool is_name = word.size() > 3 && date_word(word) == DateWord::kDate;
    if (is_name && std::ranges::find(kOtherWords, word) == kOtherWords.end())
      return std::string(written);
    if (!count.empty() && is_unit(word)) return count + " " + word;
    count = !word.empty() && word.find_first_not_of("0123456789") == npos ? word : "";
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return {};
}

// From the beginning of one part of a text to the end of a later one.
string_view up_to(string_view first, string_view last) {
  return {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())};
}

// The day that the first `(…)` with one in `text` names.
std::string date_in_bracket(string_view text) {
  for (auto open = text.find('('); open != npos; open = text.find('(', open + 1)) {
    const auto close = std::min(text.find(')', open), text.size());
    const auto inside = without_hedges(text.substr(open + 1, close - open - 1));
    const bool is_address = open > 0 && text[open - 1] == ']';
    if (!is_address && names_day(inside)) return std::string(inside);
    if (auto day = day_in(inside); !is_address && !day.empty()) return day;
  }
  return {};
}

}  // namespace

string_view date_part(string_view text) {
  return without_preposition(without_quotes(without_preposition(text)));
}

std::string date_inside(string_view text, std::optional<Day> talk) {
  constexpr string_view kBreaks = " \t\n,;()[]{}<>\"*_=~`@|!#^";
  constexpr std::array<string_view, 6> kPrepositions = {"by",     "until", "till",
                                                        "before", "due",   "bis"};
  constexpr std::array<string_view, 4> kOpenings = {"this", "within", "next", "latest"};
  if (auto found = date_in_bracket(text); !found.empty()) return found;
  bool is_led = false;
  string_view led;  // the words after a preposition or opening
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(kBreaks), text.size());
    auto written = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    while (!written.empty() && string_view(".:!?").find(written.back()) != npos)
      written.remove_suffix(1);
    if (written.empty()) continue;
    const auto word = fold(written);
    const auto iso = find_date(word.substr(0, std::min<std::size_t>(word.size(), 10)));
    const bool is_iso = iso && word.size() >= 10 && !(talk && iso->day() <= *talk);
    if (is_iso) return std::string(written);
    if (std::ranges::find(kPrepositions, word) != kPrepositions.end()) {
      is_led = true;
      led = {};
      continue;
    }
    const auto kind = word == "next" ? DateWord::kPart : date_word(word);
    if (is_led) led = led.empty() ? written : up_to(led, written);
    const bool is_period =
        kind == DateWord::kPeriod ||
        (kind == DateWord::kPart && names_day(led) && (has_unit(word) || is_ordinal_or_hour(word)));
    if (is_led && (kind == DateWord::kDate || is_period)) return std::string(led);
    const bool goes_on = is_led && kind == DateWord::kPart;
    is_led = goes_on || std::ranges::find(kOpenings, word) != kOpenings.end();
    if (!goes_on) led = {};
  }
  return {};
}

bool may_end_date(string_view word) {
  const auto folded = fold(without_quotes(word));
  auto last = string_view(folded);
  while (!last.empty() && string_view("?!.").find(last.back()) != npos) last.remove_suffix(1);
  last = last.substr(last.find_last_of(" ,") + 1);  // npos + 1 is 0
  return word_in_bracket(last) != DateWord::kNone || has_unit(last) || is_count_of_days(last);
}

bool is_meant_as_date(string_view text) {
  return names_day(text) || is_count_of_days(fold(date_part(text)));
}

}  // namespace confab::core
