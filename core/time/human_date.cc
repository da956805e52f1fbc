// SPDX-License-Identifier: MIT
#include "core/time/human_date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/text/joined.h"
#include "core/text/number.h"
#include "core/text/spelling.h"
#include "core/time/date_words.h"
#include "core/time/zone_abbreviation.h"

namespace confab::core {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

// The typed date, split by date_words(). A reader uses all the words it is given or returns
// nothing. read_words() combines two forms by trying every place to split.
using Words = std::span<const std::string>;

struct Setting {
  Direction direction;
  const Now& now;
  const Calendar& calendar;

  bool is_forward() const { return direction == Direction::kForward; }
};

enum class Step { kMinute, kDay, kBusinessDay, kMonth };

struct Unit {
  std::string_view singular;
  std::string_view plural;
  std::string_view abbreviation;  // not `m`, which could mean minutes or months
  int steps;
  Step step;
};

struct Span {
  int steps;  // negative: ago
  Step step;
};

constexpr std::array<Unit, 8> kUnits = {{
    {"minute", "minutes", "min", 1, Step::kMinute},
    {"hour", "hours", "h", 60, Step::kMinute},
    {"day", "days", "d", 1, Step::kDay},
    {"week", "weeks", "w", 7, Step::kDay},
    {"fortnight", "fortnights", "fn", 14, Step::kDay},
    {"business day", "business days", "bd", 1, Step::kBusinessDay},
    {"month", "months", "mo", 1, Step::kMonth},
    {"year", "years", "y", 12, Step::kMonth},
}};
constexpr std::array<std::string_view, 7> kWeekdays = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
constexpr std::array<std::string_view, 12> kMonths = {
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};
constexpr std::array<std::string_view, 7> kOtherWords = {
    "today", "tomorrow", "yesterday", "noon", "midnight", "business", "now"};
constexpr std::size_t kMostWords = 7;  // in 3 business days at 3:30 pm
constexpr std::string_view kAcceptedForms =
    "write it as 2026-11-23, 'tomorrow', 'tuesday', '6 mar', 'in 3 days', '3 days ago' or '+2w', "
    "and a time as '15:00' or '3pm'";

char to_upper(char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; }

std::optional<int> read_number(std::string_view text, std::size_t most_digits) {
  if (text.size() > most_digits) return {};
  return find_number(text, 0, 9999);
}

// The position of `word` among `names`; their first three or more letters are enough.
std::optional<int> find_name(std::span<const std::string_view> names, std::string_view word) {
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (word.size() >= 3 && names[i].starts_with(word)) return static_cast<int>(i);
  }
  return {};
}

std::optional<absl::Weekday> find_weekday(std::string_view word) {
  const auto index = find_name(kWeekdays, word);
  return index ? std::optional(static_cast<absl::Weekday>(*index)) : std::nullopt;
}

std::optional<Span> make_span(int sign, std::string_view count, Words unit_words) {
  const auto number = read_number(count, 4);
  const auto name = joined(unit_words, " ");
  for (const auto& unit : kUnits) {
    if (name != unit.singular && name != unit.plural && name != unit.abbreviation) continue;
    return number ? std::optional(Span{sign * *number * unit.steps, unit.step}) : std::nullopt;
  }
  return {};
}

std::optional<Span> read_span(Words words) {
  if (words.size() < 2) return {};
  const std::string_view first = words.front();
  if (first == "in") return make_span(+1, words[1], words.subspan(2));
  if (words.back() == "ago") return make_span(-1, first, words.subspan(1, words.size() - 2));
  if (first.front() == '+') return make_span(+1, first.substr(1), words.subspan(1));
  if (first.front() == '-') return make_span(-1, first.substr(1), words.subspan(1));
  return {};
}

Day add_months(Day day, int months) {
  const auto month = absl::CivilMonth(day) + months;
  const Day last = Day(month + 1) - 1;
  return std::min(Day(month) + (day.day() - 1), last);
}

std::optional<Day> read_counted_day(Words words, const Setting& setting) {
  const auto span = read_span(words);
  if (!span || span->step == Step::kMinute) return {};
  const auto today = setting.now.today();
  if (span->step == Step::kMonth) return add_months(today, span->steps);
  if (span->step == Step::kDay) return today + span->steps;
  return add_business_days(today, span->steps, setting.calendar);
}

