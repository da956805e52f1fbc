// SPDX-License-Identifier: MIT
#include "core/notes/body/date_words.h"

#include <algorithm>
#include <array>

#include "core/text/contains.h"
#include "core/text/npos.h"

namespace confab::core {
namespace {

using std::string_view;

// `2027`
bool is_year(string_view word) {
  return word.size() == 4 && word.starts_with("20") && word.find_first_not_of("0123456789") == npos;
}

bool has_digits(string_view text, std::size_t begin, std::size_t count) {
  const auto digits = text.substr(std::min(begin, text.size()), count);
  return digits.size() == count && digits.find_first_not_of("0123456789") == npos;
}

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
  if (contains(kDates, word)) return DateWord::kDate;
  return contains(kParts, word) ? DateWord::kPart : DateWord::kNone;
}

}  // namespace

DateWord date_word(string_view word) {
  constexpr std::array<string_view, 19> kNames = {"mon", "tue", "wed", "thu", "fri", "sat", "sun",
                                                  "jan", "feb", "mar", "apr", "jun", "jul", "aug",
                                                  "sep", "oct", "nov", "dec", "may"};
  constexpr std::array<string_view, 18> kDays = {
      "today", "tomorrow", "tonight", "yesterday", "next", "weekend", "asap",      "eod", "eow",
      "eom",   "eoy",      "eob",     "cob",       "tmrw", "easter",  "christmas", "tmw", "xmas"};
  constexpr std::array<string_view, 14> kPeriods = {
      "spring",   "summer",   "autumn",  "fall", "winter", "quarter", "semester",
      "holidays", "vacation", "holiday", "q1",   "q2",     "q3",      "q4"};
  constexpr std::array<string_view, 45> kParts = {
      "couple",   "time",      "new",     "now",    "within",    "business", "hour",  "hours",
      "morning",  "afternoon", "evening", "latest", "after",     "early",    "late",  "mid",
      "deadline", "in",        "on",      "at",     "of",        "the",      "this",  "end",
      "by",       "a",         "an",      "day",    "days",      "week",     "weeks", "month",
      "months",   "year",      "years",   "last",   "two",       "three",    "few",   "noon",
      "ago",      "w",         "c",       "wc",     "commencing"};
  if (word.empty()) return DateWord::kPart;
  if (is_year(word)) return DateWord::kPeriod;
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
  if (contains(kDays, word)) return DateWord::kDate;
  if (contains(kPeriods, word)) return DateWord::kPeriod;
  if (contains(kParts, word)) return DateWord::kPart;
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
  return (digits > 0 && contains(kEndings, ending)) || word == "noon" || word == "midnight" ||
         (digits == word.size() && word.find(':') != npos);
}

}  // namespace confab::core
