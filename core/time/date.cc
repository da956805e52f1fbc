// SPDX-License-Identifier: MIT
#include "core/time/date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>

#include "core/text/counted.h"
#include "core/text/shape.h"
#include "core/time/zone_stretch.h"

namespace confab::core {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;

// REQUIRES: `digits` are digits.
int number(std::string_view digits) {
  int value = 0;
  for (const char digit : digits) value = 10 * value + (digit - '0');
  return value;
}

Instant instant_of(absl::Time time) { return Instant(seconds(absl::ToUnixSeconds(time))); }

// `2026-11-23`, at midnight.
std::optional<absl::CivilSecond> read_day(std::string_view text) {
  if (!has_shape(text, "0000-00-00")) return {};
  const int year = number(text.substr(0, 4));
  const int month = number(text.substr(5, 2));
  const int day = number(text.substr(8, 2));
  if (year < kFirstYear || year > kLastYear) return {};
  const absl::CivilSecond read(year, month, day);
  if (read.month() != month || read.day() != day) return {};  // 30 February is a day in March
  return read;
}

struct Time {
  int hour;
  int minute;
  int second;
};

std::optional<Time> read_time(std::string_view text) {
  const bool has_seconds = has_shape(text, "00:00:00");
  if (!has_seconds && !has_shape(text, "00:00")) return {};
  const Time time{number(text.substr(0, 2)), number(text.substr(3, 2)),
                  has_seconds ? number(text.substr(6, 2)) : 0};
  if (time.hour > 23 || time.minute > 59 || time.second > 59) return {};
  return time;
}

std::optional<Offset> read_offset(std::string_view text) {
  if (text == "Z") return Offset(0);
  if (text.empty() || (text.front() != '+' && text.front() != '-')) return {};
  const auto distance = read_time(text.substr(1));
  if (!distance || text.size() != std::string_view("+00:00").size()) return {};
  const auto whole = hours(distance->hour) + minutes(distance->minute);
  // No zone was ever farther from UTC, so `14:00-14:30` is a range.
  if (whole > (text.front() == '-' ? hours(12) : hours(14))) return {};
  return text.front() == '-' ? -whole : whole;
}

std::optional<When> read_when(std::string_view iso) {
  const auto day = read_day(iso.substr(0, 10));
  if (!day) return {};
  When when{*day};
  if (iso.size() == 10) return when;
  if (iso[10] != 'T' && iso[10] != ' ') return {};
  const auto offset_start = std::min(iso.find_first_of("Z+-", 11), iso.size());
  const auto time = read_time(iso.substr(11, offset_start - 11));
  if (!time) return {};
  when.local = absl::CivilSecond(day->year(), day->month(), day->day(), time->hour, time->minute,
                                 time->second);
  when.has_time = true;
  if (offset_start == iso.size()) return when;
  when.offset = read_offset(iso.substr(offset_start));
  return when.offset ? std::optional(when) : std::nullopt;
}

std::string print_offset(Offset offset) {
  if (offset == Offset(0)) return "Z";
  const auto distance = std::abs(offset.count());
  return fmt::format("{}{:02}:{:02}", offset.count() < 0 ? '-' : '+', distance / 60, distance % 60);
}

// Faster than fmt, and there are many dates. REQUIRES: 0 <= number < 100.
void add_two_digits(std::string& text, int number) {
  text += static_cast<char>('0' + number / 10);
  text += static_cast<char>('0' + number % 10);
}

std::string print(const When& when, char separator) {
  auto text = print_day(when.day());
  if (!when.has_time) return text;
  text += separator;
  add_two_digits(text, when.local.hour());
  text += ':';
  add_two_digits(text, when.local.minute());
  if (when.local.second() != 0) text += fmt::format(":{:02}", when.local.second());
  return when.offset ? text + print_offset(*when.offset) : text;
}

std::string_view short_weekday(Day day) {
  static constexpr std::array<std::string_view, 7> kNames = {"Mon", "Tue", "Wed", "Thu",
                                                             "Fri", "Sat", "Sun"};
  return kNames.at(static_cast<std::size_t>(absl::GetWeekday(day)));
}

// `1 hour 20 minutes`. REQUIRES: distance > 0.
std::string print_clock_distance(minutes distance) {
  const auto whole_hours = distance.count() / 60;
  const auto rest = distance.count() % 60;
  if (whole_hours == 0) return counted(rest, "minute");
  if (rest == 0) return counted(whole_hours, "hour");
  return counted(whole_hours, "hour") + " " + counted(rest, "minute");
}

absl::TimeZone with_rule(absl::TimeZone zone) {
  absl::TimeZone result;
  return absl::LoadTimeZone(std::string(kWithRule) + zone.name(), &result) ? result : zone;
}

absl::TimeZone zone_for(absl::CivilSecond local, absl::TimeZone zone) {
  return local.year() < static_cast<int>(kFirstYearByRule) ? zone : with_rule(zone);
}

}  // namespace