std::optional<When> read_moment(Words words, const Now& now) {
  if (words.size() == 1 && words.front() == "now") return local_minute(now.instant, now.zone);
  const auto span = read_span(words);
  if (!span || span->step != Step::kMinute) return {};
  return local_minute(now.instant + minutes(span->steps), now.zone);
}

std::optional<Day> read_iso_day(Words words, const Setting&) {
  const auto when = parse_date(words.front());
  if (words.size() != 1 || !when || when->has_time) return {};
  return when->day();
}

std::optional<Day> read_named_day(Words words, const Setting& setting) {
  const auto today = setting.now.today();
  if (words.size() != 1) return {};
  if (words.front() == "today") return today;
  if (words.front() == "tomorrow") return today + 1;
  if (words.front() == "yesterday") return today - 1;
  return {};
}

std::optional<Day> read_weekday(Words words, const Setting& setting) {
  const auto weekday = find_weekday(words.front());
  if (words.size() != 1 || !weekday) return {};
  const auto today = setting.now.today();
  return setting.is_forward() ? absl::NextWeekday(today, *weekday)
                              : absl::PrevWeekday(today, *weekday);
}

// `this friday`: forward, the next Friday; back, the last one if it is in this week.
std::optional<Day> read_this_weekday(Words words, const Setting& setting) {
  if (words.size() != 2 || (words[0] != "this" && words[0] != "coming")) return {};
  const auto weekday = find_weekday(words[1]);
  const auto today = setting.now.today();
  if (!weekday || absl::GetWeekday(today) == *weekday) return {};
  if (setting.is_forward()) return absl::NextWeekday(today, *weekday);
  const auto day = absl::PrevWeekday(today, *weekday);
  const auto monday = absl::PrevWeekday(today + 1, absl::Weekday::monday);
  return day >= monday && words[0] == "this" ? std::optional(day) : std::nullopt;
}

// `end of month`, as the words `end` `month`. Forward only, because a log would mean the previous
// one.
std::optional<Day> read_end(Words words, const Setting& setting) {
  if (words.size() < 2 || words[0] != "end" || !setting.is_forward()) return {};
  const absl::CivilMonth month(setting.now.today());
  const bool is_next = words[1] == "next" && words.size() == 3;
  const std::string_view unit = words.back();
  if (words.size() != 2 && !is_next) return {};
  if (unit == "month") return Day(month + (is_next ? 2 : 1)) - 1;
  if (unit == "year") return Day(absl::CivilYear(month) + (is_next ? 2 : 1)) - 1;
  const auto named = find_name(kMonths, unit);
  if (!named || is_next) return {};
  const auto year = *named + 1 >= month.month() ? month.year() : month.year() + 1;
  return Day(absl::CivilMonth(year, *named + 1) + 1) - 1;
}

std::optional<Day> make_day(absl::civil_year_t year, int month, int day) {
  const Day result(year, month, day);
  if (result.month() != month || result.day() != day) return {};  // 31 June is not 1 July
  return result;
}

std::optional<Day> nearest_day(int month, int day, const Setting& setting) {
  constexpr int kMostYearsBetweenLeapDays = 8;  // 1896 and 1904
  const auto today = setting.now.today();
  for (int years = 0; years <= kMostYearsBetweenLeapDays; ++years) {
    const auto found = make_day(today.year() + (setting.is_forward() ? years : -years), month, day);
    if (found && (setting.is_forward() ? *found >= today : *found <= today)) return found;
  }
  return {};
}

std::optional<Day> read_calendar_day(Words words, const Setting& setting) {
  if (words.size() < 2) return {};
  const std::size_t month_place = find_name(kMonths, words[0]) ? 0 : 1;
  const auto month = find_name(kMonths, words[month_place]);
  const auto day = read_number(words[1 - month_place], 2);
  if (!month || !day) return {};
  const auto rest = words.subspan(2);
  if (rest.empty()) return nearest_day(*month + 1, *day, setting);
  const auto year = read_number(rest.front(), 4);
  if (rest.size() != 1 || !year) return {};
  return make_day(*year, *month + 1, *day);
}

constexpr std::array kDayReaders = {read_iso_day,      read_named_day, read_weekday,
                                    read_this_weekday, read_end,       read_calendar_day,
                                    read_counted_day};

