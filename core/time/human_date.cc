// SPDX-License-Identifier: MIT
#include "core/time/human_date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/text/character.h"
#include "core/text/spelling.h"
#include "core/time/calendar_words.h"
#include "core/time/date_ambiguity.h"
#include "core/time/date_problem.h"
#include "core/time/date_words.h"
#include "core/time/human_day.h"
#include "core/time/time_span.h"
#include "core/time/zone_abbreviation.h"

namespace confab::core {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr std::string_view kAcceptedForms =
    "write it as 2026-11-23, 'tomorrow', 'tuesday', '6 mar', 'in 3 days', '3 days ago' or '+2w', "
    "and a time as '15:00' or '3pm'";
constexpr std::size_t kMostWords = 7;  // in 3 business days at 3:30 pm

std::optional<When> read_moment(DateWords words, const Now& now) {
  if (words.size() == 1 && words.front() == "now") return local_minute(now.instant, now.zone);
  const auto span = read_span(words);
  if (!span || span->step != TimeStep::kMinute) return {};
  return local_minute(now.instant + minutes(span->steps), now.zone);
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

// Before `am` and `pm`, `3.30` is a time too.
std::optional<minutes> read_half_day_clock(std::string text, std::string_view half) {
  std::ranges::replace(text, '.', ':');
  const auto clock = read_clock(text);
  if (!clock || *clock < hours(1) || *clock >= hours(13)) return {};
  if (half == "am") return *clock % hours(12);
  if (half == "pm") return *clock % hours(12) + hours(12);
  return {};
}

bool is_half_of_day(std::string_view word) { return word == "am" || word == "pm"; }

std::optional<minutes> read_time(DateWords words) {
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

When nearest_time(minutes time, const DateSetting& setting) {
  const auto today = setting.now.today();
  const auto when = at(today, time);
  const absl::CivilSecond this_minute(absl::CivilMinute(setting.now.local()));
  if (setting.is_forward()) return when.local >= this_minute ? when : at(today + 1, time);
  return when.local <= this_minute ? when : at(today - 1, time);
}

// Combines a day and a time by trying every place to split.
std::optional<When> read_words(DateWords words, const DateSetting& setting) {
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

// `friday at 3` may be in the night.
std::optional<std::string> unclear_hour(DateWords words, const DateSetting& setting) {
  const auto hour = words.size() > 1 ? read_number(words.back(), 2) : std::nullopt;
  if (!hour || *hour < 1 || *hour > 12) return {};
  auto day = words.first(words.size() - 1);
  if (day.back() == "at") day = day.first(day.size() - 1);
  if (day.empty() || !read_day(day, setting)) return {};
  return fmt::format("write '{0}am' or '{0}pm'", *hour);
}

// Does a range end in `words[at]`: in the `3-4` of `3-4pm`, the `-` of `3pm - 4pm`, `15:00-15:30`?
bool ends_range(DateWords words, std::size_t at) {
  const auto& word = words[at];
  const auto dash = word.rfind('-');
  if (dash == word.npos) return false;
  const bool is_before_half = at + 1 < words.size() && is_half_of_day(words[at + 1]);
  const bool is_after_half = dash == 0 && at > 0 && is_half_of_day(words[at - 1]);
  return is_before_half || is_after_half ||
         (word.rfind(':', dash) != word.npos && word.find(':', dash) != word.npos);
}

std::optional<std::string> range_of_hours(DateWords words) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (ends_range(words, at)) return "write only the start; --minutes says how long it lasts";
  }
  return {};
}

// A suggestion for the first unknown word.
std::string suggestion(DateWords words) {
  constexpr std::array<std::string_view, 7> kOtherWords = {
      "today", "tomorrow", "yesterday", "noon", "midnight", "business", "now"};
  constexpr std::size_t kShortest = 4;  // nearly any three letters are one edit from a month
  std::vector<std::string> known(kOtherWords.begin(), kOtherWords.end());
  known.insert(known.end(), kWeekdayNames.begin(), kWeekdayNames.end());
  known.insert(known.end(), kMonthNames.begin(), kMonthNames.end());
  for (auto& name : unit_names()) known.push_back(std::move(name));
  for (const auto& word : words) {
    if (word.size() < kShortest || std::ranges::count(known, word) > 0) continue;
    const auto meant = did_you_mean(word, known, "");
    if (!meant.empty()) return meant + " ";
  }
  return {};
}

}  // namespace

Result<When> parse_human_date(std::string_view text, Direction direction, const Now& now,
                              const Calendar& calendar) {
  const auto plain = plain_date(text);
  const auto words = date_words(plain);
  auto iso = plain;
  std::ranges::transform(iso, iso.begin(), to_upper);
  if (auto when = parse_date(iso)) return when;
  const auto when = read_words(words, {direction, now, calendar});
  // A date that cannot be stored (`in 9999 years`) does not count as read.
  if (when && parse_date(print_date(*when))) return *when;
  const auto hint = why_unreadable(text, direction, now, calendar);
  return fail(ErrorKind::kUsage, fmt::format("cannot read date '{}'", text),
              hint ? *hint : suggestion(words) + std::string(kAcceptedForms));
}

std::optional<std::string> why_unreadable(std::string_view text, Direction direction,
                                          const Now& now, const Calendar& calendar) {
  const DateSetting setting{direction, now, calendar};
  const auto plain = plain_date(text);
  const auto words = date_words(plain);
  if (auto range = out_of_range(plain); !range.empty()) return range;
  auto why = hint_about_zone(plain);
  if (!why) why = range_of_hours(words);
  if (!why) why = date_ambiguity(words, setting);
  if (!why) why = wrong_weekday(words, setting);
  return why ? why : unclear_hour(words, setting);
}

}  // namespace confab::core