Result<When> parse_date(std::string_view iso) {
  if (const auto when = read_when(iso)) return *when;
  return fail(ErrorKind::kUsage, fmt::format("cannot read date '{}'", iso),
              "write it as 2026-11-23 or 2026-11-23T15:00");
}

std::optional<When> find_date(std::string_view iso) { return read_when(iso); }

std::string print_day(Day day) {
  if (day.year() < 1000 || day.year() > 9999)
    return fmt::format("{:04}-{:02}-{:02}", day.year(), day.month(), day.day());
  auto text = std::to_string(day.year());
  text += '-';
  add_two_digits(text, day.month());
  text += '-';
  add_two_digits(text, day.day());
  return text;
}

std::string print_date(const When& when) { return print(when, 'T'); }

std::string print_day_and_date(const When& when) {
  std::string text(short_weekday(when.day()));
  return (text += ' ') += print(when, ' ');
}

absl::CivilSecond local_time(Instant instant, absl::TimeZone zone) {
  if (instant >= std::chrono::sys_days(kFirstYearByRule / 1 / 1)) zone = with_rule(zone);
  if (const auto quick = quick_local_time(instant, zone)) return *quick;
  return absl::ToCivilSecond(absl::FromChrono(instant), zone);
}

Offset offset_from_utc(Instant instant, absl::TimeZone zone) {
  const auto ahead = local_time(instant, zone) - local_time(instant, absl::UTCTimeZone());
  return minutes(ahead / 60);
}

When local_minute(Instant instant, absl::TimeZone zone) {
  const auto shown = local_time(instant, zone);
  When when{absl::CivilSecond(absl::CivilMinute(shown)), true};
  if (first_instant(when, zone) + seconds(shown.second()) != instant) {
    when.offset = offset_from_utc(instant, zone);
  }
  return when;
}

Instant first_instant(const When& when, absl::TimeZone zone) {
  if (when.offset)
    return instant_of(absl::FromCivil(when.local, absl::UTCTimeZone())) - *when.offset;
  zone = zone_for(when.local, zone);
  if (const auto quick = quick_instant(when.local, zone)) return *quick;
  return instant_of(absl::FromCivil(when.local, zone));
}

namespace {

// The end of the day before `next_day`. Where midnight comes twice, that is the second one if the
// clock goes back into the day before (from 0:01 to 23:01), else the first (from 1:00 to 0:00).
Instant midnight_before(absl::CivilSecond next_day, absl::TimeZone zone) {
  if (const auto quick = quick_instant(next_day, zone)) return *quick;
  const auto midnight = zone.At(next_day);
  if (midnight.kind == absl::TimeZone::TimeInfo::SKIPPED) return instant_of(midnight.trans);
  const bool is_repeated = midnight.kind == absl::TimeZone::TimeInfo::REPEATED;
  const bool is_first = is_repeated && zone.At(midnight.trans).cs >= next_day;
  return instant_of(is_first ? midnight.pre : midnight.post);
}

}  // namespace

Instant last_instant(const When& when, absl::TimeZone zone) {
  if (when.has_time) return first_instant(when, zone);
  const absl::CivilSecond next_day(when.day() + 1);
  const auto end = midnight_before(next_day, zone_for(next_day, zone)) - seconds(1);
  return std::max(end, first_instant(when, zone));
}

std::string print_distance(Instant instant, const Now& now) {
  const auto days = Day(local_time(instant, now.zone)) - now.today();
  if (days == 1) return "tomorrow";
  if (days == -1) return "yesterday";
  if (days > 0) return fmt::format("in {} days", days);
  if (days < 0) return fmt::format("{} days ago", -days);
  if (instant == last_instant({absl::CivilSecond(now.today())}, now.zone)) return "today";
  const auto minute = [](Instant at) { return std::chrono::floor<minutes>(at); };
  const auto distance = minute(instant) - minute(now.instant);
  if (distance == minutes(0)) return "now";
  if (distance > minutes(0)) return "in " + print_clock_distance(distance);
  return print_clock_distance(-distance) + " ago";
}

}  // namespace confab::core
