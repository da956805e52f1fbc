// SPDX-License-Identifier: MIT
#include "core/time/date_ambiguity.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/text/joined.h"

namespace confab::core {
namespace {

using Days = std::vector<Day>;

// To some people, `next tuesday` is the first Tuesday to come, to others the second.
Days next_weekday(DateWords words, Day today) {
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
Days some_day_of_week(DateWords words, Day today) {
  if (words.size() != 2) return {};
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

// `june`, `in june` and `june 2027` are a whole month: its first and its last day.
Days some_day_of_month(DateWords words, const DateSetting& setting) {
  const bool has_lead = words[0] == "in" || words[0] == "next" || words[0] == "this";
  const auto rest = words.subspan(has_lead ? 1 : 0);
  const auto month = rest.empty() ? std::nullopt : find_month(rest[0]);
  const auto year = rest.size() == 2 ? read_number(rest[1], 4) : std::nullopt;
  if (!month || rest.size() > 2 || (rest.size() == 2 && year.value_or(0) < 1900)) return {};
  const absl::CivilMonth now(setting.now.today());
  absl::CivilMonth found(year.value_or(static_cast<int>(now.year())), *month);
  if (!year && setting.is_forward() && found < now) found += 12;
  if (!year && !setting.is_forward() && found > now) found -= 12;
  return {Day(found), Day(found + 1) - 1};
}

// There is no `31 nov`.
std::optional<std::string> missing_day(DateWords words) {
  constexpr int kLeapYear = 2028;
  if (words.size() < 2) return {};
  for (const auto& [day_word, month_word] : {std::pair(0, 1), std::pair(1, 0)}) {
    const auto month = find_month(words[static_cast<std::size_t>(month_word)]);
    const auto day = read_number(words[static_cast<std::size_t>(day_word)], 2);
    if (month && day && !make_day(kLeapYear, *month, *day))
      return fmt::format("there is no {} {}", *day,
                         kMonthNames.at(static_cast<std::size_t>(*month - 1)));
  }
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

// `03/04/26`: the day first or the month first. Without a year, `03/04` is in this one.
Days numeric_day(std::string_view word, Day today) {
  std::array<std::optional<int>, 3> parts;
  for (auto& part : parts) {
    const auto end = std::min(word.find_first_of("/.-"), word.size());
    part = read_number(word.substr(0, end), 4);
    word.remove_prefix(std::min(end + 1, word.size()));
  }
  Days days;
  if (!word.empty()) return days;
  if (!parts[2]) parts[2] = static_cast<int>(today.year());
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
Days readings(DateWords words, const DateSetting& setting) {
  const auto today = setting.now.today();
  if (words.empty()) return {};
  if (is_numeric(words[0])) return numeric_day(words[0], today);
  auto days = some_day_of_month(words, setting);
  if (words.size() < 2) return days;
  if (days.empty()) days = days_of_week(words, today);
  if (days.empty()) days = next_weekday(words, today);
  return days.empty() ? some_day_of_week(words, today) : days;
}

}  // namespace

std::optional<std::string> date_ambiguity(DateWords words, const DateSetting& setting) {
  const auto days = readings(words, setting);
  if (days.empty()) return missing_day(words);
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

}  // namespace confab::core
