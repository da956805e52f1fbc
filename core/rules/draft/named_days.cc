// SPDX-License-Identifier: MIT
#include "core/rules/draft/named_days.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/rules/draft/message_words.h"
#include "core/text/character.h"
#include "core/text/fold.h"
#include "core/text/number.h"

namespace confab::core {
namespace {

using std::string_view;

constexpr std::array<string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                 "may",       "june",     "july",     "august",
                                                 "september", "october",  "november", "december"};

// `March`, `Mar.`, `Sept`
int month_of(string_view word) {
  constexpr std::size_t kShortest = 3, kShort = 4;
  const auto lower = lower_ascii(without_period(word));
  const auto found = std::ranges::find_if(kMonths, [&](string_view month) {
    const bool is_short = lower.size() == kShortest || (lower.size() == kShort && month[0] == 's');
    return lower == month || (is_short && month.starts_with(lower));
  });
  return found == kMonths.end() ? 0 : static_cast<int>(found - kMonths.begin()) + 1;
}

bool is_ordinal(string_view ending) {
  return ending == "st" || ending == "nd" || ending == "rd" || ending == "th";
}

int day_of(string_view word) {
  std::size_t end = 0;
  while (end < word.size() && is_digit(word[end])) ++end;
  const auto rest = word.substr(end);
  if (end == 0 || !(rest.empty() || rest == "." || is_ordinal(without_period(rest)))) return 0;
  return find_number(std::string(word.substr(0, end)), 1, 31).value_or(0);
}

// 0 if there is none.
int year_in(string_view word) {
  return find_number(std::string(word.substr(0, 4)), 1900, 2200).value_or(0);
}

// `2026-12-04`
std::optional<Day> iso_day(string_view word) {
  word = without_period(word);
  constexpr std::size_t kLength = 10;
  if (word.size() != kLength || word[4] != '-' || word[7] != '-') return {};
  const auto year = year_in(word);
  const auto month = find_number(std::string(word.substr(5, 2)), 1, 12);
  const auto day = find_number(std::string(word.substr(8)), 1, 31);
  if (year == 0 || !month || !day) return {};
  return Day(year, *month, *day);
}

// Reads the days of one text.
class DayReader {
 public:
  DayReader(string_view text, Day today) : words_(message_words(text)), today_(today) {}

  std::vector<NamedDay> read() {
    for (at_ = 0; at_ < words_.size(); ++at_) {
      weekday_ = at_ > 0 && weekday_of(words_[at_ - 1].text) ? words_[at_ - 1].text : "";
      read_word();
      read_month();
      read_numbers();
      read_ordinal();
    }
    return std::move(days_);
  }

 private:
  string_view word(std::size_t by) const {
    return at_ + by < words_.size() ? words_[at_ + by].text : "";
  }

  std::string before(std::size_t by) const {
    return at_ >= by ? fold(words_[at_ - by].text) : std::string();
  }

  // `today`, `2026-12-04`
  void read_word() {
    const auto bare = lower_ascii(without_period(word(0)));
    const bool is_later = bare == "tomorrow" && before(1) == "after" && before(2) == "day";
    if (is_later) return days_.push_back({"the day after tomorrow", today_ + 2, true});
    const bool is_part = bare == "morning" || bare == "afternoon" || bare == "evening";
    if (is_part && before(1) == "this") days_.push_back({"this " + bare, today_, true});
    if (bare == "today") days_.push_back({bare, today_, true});
    if (bare == "yesterday") days_.push_back({bare, today_ - 1, true});
    if (bare == "tomorrow") days_.push_back({bare, today_ + 1, true});
    if (const auto day = iso_day(word(0)))
      days_.push_back({std::string(without_period(word(0))), *day, true, std::string(weekday_)});
  }

  // `March 26`, `26 March`, `26th of March`
  void read_month() {
    const bool is_month_first = month_of(word(0)) > 0;
    const std::size_t of = !is_month_first && word(1) == "of" ? 1 : 0;
    const auto month = is_month_first ? month_of(word(0)) : month_of(word(1 + of));
    const auto number = day_of(word(is_month_first ? 1 : 0));
    if (month == 0 || number == 0) return;
    auto written = fmt::format("{} {}", word(0), of > 0 ? "of " : "");
    written += without_period(word(1 + of));
    days_.push_back(named(written, month, number, year_in(word(2 + of))));
  }

