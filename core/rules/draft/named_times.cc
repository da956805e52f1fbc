// SPDX-License-Identifier: MIT
#include "core/rules/draft/named_times.h"

#include <algorithm>
#include <array>

#include "core/text/fold.h"
#include "core/text/number.h"

namespace confab::core {
namespace {

using std::string_view;

constexpr std::array<string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                 "may",       "june",     "july",     "august",
                                                 "september", "october",  "november", "december"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The words of `text`, without the marks around them.
std::vector<string_view> words_of(string_view text) {
  std::vector<string_view> words;
  constexpr string_view kGaps = " \t\n";
  constexpr string_view kMarks = ",;:!?()\"'";
  for (auto begin = text.find_first_not_of(kGaps); begin != string_view::npos;) {
    const auto end = std::min(text.find_first_of(kGaps, begin), text.size());
    auto word = text.substr(begin, end - begin);
    while (!word.empty() && kMarks.find(word.back()) != string_view::npos) word.remove_suffix(1);
    while (!word.empty() && kMarks.find(word.front()) != string_view::npos) word.remove_prefix(1);
    if (!word.empty()) words.push_back(word);
    begin = text.find_first_not_of(kGaps, end);
  }
  return words;
}

string_view without_period(string_view word) {
  return word.ends_with('.') ? word.substr(0, word.size() - 1) : word;
}

// 1 after noon, 0 before it, -1 if the word says neither.
int half_of_day(string_view word) {
  auto folded = fold(word);
  std::erase(folded, '.');
  if (folded == "am") return 0;
  return folded == "pm" ? 1 : -1;
}

// `4`, `4:30` and `16:00` as minutes; -1 for any other word.
int clock_minutes(string_view digits, bool needs_colon) {
  const auto colon = digits.find(':');
  if (colon == string_view::npos && needs_colon) return -1;
  const auto hour = find_number(std::string(digits.substr(0, colon)), 0, 24);
  if (!hour) return -1;
  if (colon == string_view::npos) return *hour * 60;
  const auto minute = find_number(std::string(digits.substr(colon + 1)), 0, 59);
  return minute && digits.size() == colon + 3 ? *hour * 60 + *minute : -1;
}

int on_the_clock(int minutes, int half) {
  constexpr int kNoon = 12 * 60;
  if (half == 1 && minutes < kNoon) return minutes + kNoon;
  return half == 0 && minutes >= kNoon ? minutes - kNoon : minutes;
}

int month_of(string_view word) {
  const auto found = std::ranges::find(kMonths, lower_ascii(word));
  return found == kMonths.end() ? 0 : static_cast<int>(found - kMonths.begin()) + 1;
}

int day_of(string_view word) {
  std::size_t end = 0;
  while (end < word.size() && is_digit(word[end])) ++end;
  const auto rest = word.substr(end);
  const bool is_ordinal = rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
  if (end == 0 || !(rest.empty() || rest == "." || is_ordinal)) return 0;
  return find_number(std::string(word.substr(0, end)), 1, 31).value_or(0);
}

}  // namespace

std::vector<NamedHour> hours_in(string_view text) {
  std::vector<NamedHour> hours;
  const auto words = words_of(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto word = words[i];
    if (!is_digit(word[0])) continue;
    const auto end = std::min(word.find_first_not_of("0123456789:"), word.size());
    const auto attached = half_of_day(word.substr(end));
    const bool has_next = end == word.size() && i + 1 < words.size();
    const auto next = has_next ? half_of_day(words[i + 1]) : -1;
    const auto half = attached >= 0 ? attached : next;
    if (half < 0 && end < word.size() && word.substr(end) != ".") continue;
    const auto minutes = clock_minutes(word.substr(0, end), half < 0);
    if (minutes < 0) continue;
    const auto tail = next >= 0 ? " " + std::string(words[i + 1]) : "";
    hours.push_back({std::string(word) + tail, on_the_clock(minutes, half)});
  }
  return hours;
}

std::vector<NamedDay> days_in(string_view text, Day today) {
  std::vector<NamedDay> days;
  const auto words = words_of(text);
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const bool is_month_first = month_of(words[i]) > 0;
    const auto month = is_month_first ? month_of(words[i]) : month_of(words[i + 1]);
    const auto number = day_of(is_month_first ? words[i + 1] : words[i]);
    if (month == 0 || number == 0) continue;
    const auto year = i + 2 < words.size()
                          ? find_number(std::string(words[i + 2].substr(0, 4)), 1900, 2200)
                          : std::nullopt;
    Day day(year.value_or(static_cast<int>(today.year())), month, number);
    constexpr int kHalfYear = 183;
    if (!year && today - day > kHalfYear) day = Day(today.year() + 1, month, number);
    const bool has_weekday = i > 0 && weekday_of(words[i - 1]);
    const auto last = without_period(words[i + 1]);
    days.push_back({std::string(words[i]) + " " + std::string(last), day, year.has_value(),
                    std::string(has_weekday ? words[i - 1] : "")});
  }
  return days;
}

std::vector<NamedWeekday> weekdays_in(string_view text) {
  std::vector<NamedWeekday> weekdays;
  const auto words = words_of(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto weekday = weekday_of(words[i]);
    const auto next = [&](std::size_t by) { return i + by < words.size() ? words[i + by] : ""; };
    const bool is_in_date = month_of(next(1)) > 0 || (day_of(next(1)) > 0 && month_of(next(2)) > 0);
    if (weekday && !is_in_date)
      weekdays.push_back({std::string(without_period(words[i])), *weekday});
  }
  return weekdays;
}

std::optional<absl::Weekday> weekday_of(string_view word) {
  constexpr std::array<string_view, 7> kWeekdays = {"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};
  const auto found = std::ranges::find(kWeekdays, lower_ascii(without_period(word)));
  if (found == kWeekdays.end()) return {};
  return static_cast<absl::Weekday>(found - kWeekdays.begin());
}

bool names_zone(string_view text, string_view zone) {
  constexpr std::array<string_view, 24> kZones = {
      "eastern", "central", "mountain", "pacific", "utc",       "gmt",       "est",     "edt",
      "cst",     "cdt",     "mst",      "mdt",     "pst",       "pdt",       "cet",     "cest",
      "bst",     "ist",     "jst",      "aest",    "your time", "time zone", "uk time", "my time"};
  auto folded = " " + fold(text) + " ";
  for (char& c : folded) {
    if (std::string_view(",.;:!?()\"").find(c) != string_view::npos) c = ' ';
  }
  const auto has = [&](const std::string& words) {
    return folded.find(" " + words + " ") != std::string::npos;
  };
  if (std::ranges::any_of(kZones, [&](string_view each) { return has(std::string(each)); }))
    return true;
  const auto slash = zone.rfind('/');
  auto city = fold(slash == string_view::npos ? zone : zone.substr(slash + 1));
  std::ranges::replace(city, '_', ' ');
  return !city.empty() && has(city + " time");
}

}  // namespace confab::core
