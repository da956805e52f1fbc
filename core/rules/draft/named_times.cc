// SPDX-License-Identifier: MIT
#include "core/rules/draft/named_times.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/text/fold.h"
#include "core/text/number.h"
#include "core/time/said_zone.h"

namespace confab::core {
namespace {

using std::string_view;

constexpr std::array<string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                 "may",       "june",     "july",     "august",
                                                 "september", "october",  "november", "december"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

struct Word {
  string_view text;      // without the marks around it
  bool is_last = false;  // of its clause: a mark or the end of the text follows
};

std::vector<Word> words_of(string_view text) {
  std::vector<Word> words;
  constexpr string_view kGaps = " \t\n";
  constexpr string_view kMarks = ",;:!?()\"'";
  for (auto begin = text.find_first_not_of(kGaps); begin != string_view::npos;) {
    const auto end = std::min(text.find_first_of(kGaps, begin), text.size());
    auto word = text.substr(begin, end - begin);
    const bool is_last =
        end == text.size() || word.ends_with('.') || kMarks.find(word.back()) != string_view::npos;
    while (!word.empty() && kMarks.find(word.back()) != string_view::npos) word.remove_suffix(1);
    while (!word.empty() && kMarks.find(word.front()) != string_view::npos) word.remove_prefix(1);
    if (!word.empty()) words.push_back({word, is_last});
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

// `4`, `4:30`, `16.30` and `16h30` as minutes; -1 for any other word.
int clock_minutes(string_view digits) {
  const auto colon = digits.find_first_of(":.h");
  const auto hour = find_number(std::string(digits.substr(0, colon)), 0, 24);
  if (!hour) return -1;
  if (colon == string_view::npos || colon + 1 == digits.size()) return *hour * 60;
  const auto minute = find_number(std::string(digits.substr(colon + 1)), 0, 59);
  return minute && digits.size() == colon + 3 ? *hour * 60 + *minute : -1;
}

int on_the_clock(int minutes, int half) {
  constexpr int kNoon = 12 * 60;
  if (half == 1 && minutes < kNoon) return minutes + kNoon;
  return half == 0 && minutes >= kNoon ? minutes - kNoon : minutes;
}

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

int day_of(string_view word) {
  std::size_t end = 0;
  while (end < word.size() && is_digit(word[end])) ++end;
  const auto rest = word.substr(end);
  const bool is_ordinal = rest == "st" || rest == "nd" || rest == "rd" || rest == "th";
  if (end == 0 || !(rest.empty() || rest == "." || is_ordinal)) return 0;
  return find_number(std::string(word.substr(0, end)), 1, 31).value_or(0);
}

// `2026-12-04`
std::optional<Day> iso_day(string_view word) {
  word = without_period(word);
  constexpr std::size_t kLength = 10;
  if (word.size() != kLength || word[4] != '-' || word[7] != '-') return {};
  const auto year = find_number(std::string(word.substr(0, 4)), 1900, 2200);
  const auto month = find_number(std::string(word.substr(5, 2)), 1, 12);
  const auto day = find_number(std::string(word.substr(8)), 1, 31);
  if (!year || !month || !day) return {};
  return Day(*year, *month, *day);
}

// Reads the times of one text.
class HourReader {
 public:
  HourReader(string_view text, std::span<const std::string> zones)
      : words_(words_of(text)), zones_(zones) {
    for (const auto& word : words_) texts_.push_back(word.text);
  }

  std::vector<NamedHour> read() {
    for (at_ = 0; at_ < words_.size(); ++at_) {
      auto hour = read_hour();
      if (!hour) continue;
      hour->zone = zone_after();
      share_zone(hour->zone);
      hours_.push_back(*std::move(hour));
      last_ = at_;
    }
    return std::move(hours_);
  }

 private:
  string_view word(std::size_t by) const {
    return at_ + by < words_.size() ? texts_[at_ + by] : string_view();
  }

  std::string zone_after() const {
    const auto all = std::span<const string_view>(texts_);
    return find_said_zone(all.subspan(std::min(at_ + 1, all.size())), zones_);
  }

  // In `from 4 p.m. to 5 p.m. Eastern`, both are.
  void share_zone(const std::string& zone) {
    constexpr std::size_t kNear = 4;
    if (!hours_.empty() && hours_.back().zone.empty() && at_ - last_ <= kNear)
      hours_.back().zone = zone;
  }

  // Moves to the last word of the hour.
  std::optional<NamedHour> read_hour() {
    const auto text = words_[at_].text;
    const auto bare = fold(without_period(text));
    constexpr int kNoon = 12 * 60;
    if (bare == "noon" || bare == "midday") return NamedHour{std::string(text), kNoon};
    return is_digit(text[0]) ? read_digits() : std::nullopt;
  }

  std::optional<NamedHour> read_digits() {
    auto text = words_[at_].text;
    const auto end = std::min(text.find_first_not_of("0123456789:.h"), text.size());
    auto digits = text.substr(0, end);
    while (digits.ends_with('.')) digits.remove_suffix(1);
    const auto minutes = clock_minutes(digits);
    if (minutes < 0) return {};
    const auto attached = half_of_day(text.substr(end));
    if (attached >= 0) return NamedHour{std::string(text), on_the_clock(minutes, attached)};
    if (end < text.size()) return {};
    if (const auto half = half_of_day(word(1)); half >= 0) {
      const auto written = fmt::format("{} {}", text, word(1));
      ++at_;
      return NamedHour{written, on_the_clock(minutes, half)};
    }
    return read_without_half(digits, minutes);
  }

  // `16:00`, `at 4`, `4 o'clock`; but not `the 3:16 paper`, `version 3.5`, `at 4 Main Street`.
  std::optional<NamedHour> read_without_half(string_view digits, int minutes) {
    const auto before = at_ > 0 ? fold(texts_[at_ - 1]) : std::string();
    const bool is_clock = fold(word(1)) == "o'clock";
    const bool has_minutes = digits.find_first_of(":h") != string_view::npos;
    const bool is_after_at = before == "at" || before == "around" || before == "by";
    constexpr std::array<string_view, 6> kNext = {"on", "or", "and", "for", "to", "if"};
    const bool ends = words_[at_].is_last || !zone_after().empty() ||
                      std::ranges::find(kNext, word(1)) != kNext.end();
    const bool is_noun = before == "the" || before == "a" || before == "an";
    const bool is_hour = has_minutes ? !is_noun || ends : is_clock || (is_after_at && ends);
    constexpr int kLatest = 12 * 60 + 59;
    constexpr int kFirst = 60;
    const bool has_point = digits.find('.') != string_view::npos;
    if (!is_hour || minutes < 0 || (!has_minutes && !has_point && !is_clock && minutes == 0))
      return {};
    const bool is_exact = digits[0] == '0' || minutes < kFirst || minutes > kLatest;
    const auto written = is_clock ? fmt::format("{} {}", digits, word(1)) : std::string(digits);
    if (is_clock) ++at_;
    return NamedHour{written, minutes, "", is_exact};
  }

  std::vector<Word> words_;
  std::vector<string_view> texts_;      // of the words
  std::span<const std::string> zones_;  // of the caller
  std::vector<NamedHour> hours_;
  std::size_t at_ = 0;
  std::size_t last_ = 0;  // the last word of the last hour
};

}  // namespace

std::vector<NamedHour> hours_in(string_view text, std::span<const std::string> zones) {
  return HourReader(text, zones).read();
}

std::vector<NamedDay> days_in(string_view text, Day today) {
  std::vector<NamedDay> days;
  const auto words = words_of(text);
  const auto word = [&](std::size_t i) { return i < words.size() ? words[i].text : ""; };
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto before = i > 0 ? words[i - 1].text : "";
    const auto weekday = std::string(weekday_of(before) ? before : "");
    const auto relative = lower_ascii(without_period(word(i)));
    if (relative == "today" || relative == "tomorrow")
      days.push_back({relative, today + (relative == "today" ? 0 : 1), true});
    if (const auto day = iso_day(word(i)))
      days.push_back({std::string(without_period(word(i))), *day, true, weekday});
    const bool is_month_first = month_of(word(i)) > 0;
    const auto month = is_month_first ? month_of(word(i)) : month_of(word(i + 1));
    const auto number = day_of(word(is_month_first ? i + 1 : i));
    if (month == 0 || number == 0) continue;
    const auto year = find_number(std::string(word(i + 2).substr(0, 4)), 1900, 2200);
    Day day(year.value_or(static_cast<int>(today.year())), month, number);
    constexpr int kHalfYear = 183;
    if (!year && today - day > kHalfYear) day = Day(today.year() + 1, month, number);
    const auto last = without_period(word(i + 1));
    days.push_back({fmt::format("{} {}", word(i), last), day, year.has_value(), weekday});
  }
  return days;
}

std::vector<NamedWeekday> weekdays_in(string_view text) {
  std::vector<NamedWeekday> weekdays;
  const auto words = words_of(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto weekday = weekday_of(words[i].text);
    const auto next = [&](std::size_t by) {
      return i + by < words.size() ? words[i + by].text : "";
    };
    const bool is_in_date =
        month_of(next(1)) > 0 || iso_day(next(1)) || (day_of(next(1)) > 0 && month_of(next(2)) > 0);
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

bool names_zone(string_view text) {
  const auto words = words_of(text);
  std::vector<string_view> texts;
  for (const auto& word : words) texts.push_back(word.text);
  constexpr std::size_t kAbbreviation = 2;  // `mt` and `ct` mean more than a zone
  for (std::size_t i = 0; i < texts.size(); ++i) {
    const auto rest = std::span<const string_view>(texts).subspan(i);
    const bool may_be_other =
        texts[i].size() <= kAbbreviation || texts[i] == "mine" || texts[i] == "yours";
    const bool is_phrase = texts[i] == "my" && rest.size() > 1 && rest[1] == "time";
    if ((!may_be_other || is_phrase) && !find_said_zone(rest, {}).empty()) return true;
  }
  return fold(text).find("time zone") != std::string::npos;
}

}  // namespace confab::core