  // `12/4`, `12/4/2026`, `4.12.`
  void read_numbers() {
    const auto text = word(0);
    const auto mark = text.find_first_of("/.");
    if (mark == string_view::npos || !is_digit(text[0])) return;
    const auto next = std::min(text.find(text[mark], mark + 1), text.size());
    const auto first = find_number(std::string(text.substr(0, mark)), 1, 31);
    const auto second_text = without_period(text.substr(mark + 1, next - mark - 1));
    const auto second = find_number(std::string(second_text), 1, 31);
    const auto year = next < text.size() ? year_in(text.substr(next + 1)) : 0;
    const bool is_dotted = text[mark] == '.';
    if (!first || !second || (is_dotted ? next == text.size() : false)) return;
    if (year == 0 && !is_date_expected()) return;
    const auto written = std::string(is_dotted && year == 0 ? text : without_period(text));
    std::vector<NamedDay> readings;
    constexpr int kLastMonth = 12;
    if (*second <= kLastMonth) readings.push_back(named(written, *second, *first, year));
    if (!is_dotted && *first <= kLastMonth && *first != *second)
      readings.push_back(named(written, *first, *second, year));
    add_readings(std::move(readings));
  }

  // `on the 4th`: of this month or the next.
  void read_ordinal() {
    const auto number = day_of(word(0));
    const bool is_day = before(1) == "the" && before(2) == "on" && number > 0 &&
                        !is_digit(without_period(word(0)).back());
    const bool ends = words_[at_].is_last || word(1) == "at";
    if (!is_day || !ends || month_of(word(1)) > 0 || word(1) == "of") return;
    const Day first(today_.year(), today_.month(), 1);
    std::vector<NamedDay> readings;
    for (const auto month : {absl::CivilMonth(first), absl::CivilMonth(first) + 1})
      readings.push_back(named(fmt::format("the {}", without_period(word(0))), month.month(),
                               number, static_cast<int>(month.year())));
    add_readings(std::move(readings));
  }

  // Of several readings, the one that fits the weekday is meant.
  void add_readings(std::vector<NamedDay> readings) {
    const auto fits = [&](const NamedDay& each) {
      return !weekday_.empty() && absl::GetWeekday(each.day) == weekday_of(weekday_);
    };
    const auto fitting = std::ranges::find_if(readings, fits);
    if (fitting != readings.end()) return days_.push_back(*fitting);
    for (auto& each : readings) {
      each.is_certain = readings.size() == 1;
      days_.push_back(each);
    }
  }

  bool is_date_expected() const {
    constexpr std::array<string_view, 4> kWords = {"on", "until", "am", "bis"};
    if (!weekday_.empty()) return true;
    const bool ends = words_[at_].is_last || word(1) == "at" || word(1) == "from";
    return ends && std::ranges::find(kWords, before(1)) != kWords.end();
  }

  NamedDay named(const std::string& written, int month, int number, int year) const {
    Day day(year == 0 ? today_.year() : year, month, number);
    constexpr int kHalfYear = 183;
    if (year == 0 && today_ - day > kHalfYear) day = Day(today_.year() + 1, month, number);
    return {written, day, year != 0, std::string(weekday_), day.month() == month};
  }

  std::vector<MessageWord> words_;
  std::vector<NamedDay> days_ = {};
  Day today_;
  std::size_t at_ = 0;
  string_view weekday_ = {};  // before the word at `at_`
};

}  // namespace

std::vector<NamedDay> days_in(string_view text, Day today) { return DayReader(text, today).read(); }

std::vector<NamedWeekday> weekdays_in(string_view text) {
  std::vector<NamedWeekday> weekdays;
  const auto words = message_words(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto weekday = weekday_of(words[i].text);
    const auto next = [&](std::size_t by) {
      return i + by < words.size() ? words[i + by].text : "";
    };
    const bool is_in_date = month_of(next(1)) > 0 || iso_day(next(1)) ||
                            next(1).find('/') != string_view::npos ||
                            (day_of(next(1)) > 0 && month_of(next(2)) > 0);
    if (weekday && !is_in_date)
      weekdays.push_back({std::string(without_period(words[i].text)), *weekday});
  }
  return weekdays;
}

std::optional<absl::Weekday> weekday_of(string_view word) {
  constexpr std::array<string_view, 7> kWeekdays = {"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};
  constexpr std::size_t kShortest = 3, kLongest = 5;
  word = without_period(word);
  const auto lower = lower_ascii(word);
  // `Thu`, `Thurs`; a word with a small letter is not one: `we sat`.
  const bool is_short = lower.size() >= kShortest && lower.size() <= kLongest && lower != word;
  const auto found = std::ranges::find_if(kWeekdays, [&](string_view weekday) {
    return lower == weekday || (is_short && weekday.starts_with(lower));
  });
  if (found == kWeekdays.end()) return {};
  return static_cast<absl::Weekday>(found - kWeekdays.begin());
}

}  // namespace confab::core