std::optional<Day> read_day(Words words, const Setting& setting) {
  for (const auto read : kDayReaders) {
    if (const auto day = read(words, setting)) return day;
  }
  // `fri 4 dec`, if that is a Friday.
  const auto weekday = words.size() > 1 ? find_weekday(words.front()) : std::nullopt;
  if (!weekday) return {};
  for (const auto read : {read_iso_day, read_calendar_day}) {
    const auto day = read(words.subspan(1), setting);
    if (day && absl::GetWeekday(*day) == *weekday) return day;
  }
  return {};
}

// `15:00` or, before am and pm, also `3`.
std::optional<minutes> read_clock(std::string_view text) {
  const auto colon = std::min(text.find(':'), text.size());
  const auto hour = read_number(text.substr(0, colon), 2);
  const auto minute = colon == text.size() ? 0 : read_number(text.substr(colon + 1), 2);
  const bool is_complete = colon == text.size() || text.size() - colon == 3;
  if (!is_complete || !hour || *hour > 23 || !minute || *minute > 59) return {};
  return hours(*hour) + minutes(*minute);
}

std::optional<minutes> read_half_day_clock(std::string_view text, std::string_view half) {
  const auto clock = read_clock(text);
  if (!clock || *clock < hours(1) || *clock >= hours(13)) return {};
  if (half == "am") return *clock % hours(12);
  if (half == "pm") return *clock % hours(12) + hours(12);
  return {};
}

std::optional<minutes> read_time(Words words) {
  if (words.front() == "at") words = words.subspan(1);
  if (words.size() == 2) return read_half_day_clock(words[0], words[1]);
  if (words.size() != 1) return {};
  if (words[0] == "midnight") return hours(0);
  if (words[0] == "noon") return hours(12);
  if (words[0].find(':') == std::string::npos) return {};  // a bare 15 may be a day
  return read_clock(words[0]);
}

When at(Day day, minutes time) {
  return When{absl::CivilSecond(absl::CivilMinute(day) + time.count()), true};
}

When nearest_time(minutes time, const Setting& setting) {
  const auto today = setting.now.today();
  const auto when = at(today, time);
  const absl::CivilSecond this_minute(absl::CivilMinute(setting.now.local()));
  if (setting.is_forward()) return when.local >= this_minute ? when : at(today + 1, time);
  return when.local <= this_minute ? when : at(today - 1, time);
}

std::optional<When> read_words(Words words, const Setting& setting) {
  if (words.empty() || words.size() > kMostWords) return {};
  if (const auto moment = read_moment(words, setting.now)) return moment;
  if (const auto day = read_day(words, setting)) return When{absl::CivilSecond(*day)};
  if (const auto time = read_time(words)) return nearest_time(*time, setting);
  for (std::size_t cut = 1; cut < words.size(); ++cut) {
    const auto left = words.first(cut);
    const auto right = words.subspan(cut);
    const bool time_first = read_time(left).has_value();
    const auto day = read_day(time_first ? right : left, setting);
    const auto time = read_time(time_first ? left : right);
    if (day && time) return at(*day, *time);
  }
  return {};
}

// A suggestion for the first unknown word.
std::string suggestion(Words words) {
  constexpr std::size_t kShortest = 4;  // nearly any three letters are one edit from a month
  std::vector<std::string> known(kOtherWords.begin(), kOtherWords.end());
  known.insert(known.end(), kWeekdays.begin(), kWeekdays.end());
  known.insert(known.end(), kMonths.begin(), kMonths.end());
  for (const auto& unit : kUnits)
    known.insert(known.end(), {std::string(unit.singular), std::string(unit.plural)});
  for (const auto& word : words) {
    if (word.size() < kShortest || std::ranges::count(known, word) > 0) continue;
    const auto meant = did_you_mean(word, known, "");
    if (!meant.empty()) return meant + " ";
  }
  return {};
}

using Days = std::vector<Day>;

// To some people, `next tuesday` is the first Tuesday to come, to others the second.
Days next_weekday(Words words, Day today) {
  const bool is_next = words[0] == "next", is_this = words[0] == "this";
  const auto weekday = find_weekday(words[1]);
  if (!weekday || (!is_next && !is_this && words[0] != "last")) return {};
  if (is_this && absl::GetWeekday(today) == *weekday) return {today, today + 7};
  if (is_this) return {absl::PrevWeekday(today, *weekday), absl::NextWeekday(today, *weekday)};
  const auto near =
      is_next ? absl::NextWeekday(today, *weekday) : absl::PrevWeekday(today, *weekday);
  return {near, near + (is_next ? 7 : -7)};
}

