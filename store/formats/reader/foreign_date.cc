// SPDX-License-Identifier: MIT
#include "store/formats/reader/foreign_date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/number.h"
#include "core/text/one_line.h"
#include "core/time/date.h"

namespace confab::store {
namespace {

constexpr std::size_t kLongest = 80;

// How the names of each month begin, folded, in the languages of Europe. Of several beginnings of a
// word, the longest counts: Finnish `marraskuu` is no March.
constexpr std::array<std::string_view, 12> kMonthStarts = {
    "jan ene gen sty led oca tammi ian янв січ ιαν",
    "feb fev lut uno sub helmi фев лют φεβ",
    "mar mrt mrz maa bre мар бер μαρ",
    "apr avr abr kwi dub nis huhti апр кві απρ",
    "may mai maj mag mei kve touko мая маи тра μαι",
    "jun jui giu cze cer cvn haz kesa iun lipa lipn июн чер ιουν",
    "jul juil lug lip cvc cervenec cervence tem heina iul srpa srpn июл лип ιουλ",
    "aug aou ago agu sie srp srpen srpna elo авг сер αυγ",
    "sep set wrz zar eyl syys sze сен вер σεπ",
    "oct okt ott out paz rij eki loka окт жов οκτ",
    "nov lis kas marras ноя лис νοε",
    "dec dez des dic gru pro ara joulu дек гру δεκ",
};
constexpr std::array<std::string_view, 12> kMonthNames = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

// Words that may be next to a date without being part of it.
constexpr std::array<std::string_view, 11> kFillers = {"de", "at", "um", "the", "of", "th",
                                                       "st", "er", "kl", "uhr", "г"};

int month_of(std::string_view word) {
  int month = 0;
  std::size_t longest = 0;
  for (std::size_t i = 0; i < kMonthStarts.size(); ++i) {
    for (auto starts = kMonthStarts[i]; !starts.empty();) {
      const auto start = starts.substr(0, starts.find(' '));
      starts.remove_prefix(std::min(start.size() + 1, starts.size()));
      if (start.size() <= longest || !word.starts_with(start)) continue;
      longest = start.size();
      month = static_cast<int>(i) + 1;
    }
  }
  return month;
}

// Replaces spaces that are not ASCII, like the one that newer programs put before PM.
std::string with_plain_blanks(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const auto rest = text.substr(at);
    if (rest.starts_with("\u00a0") || rest.starts_with("\u202f")) {
      result += ' ';
      at += rest.starts_with("\u00a0") ? 2 : 3;
    } else {
      result += text[at++];
    }
  }
  return result;
}

// The pieces of the text: its numbers, the mark after the first of them, its words, its time.
struct Pieces {
  std::vector<std::string> numbers;
  char mark = '\0';
  int month = 0;
  bool is_month_first = false;  // before all numbers
  std::string time;             // "09:30"
  std::string zone;             // "Z" or "+01:00"
  bool is_afternoon = false;
  bool is_morning = false;
  int words_before = 0;  // the first number: a weekday, and in German an article
  bool has_other_words = false;
};

void add_word(Pieces& pieces, const std::string& word) {
  if (word == "pm") {
    pieces.is_afternoon = true;
  } else if (word == "am") {
    pieces.is_morning = true;
  } else if (word == "utc" || word == "gmt" || word == "z") {
    pieces.zone = "Z";
  } else if (const int month = month_of(word);
             month != 0 && (pieces.month == 0 || pieces.numbers.size() < 2)) {
    // A weekday may begin like a month, as in `maandag 5 oktober`.
    pieces.month = month;
    pieces.is_month_first = pieces.numbers.empty();
  } else if (word != "t" && std::ranges::find(kFillers, word) == kFillers.end()) {
    // Chinese, Japanese and Korean write a character after each number, which folds to U+1100 at
    // least.
    const bool is_ideographic = static_cast<unsigned char>(word[0]) >= 0xE1;
    const bool is_before = pieces.numbers.empty() && pieces.month == 0;
    pieces.has_other_words |= is_before ? ++pieces.words_before > 2 : !is_ideographic;
  }
}

// The zone after a time: `+0100`, or `+1` after "GMT". Empty for anything else, such as the end of
// `10:00-11:00`.
std::string zone_in(std::string_view text, bool is_after_utc) {
  auto digits = std::string(text.substr(1, text.find_first_not_of("0123456789:", 1) - 1));
  const bool is_range = text[0] == '-' && digits.find(':') != std::string::npos && !is_after_utc;
  std::erase(digits, ':');
  if (is_after_utc && digits.size() <= 2) digits += "00";
  if (is_after_utc && digits.size() == 3) digits.insert(0, "0");
  if (is_range || digits.size() != 4) return "";
  return fmt::format("{}{}:{}", text[0], digits.substr(0, 2), digits.substr(2));
}

// Folded, with `14h30` as 14:30.
std::string plain_date(std::string_view text) {
  auto folded = core::fold(with_plain_blanks(text));
  for (std::size_t at = 1; at + 1 < folded.size(); ++at) {
    if (folded[at] == 'h' && core::is_digit(folded[at - 1]) && core::is_digit(folded[at + 1]))
      folded[at] = ':';
  }
  return folded;
}

Pieces pieces_of(std::string_view text) {
  Pieces pieces;
  const auto folded = plain_date(text);
  for (std::size_t at = 0; at < folded.size();) {
    const auto start = at;
    const auto take_while = [&](auto is_part) {
      while (at < folded.size() && is_part(folded[at])) ++at;
      return folded.substr(start, at - start);
    };
    if (core::is_digit(folded[at])) {
      const bool is_time = !pieces.numbers.empty() || pieces.month != 0;
      auto number = take_while([](char c) { return core::is_digit(c) || c == ':'; });
      if (number.find(':') != std::string::npos && is_time) {
        if (pieces.time.empty()) pieces.time = number;
      } else {
        if (pieces.numbers.empty() && at < folded.size()) pieces.mark = folded[at];
        pieces.numbers.push_back(number);
      }
    } else if (core::is_letter(folded[at])) {
      add_word(pieces, take_while(core::is_letter));
    } else {
      const bool may_be_zone = !pieces.time.empty() && (folded[at] == '+' || folded[at] == '-');
      const auto zone =
          may_be_zone ? zone_in(std::string_view(folded).substr(at), !pieces.zone.empty()) : "";
      if (zone.empty()) {
        ++at;
        continue;
      }
      pieces.zone = zone;
      return pieces;  // what follows is its name
    }
  }
  return pieces;
}

int value_of(std::string_view digits) { return core::find_number(digits, 0, 9999).value_or(-1); }

std::string year_of(std::string_view digits) {
  if (digits.size() == 4) return std::string(digits);
  const int year = digits.size() == 2 ? value_of(digits) : -1;
  if (year < 0) return "";
  return fmt::format("{}", year < 70 ? 2000 + year : 1900 + year);
}

struct DayParts {
  std::string year;
  int month = 0;
  int day = 0;
};

// The numbers may be a whole date. Then the word before them is a weekday, not a month: `martes
// 5/10/2026`.
bool has_numbers_of_date(const Pieces& pieces) {
  const auto& numbers = pieces.numbers;
  return pieces.is_month_first && numbers.size() >= 3 &&
         (numbers[0].size() == 4 || (numbers[2].size() == 4 && numbers[1].size() <= 2));
}

// The date; `order` decides between two small numbers.
std::optional<DayParts> day_parts(const Pieces& pieces, DateOrder order) {
  const auto& numbers = pieces.numbers;
  if (pieces.has_other_words) return {};
  if (pieces.month != 0 && !has_numbers_of_date(pieces)) {
    if (numbers.size() < 2) return {};
    const bool is_year_first = numbers[0].size() == 4;
    return DayParts{year_of(numbers[is_year_first ? 0 : 1]), pieces.month,
                    value_of(numbers[is_year_first ? 1 : 0])};
  }
  if (numbers.size() < 3) return {};
  if (numbers[0].size() == 4)
    return DayParts{numbers[0], value_of(numbers[1]), value_of(numbers[2])};
  const bool is_day_first = order == DateOrder::kDayFirst;
  return DayParts{year_of(numbers[2]), value_of(numbers[is_day_first ? 1 : 0]),
                  value_of(numbers[is_day_first ? 0 : 1])};
}

std::string clock_of(const Pieces& pieces) {
  if (pieces.time.empty()) return "";
  auto rest = std::string_view(pieces.time);
  int hour = value_of(rest.substr(0, rest.find(':')));
  if (pieces.is_afternoon && hour < 12) hour += 12;
  if (pieces.is_morning && hour == 12) hour = 0;
  rest.remove_prefix(rest.find(':') + 1);
  return fmt::format("T{:02}:{:02}{}", hour, value_of(rest.substr(0, rest.find(':'))), pieces.zone);
}

std::string iso_of(const Pieces& pieces, DateOrder order) {
  const auto parts = day_parts(pieces, order);
  if (!parts || parts->year.empty() || parts->day < 0 || parts->month < 0) return "";
  const auto day = fmt::format("{}-{:02}-{:02}", parts->year, parts->month, parts->day);
  const auto with_time = day + clock_of(pieces);
  if (core::find_date(with_time)) return with_time;
  return core::find_date(day) ? day : "";
}

DateShape shape_of(const Pieces& pieces) {
  const auto first = iso_of(pieces, DateOrder::kDayFirst);
  const auto second = iso_of(pieces, DateOrder::kMonthFirst);
  if (first == second) return first.empty() ? DateShape::kNone : DateShape::kClear;
  if (pieces.mark == '.') return first.empty() ? DateShape::kNone : DateShape::kClear;
  if (second.empty()) return DateShape::kDayFirst;
  return first.empty() ? DateShape::kMonthFirst : DateShape::kEither;
}

}  // namespace

