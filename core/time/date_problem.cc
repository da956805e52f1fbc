// SPDX-License-Identifier: MIT
#include "core/time/date_problem.h"

#include <absl/time/civil_time.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "core/text/character.h"
#include "core/text/one_line.h"
#include "core/time/date.h"
#include "core/time/human_date.h"

namespace confab::core {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

// A run of digits: its value and its length.
struct Number {
  int value = 0;
  std::size_t digits = 0;
};

// Removes at most `most` numbers from the beginning of `text`, separated by single bytes of
// `marks`, and returns them.
std::vector<Number> take_numbers(std::string_view& text, std::size_t most, std::string_view marks) {
  std::vector<Number> numbers;
  while (numbers.size() < most) {
    auto rest = text;
    if (!numbers.empty()) {
      if (rest.empty() || marks.find(rest.front()) == marks.npos) break;
      rest.remove_prefix(1);
    }
    Number number;
    for (; !rest.empty() && is_digit(rest.front()) && number.digits < 5; rest.remove_prefix(1)) {
      number.value = number.value * 10 + (rest.front() - '0');
      ++number.digits;
    }
    if (number.digits == 0) break;
    numbers.push_back(number);
    text = rest;
  }
  return numbers;
}

bool is_year(const Number& number) { return number.digits == 4; }

// What is wrong with a year, a month and a day; empty if nothing is.
std::string day_problem(int year, int month, int day) {
  if (year < 1900 || year > 2200) return fmt::format("year {} is not between 1900 and 2200", year);
  if (month < 1 || month > 12) return fmt::format("there is no month {}", month);
  const absl::CivilDay read(year, month, day);
  if (read.month() == month && read.day() == day) return "";
  return fmt::format("{} {} has no day {}", kMonths.at(static_cast<std::size_t>(month - 1)), year,
                     day);
}

std::string written(int year, int month, int day) {
  const auto iso = fmt::format("{:04}-{:02}-{:02}", year, month, day);
  return find_date(iso) ? iso : "";
}

// The one date that three numbers in another order, or with other marks, can mean.
std::string day_meant(const std::vector<Number>& numbers) {
  if (is_year(numbers[0])) return written(numbers[0].value, numbers[1].value, numbers[2].value);
  if (!is_year(numbers[2])) return "";
  const auto day_first = written(numbers[2].value, numbers[1].value, numbers[0].value);
  const auto month_first = written(numbers[2].value, numbers[0].value, numbers[1].value);
  if (day_first.empty() || month_first.empty()) return day_first + month_first;
  return day_first == month_first ? day_first : "";
}

std::string time_problem(std::string_view rest) {
  const auto time = take_numbers(rest, 3, ":");
  if (time.size() < 2) return "";
  if (time[0].value > 23 || time[0].digits > 2)
    return fmt::format("there is no hour {}", time[0].value);
  if (time[1].value > 59) return fmt::format("there is no minute {}", time[1].value);
  if (time.size() > 2 && time[2].value > 59)
    return fmt::format("there is no second {}", time[2].value);
  return "";
}

// The date corrected for other marks, another order, or a missing zero.
std::string date_with_other_marks(std::string_view text) {
  auto rest = trimmed(text);
  const auto numbers = take_numbers(rest, 3, "-/.");
  if (numbers.size() != 3) return "";
  const auto day = day_meant(numbers);
  if (day.empty()) return "";
  rest = trimmed(rest);
  if (rest.starts_with('T')) rest.remove_prefix(1);
  if (rest.empty()) return day;
  const auto time = take_numbers(rest, 2, ":.");
  if (time.size() != 2 || !rest.empty()) return "";
  const auto whole = fmt::format("{}T{:02}:{:02}", day, time[0].value, time[1].value);
  return find_date(whole) ? whole : "";
}

// `2026-12-03, 14h00` and `[[2026-12-03]]T14:00:00.000+0100` with the marks of ISO dates.
std::string in_usual_form(std::string_view text) {
  std::string form;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_after_digit = i > 0 && is_digit(text[i - 1]);
    const bool is_between = is_after_digit && i + 1 < text.size() && is_digit(text[i + 1]);
    const bool is_mark = text[i] == '[' || text[i] == ']' || text[i] == ',';
    if (!is_mark) form += text[i] == 'h' && is_between ? ':' : text[i];
  }
  constexpr std::size_t kToSeconds = 19, kOffset = 5;
  if (form.size() > kToSeconds && form[kToSeconds] == '.')
    form.erase(kToSeconds, form.find_first_not_of("0123456789", kToSeconds + 1) - kToSeconds);
  const bool has_offset = form.size() > kOffset && form[form.size() - kOffset] == '+';
  if (has_offset && form.find_last_of(':') < form.size() - kOffset)
    form = fmt::format("{}:{}", form.substr(0, form.size() - 2), form.substr(form.size() - 2));
  return form;
}

// The date that `text` means on any day, or empty: `2026-11-30 3pm`, `Nov 24, 2026`.
std::string date_in_words(std::string_view text) {
  constexpr std::array kDays = {Day(2026, 1, 1), Day(2031, 7, 20)};
  std::string found;
  for (const auto day : kDays) {
    const Now now{first_instant({absl::CivilSecond(day)}, absl::UTCTimeZone()),
                  absl::UTCTimeZone()};
    const auto date = parse_human_date(text, Direction::kForward, now, Calendar());
    const auto iso = date ? print_date(*date) : "";
    if (iso.empty() || (!found.empty() && iso != found)) return "";
    found = iso;
  }
  return found;
}

// Removes the last word, if it is one of letters: `2026-11-28 email`.
bool take_last_word(std::string& text) {
  const auto space = text.rfind(' ');
  if (space == text.npos || space + 1 == text.size()) return false;
  constexpr std::array<std::string_view, 5> kHours = {"noon", "midnight", "morning", "afternoon",
                                                      "evening"};
  const auto word = std::string_view(text).substr(space + 1);
  const bool is_hour = std::ranges::find(kHours, word) != kHours.end();
  if (is_hour || !std::ranges::all_of(word, is_letter)) return false;
  text.resize(space);
  return true;
}

std::string meant(std::string_view text) {
  auto form = in_usual_form(text);
  do {
    if (const auto date = find_date(form)) return print_date(*date);
    for (const auto& date : {date_with_other_marks(form), date_in_words(form)}) {
      if (!date.empty()) return date;
    }
  } while (take_last_word(form));
  return "";
}

}  // namespace

std::string out_of_range(std::string_view text) {
  const auto numbers = take_numbers(text, 3, "-");
  if (numbers.size() != 3 || !is_year(numbers[0])) return "";
  if (numbers[1].digits != 2 || numbers[2].digits != 2) return "";
  auto problem = day_problem(numbers[0].value, numbers[1].value, numbers[2].value);
  if (!problem.empty() || text.size() < 2) return problem;
  return time_problem(text.substr(1));
}

std::string date_problem(std::string_view text) {
  const auto range = out_of_range(text);
  if (!range.empty()) return fmt::format("'{}' is not a date: {}", text, range);
  const auto other = meant(text);
  if (!other.empty()) return fmt::format("'{}' is not a date; did you mean {}?", text, other);
  return fmt::format("'{}' is not a date like 2026-11-23 or 2026-11-23T15:00", text);
}

}  // namespace confab::core