// The two days that words like `next week` and `end of week` may mean.
Days some_day_of_week(Words words, Day today) {
  const auto monday = absl::NextWeekday(today, absl::Weekday::monday);
  if (words[1] == "week" && words[0] == "next") return {monday, today + 7};
  if (words[1] == "week" && (words[0] == "end" || words[0] == "this"))
    return {monday - 3, monday - 1};
  if (words[1] == "month" && words[0] == "next") {
    const Day first(absl::CivilMonth(today) + 1), later = add_months(today, 1);
    return first == later ? Days{later} : Days{first, later};
  }
  if (words[1] == "month" && words[0] == "end")
    return {Day(absl::CivilMonth(today)) - 1, Day(absl::CivilMonth(today) + 1) - 1};
  return {};
}

// The day `year`-`month`-`day`, if it exists.
void add_day(Days& days, std::optional<int> year, std::optional<int> month,
             std::optional<int> day) {
  constexpr int kCentury = 2000;
  if (!year || !month || !day) return;
  const auto made = make_day(*year < 100 ? *year + kCentury : *year, *month, *day);
  if (made && std::ranges::find(days, *made) == days.end()) days.push_back(*made);
}

// `03/04/26`: the day first or the month first.
Days numeric_day(std::string_view word) {
  std::array<std::optional<int>, 3> parts;
  for (auto& part : parts) {
    const auto end = std::min(word.find_first_of("/.-"), word.size());
    part = read_number(word.substr(0, end), 4);
    word.remove_prefix(std::min(end + 1, word.size()));
  }
  Days days;
  if (!word.empty()) return days;
  if (parts[0].value_or(0) > 31) {
    add_day(days, parts[0], parts[1], parts[2]);
    return days;
  }
  add_day(days, parts[2], parts[1], parts[0]);
  add_day(days, parts[2], parts[0], parts[1]);
  return days;
}

bool is_numeric(std::string_view word) { return word.find_first_of("/.-") != word.npos; }

// The days that `words` may mean; several if people disagree.
Days readings(Words words, Day today) {
  if (words.empty()) return {};
  if (is_numeric(words[0])) return numeric_day(words[0]);
  if (words.size() < 2) return {};
  const auto days = next_weekday(words, today);
  return days.empty() ? some_day_of_week(words, today) : days;
}

std::optional<std::string> ambiguity(Words words, Day today) {
  const auto days = readings(words, today);
  if (days.empty()) return {};
  std::vector<std::string> texts;
  for (const auto& day : days) {
    if (auto text = print_day(day); std::ranges::find(texts, text) == texts.end())
      texts.push_back(std::move(text));
  }
  if (texts.size() == 1 && is_numeric(words[0]) && words.size() > 1)
    return fmt::format("write the day as {}, and a time as '15:00' or '3pm'", texts.front());
  if (texts.size() == 1) return fmt::format("write it as {}", texts.front());
  return fmt::format("it could mean {}; write the date", joined(texts, " or "));
}

// `fri 5 dec` if the fifth is a Saturday.
std::optional<std::string> wrong_weekday(Words words, const Setting& setting) {
  const auto weekday = words.size() > 1 ? find_weekday(words.front()) : std::nullopt;
  if (!weekday) return {};
  for (const auto read : {read_iso_day, read_calendar_day}) {
    const auto day = read(words.subspan(1), setting);
    if (day)
      return fmt::format("{} is a different day of the week",
                         print_day_and_date({absl::CivilSecond(*day)}));
  }
  return {};
}

}  // namespace

Result<When> parse_human_date(std::string_view text, Direction direction, const Now& now,
                              const Calendar& calendar) {
  const auto plain = plain_date(text);
  const auto words = date_words(plain);
  auto iso = plain;
  std::transform(iso.begin(), iso.end(), iso.begin(), to_upper);
  if (auto when = parse_date(iso)) return when;
  const auto when = read_words(words, {direction, now, calendar});
  // A date that cannot be stored (`in 9999 years`) does not count as read.
  if (when && parse_date(print_date(*when))) return *when;
  const Setting setting{direction, now, calendar};
  auto hint = hint_about_zone(plain);
  if (!hint) hint = ambiguity(words, now.today());
  if (!hint) hint = wrong_weekday(words, setting);
  return fail(ErrorKind::kUsage, fmt::format("cannot read date '{}'", text),
              hint ? *hint : suggestion(words) + std::string(kAcceptedForms));
}

}  // namespace confab::core