std::optional<DateOrder> find_date_order(std::string_view word) {
  if (word == "dmy") return DateOrder::kDayFirst;
  if (word == "mdy") return DateOrder::kMonthFirst;
  return std::nullopt;
}

DateShape date_shape(std::string_view text) {
  if (text.size() > kLongest) return DateShape::kNone;
  if (core::find_date(core::trimmed(text))) return DateShape::kClear;
  return shape_of(pieces_of(text));
}

std::string iso_date(std::string_view text, DateOrder order) {
  text = core::trimmed(text);
  if (text.size() > kLongest) return "";
  if (const auto date = core::find_date(text)) return core::print_date(*date);
  const auto pieces = pieces_of(text);
  switch (shape_of(pieces)) {
    case DateShape::kNone:
      return "";
    case DateShape::kClear:
    case DateShape::kDayFirst:
      return iso_of(pieces, DateOrder::kDayFirst);
    case DateShape::kMonthFirst:
      return iso_of(pieces, DateOrder::kMonthFirst);
    case DateShape::kEither:
      return order == DateOrder::kUnknown ? "" : iso_of(pieces, order);
  }
  return "";
}

std::string months_of(std::string_view text) {
  const auto name = [&](DateOrder order) {
    const auto parts = day_parts(pieces_of(text), order);
    return parts && parts->month >= 1 && parts->month <= 12
               ? kMonthNames[static_cast<std::size_t>(parts->month - 1)]
               : std::string_view("?");
  };
  return fmt::format("{} or {}", name(DateOrder::kMonthFirst), name(DateOrder::kDayFirst));
}

}  // namespace confab::store
