// SPDX-License-Identifier: MIT
#include "core/notes/body/meant_dates.h"

#include <algorithm>
#include <array>

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

// A word that occurs in dates, and whether it is a date by itself.
enum class DateWord { kNone, kPart, kDate };

// Dates in German, French and Spanish are not read, but reported.
DateWord foreign_date_word(string_view word) {
  constexpr auto kDates = std::to_array<string_view>(
      {"januar",    "februar",    "marz",     "mai",       "juni",      "juli",     "oktober",
       "okt",       "dezember",   "dez",      "janvier",   "fevrier",   "mars",     "avril",
       "juin",      "juillet",    "aout",     "septembre", "octobre",   "novembre", "decembre",
       "enero",     "febrero",    "marzo",    "abril",     "mayo",      "junio",    "julio",
       "agosto",    "septiembre", "octubre",  "noviembre", "diciembre", "montag",   "dienstag",
       "mittwoch",  "donnerstag", "freitag",  "samstag",   "sonntag",   "lundi",    "mardi",
       "mercredi",  "jeudi",      "vendredi", "samedi",    "dimanche",  "lunes",    "martes",
       "miercoles", "jueves",     "viernes",  "sabado",    "domingo",   "morgen",   "demain",
       "manana",    "woche",      "wochen",   "semaine",   "semaines",  "semana",   "semanas"});
  constexpr auto kParts = std::to_array<string_view>(
      {"bis",     "am",       "im",        "zum",    "zur",   "der",  "den",   "die",
       "nachste", "nachsten", "ende",      "anfang", "mitte", "tage", "tagen", "zwei",
       "drei",    "le",       "la",        "el",     "de",    "du",   "en",    "avant",
       "antes",   "proxima",  "prochaine", "dans",   "deux",  "dos",  "tres",  "trois"});
  if (std::ranges::find(kDates, word) != kDates.end()) return DateWord::kDate;
  return std::ranges::find(kParts, word) != kParts.end() ? DateWord::kPart : DateWord::kNone;
}

DateWord date_word(string_view word) {
  constexpr std::array<string_view, 19> kNames = {"mon", "tue", "wed", "thu", "fri", "sat", "sun",
                                                  "jan", "feb", "mar", "apr", "jun", "jul", "aug",
                                                  "sep", "oct", "nov", "dec", "may"};
  constexpr std::array<string_view, 17> kDays = {
      "today", "tomorrow", "tonight", "yesterday", "next", "weekend", "asap",      "eod", "eow",
      "eom",   "eoy",      "eob",     "cob",       "tmrw", "easter",  "christmas", "tmw"};
  constexpr std::array<string_view, 45> kParts = {
      "couple",   "time",      "new",     "now",    "within",    "business", "hour",  "hours",
      "morning",  "afternoon", "evening", "latest", "after",     "early",    "late",  "mid",
      "deadline", "in",        "on",      "at",     "of",        "the",      "this",  "end",
      "by",       "a",         "an",      "day",    "days",      "week",     "weeks", "month",
      "months",   "year",      "years",   "last",   "two",       "three",    "few",   "noon",
      "ago",      "w",         "c",       "wc",     "commencing"};
  if (word.empty()) return DateWord::kPart;
  const bool is_number = word[0] >= '0' && word[0] <= '9';
  if (is_number) {
    const bool is_numeric = word.find_first_not_of("0123456789-/.:TZ+") == npos;
    const auto separator = word.find_first_of("-/.");
    const bool is_date =
        is_numeric && separator != npos &&
        (separator == 4 || separator != word.find_last_of("-/.") || word[separator] == '/');
    if (is_date) return DateWord::kDate;
    const auto suffix = word.substr(std::min(word.find_first_not_of("0123456789:"), word.size()));
    const bool is_ordinal = suffix.empty() || suffix == "st" || suffix == "nd" || suffix == "rd" ||
                            suffix == "th" || suffix == "." || suffix == "am" || suffix == "pm";
    return is_ordinal ? DateWord::kPart : DateWord::kNone;
  }
  if (std::ranges::find(kDays, word) != kDays.end()) return DateWord::kDate;
  if (std::ranges::find(kParts, word) != kParts.end()) return DateWord::kPart;
  constexpr std::array<string_view, 19> kFull = {
      "monday",    "tuesday",  "wednesday", "thursday", "friday", "saturday", "sunday",
      "january",   "february", "march",     "april",    "june",   "july",     "august",
      "september", "october",  "november",  "december", "may"};
  for (std::size_t i = 0; i < kNames.size(); ++i) {
    if (word.size() >= 3 && kFull.at(i).starts_with(word) && word.starts_with(kNames.at(i)))
      return DateWord::kDate;
  }
  return foreign_date_word(word);
}

bool has_digits(string_view text, std::size_t begin, std::size_t count) {
  const auto digits = text.substr(std::min(begin, text.size()), count);
  return digits.size() == count && digits.find_first_not_of("0123456789") == npos;
}

// `20261205`, `2026-w49`, `12-04`, `5.12.`, `2026年12月5日`
bool is_other_date(string_view word) {
  const auto size = word.size();
  if (word.find("年") != npos || word.find("月") != npos) return true;
  if (size == 8 && has_digits(word, 0, 8)) return word.starts_with("19") || word.starts_with("20");
  if (size == 8 && has_digits(word, 0, 4) && word[4] == '-') return word[5] == 'w';
  if (size == 5 && has_digits(word, 0, 2) && has_digits(word, 3, 2)) return word[2] == '-';
  return word.ends_with('.') && std::ranges::count(word, '.') == 2 &&
         word.find_first_not_of("0123456789.") == npos;
}

bool is_ordinal_or_hour(string_view word) {
  constexpr std::array<string_view, 6> kEndings = {"st", "nd", "rd", "th", "am", "pm"};
  const auto digits = std::min(word.find_first_not_of("0123456789:."), word.size());
  const auto ending = word.substr(digits);
  return (digits > 0 && std::ranges::find(kEndings, ending) != kEndings.end()) || word == "noon" ||
         word == "midnight" || (digits == word.size() && word.find(':') != npos);
}

// `4-6` of `dec 4-6`
bool is_range(string_view word) {
  return word.find_first_not_of("0123456789-") == npos && std::ranges::count(word, '-') == 1;
}

bool is_joint(string_view word) {
  return word == "from" || word == "or" || word == "and" || word == "to" || word == "-";
}

// `end of june`, `week 50`, `early 2027`, `new year`, `q1`
bool is_period(string_view text) {
  if (text.starts_with("the ")) text.remove_prefix(4);
  constexpr std::array<string_view, 8> kOpenings = {"end of ", "this ",  "week ", "kw ",
                                                    "cw ",     "early ", "late ", "mid "};
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
  if (word == "kw" || word == "cw" || is_period(word)) return DateWord::kPart;
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
  for (string_view rest = folded; !rest.empty();) {
    const auto end = std::min(rest.find_first_of(" ,"), rest.size());
    const auto kind = word_in_bracket(rest.substr(0, end));
    if (kind == DateWord::kNone) return false;
    has_date |= kind == DateWord::kDate;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return has_date;
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
    const auto inside = text.substr(open + 1, close - open - 1);
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
    const bool is_period = kind == DateWord::kPart && has_unit(word) && names_day(led);
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
