// SPDX-License-Identifier: MIT
// setting_forms.h: how the values of settings are read and written, for the table in settings.cc.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <type_traits>

#include "core/notes/records/channels.h"
#include "core/practice/settings/config.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/number.h"
#include "core/text/spelling.h"

namespace confab::core {

inline constexpr std::array<std::string_view, 7> kWeekdays = {"mon", "tue", "wed", "thu",
                                                              "fri", "sat", "sun"};

// What the value should be; `meant` is the closest choice, if one is close.
inline tl::unexpected<Error> wants(std::string_view what, const std::string& meant = "") {
  return fail(ErrorKind::kUsage, std::string(what), meant);
}

template <Duration Policy::*member>
Status set_duration(Config& config, const Value& value) {
  const auto read = parse_duration(value.text);
  if (!value.is_scalar() || !read) return wants("a length of time like 24h, 7d or 7bd");
  config.policy.*member = *read;
  return ok();
}

template <Duration Policy::*member>
Status set_short_duration(Config& config, const Value& value) {
  const auto read = parse_duration(value.text);
  if (!value.is_scalar() || !read || read->unit > Duration::Unit::kMinute)
    return wants("a length of time like 30s or 10m");
  config.policy.*member = *read;
  return ok();
}

// `3m` is three minutes, and meant as months.
template <Duration Policy::*member>
Status set_long_duration(Config& config, const Value& value) {
  const auto read = parse_duration(value.text);
  if (!value.is_scalar() || !read || read->unit < Duration::Unit::kDay)
    return wants("a length of time in days or weeks like 14d or 13w (3 months)");
  config.policy.*member = *read;
  return ok();
}

template <Duration Policy::*member>
std::string written_duration(const Config& config) {
  return print_duration(config.policy.*member);
}

template <Duration Policy::*member>
std::string said_duration(const Config& config) {
  return say_duration(config.policy.*member);
}

template <Duration Policy::*member>
constexpr SettingForm kDuration = {.apply = set_duration<member>,
                                   .written = written_duration<member>,
                                   .said = said_duration<member>};

// Up to an hour or so: a pitch, an early arrival.
template <Duration Policy::*member>
constexpr SettingForm kShortDuration = {.apply = set_short_duration<member>,
                                        .written = written_duration<member>,
                                        .said = said_duration<member>};

// Of weeks or months.
template <Duration Policy::*member>
constexpr SettingForm kLongDuration = {.apply = set_long_duration<member>,
                                       .written = written_duration<member>,
                                       .said = said_duration<member>};

using TwoDurations = std::array<Duration, 2>;

inline Result<TwoDurations> two_durations(const Value& value) {
  const auto texts = value.texts();
  if (texts.size() != 2) return wants("two lengths of time, like [48h, 24h]");
  TwoDurations both;
  for (std::size_t i = 0; i < both.size(); ++i) {
    const auto read = parse_duration(texts[i]);
    if (!read || read->unit > Duration::Unit::kHour)
      return wants("two lengths of time, like [48h, 24h]");
    both.at(i) = *read;
  }
  return both;
}

inline Status set_confirm_before(Config& config, const Value& value) {
  TRY_ASSIGN(const auto both, two_durations(value));
  if (add({}, both[0], {}, {}) < add({}, both[1], {}, {}))
    return wants("two lengths of time, the longer one first, like [48h, 24h]");
  config.policy.confirm_before = both;
  return ok();
}

inline Status set_waking_hours(Config& config, const Value& value) {
  TRY_ASSIGN(const auto both, two_durations(value));
  if (add({}, both[0], {}, {}) >= add({}, both[1], {}, {}))
    return wants("two hours of a day, the earlier one first, like [7h, 22h]");
  config.policy.waking_hours = both;
  return ok();
}

template <TwoDurations Policy::*member>
std::string written_both(const Config& config) {
  const auto& [first, second] = config.policy.*member;
  return fmt::format("[{}, {}]", print_duration(first), print_duration(second));
}

template <TwoDurations Policy::*member>
std::string said_both(const Config& config) {
  const auto& [first, second] = config.policy.*member;
  if (first.unit == second.unit) return fmt::format("{} to {}", first.count, say_duration(second));
  return fmt::format("{} to {}", say_duration(first), say_duration(second));
}

template <TwoDurations Policy::*member, Status (*apply)(Config&, const Value&)>
constexpr SettingForm kTwoDurations = {
    .apply = apply, .written = written_both<member>, .said = said_both<member>};

// A folder in the notebook, without a slash at its end. Nothing if it is hidden or may be outside.
inline std::optional<std::string> find_folder(std::string_view text) {
  while (text.size() > 1 && text.ends_with('/')) text.remove_suffix(1);
  const auto path = "/" + std::string(text) + "/";
  const bool is_plain = path.find("//") == path.npos && path.find("/.") == path.npos;
  return is_plain && text.find_first_of("\r\n*?") == text.npos ? std::optional(std::string(text))
                                                               : std::nullopt;
}

inline Status set_ignored(Config& config, const Value& value) {
  std::vector<std::string> folders;
  for (const auto& text : value.texts()) {
    auto folder = find_folder(text);
    if (!folder) return wants("folders in the notebook, like [Templates, archive/old]");
    folders.push_back(std::move(*folder));
  }
  config.words.ignored = std::move(folders);
  return ok();
}

inline std::string written_ignored(const Config& config) {
  return fmt::format("[{}]", joined(config.words.ignored, ", "));
}

inline std::string said_ignored(const Config& config) { return joined(config.words.ignored, ", "); }

inline constexpr SettingForm kIgnored = {
    .apply = set_ignored, .written = written_ignored, .said = said_ignored};

template <std::string NoteFolders::*member>
Status set_folder(Config& config, const Value& value) {
  auto folder = value.is_scalar() ? find_folder(value.text) : std::nullopt;
  if (!folder) return wants("a folder in the notebook, like People");
  config.words.folders.*member = std::move(*folder);
  return ok();
}

template <std::string NoteFolders::*member>
std::string written_folder(const Config& config) {
  return config.words.folders.*member;
}

template <std::string NoteFolders::*member>
constexpr SettingForm kFolder = {
    .apply = set_folder<member>, .written = written_folder<member>, .said = written_folder<member>};

template <int Policy::*member, int least, int most>
Status set_number(Config& config, const Value& value) {
  const auto read = find_number(value.text, least, most);
  if (!read) return wants(fmt::format("a number from {} to {}", least, most));
  config.policy.*member = *read;
  return ok();
}

template <int Policy::*member>
std::string written_number(const Config& config) {
  return std::to_string(config.policy.*member);
}

template <int Policy::*member, int least, int most>
constexpr SettingForm kNumber = {.apply = set_number<member, least, most>,
                                 .written = written_number<member>,
                                 .said = written_number<member>};

template <bool Policy::*member>
Status set_flag(Config& config, const Value& value) {
  if (value.text != "true" && value.text != "false") return wants("true or false");
  config.policy.*member = value.text == "true";
  return ok();
}

template <bool Policy::*member>
std::string written_flag(const Config& config) {
  return config.policy.*member ? "true" : "false";
}

template <bool Policy::*member>
constexpr SettingForm kFlag = {
    .apply = set_flag<member>, .written = written_flag<member>, .said = written_flag<member>};

// The member of a policy or of a config.
template <auto member, class AnyConfig>
auto& text_in(AnyConfig& config) {
  if constexpr (std::is_same_v<decltype(member), std::string Policy::*>)
    return (config.policy.*member);
  else
    return (config.*member);
}

template <auto member>
Status set_text(Config& config, const Value& value) {
  if (!value.is_scalar()) return wants("text");
  text_in<member>(config) = value.text;
  return ok();
}

template <auto member>
std::string written_text(const Config& config) {
  return text_in<member>(config);
}

template <auto member, Status (*apply)(Config&, const Value&) = set_text<member>>
constexpr SettingForm kTextForm = {
    .apply = apply, .written = written_text<member>, .said = written_text<member>};

inline Status set_review_within(Config& config, const Value& value) {
  if (value.text != "same-day") return set_duration<&Policy::review_within>(config, value);
  config.policy.review_within = {0, Duration::Unit::kDay};
  return ok();
}

inline std::string written_review_within(const Config& config) {
  const auto& within = config.policy.review_within;
  return within.count == 0 ? "same-day" : print_duration(within);
}

inline std::string said_review_within(const Config& config) {
  const auto& within = config.policy.review_within;
  return within.count == 0 ? "the same day" : say_duration(within) + " after its end";
}

inline constexpr SettingForm kReviewWithin = {
    .apply = set_review_within, .written = written_review_within, .said = said_review_within};

inline Status set_dates(Config& config, const Value& value) {
  if (value.text != "us" && value.text != "international") return wants("us or international");
  config.policy.dates = value.text == "us" ? Policy::Dates::kUs : Policy::Dates::kInternational;
  return ok();
}

inline std::string written_dates(const Config& config) {
  return config.policy.dates == Policy::Dates::kUs ? "us" : "international";
}

inline constexpr SettingForm kDates = {
    .apply = set_dates, .written = written_dates, .said = written_dates};

inline Status set_first_channel(Config& config, const Value& value) {
  const auto* channel = find_channel(value.text);
  if (!channel || !channel->is_on_file) {
    std::vector<std::string> keys;
    for (const auto& each : channels()) {
      if (each.is_on_file) keys.emplace_back(each.key);
    }
    return wants(joined(keys, ", "), nearest(value.text, keys));
  }
  config.policy.first_channel = value.text;
  return ok();
}

inline Status set_weekend(Config& config, const Value& value) {
  std::set<absl::Weekday> days;
  for (const auto& text : value.texts()) {
    const auto found = std::ranges::find(kWeekdays, fold(text));
    if (found == kWeekdays.end()) return wants("a list of days like [sat, sun]");
    days.insert(static_cast<absl::Weekday>(found - kWeekdays.begin()));
  }
  if (days.size() == kWeekdays.size())
    return wants("a list that leaves out at least one day of the week");
  config.policy.calendar.weekend = std::move(days);
  return ok();
}

inline std::string written_weekend(const Config& config) {
  std::vector<std::string_view> days;
  for (const auto day : config.policy.calendar.weekend)
    days.push_back(kWeekdays.at(static_cast<std::size_t>(day)));
  return fmt::format("[{}]", joined(days, ", "));
}

inline constexpr SettingForm kWeekend = {
    .apply = set_weekend, .written = written_weekend, .said = written_weekend};

inline Status set_holidays(Config& config, const Value& value) {
  std::set<Day> days;
  std::vector<std::string> unread;
  for (const auto& text : value.texts()) {
    const auto date = parse_date(text);
    if (date && !date->has_time)
      days.insert(date->day());
    else
      unread.push_back(fmt::format("'{}'", text));
  }
  if (!unread.empty())
    return wants(
        fmt::format("a list of dates like [2026-12-25, 2026-12-26], not {}", joined(unread, ", ")));
  config.policy.calendar.holidays = std::move(days);
  return ok();
}

inline std::string written_holidays(const Config& config) {
  std::vector<std::string> days;
  for (const auto day : config.policy.calendar.holidays) days.push_back(print_day(day));
  return fmt::format("[{}]", joined(days, ", "));
}

inline constexpr SettingForm kHolidays = {
    .apply = set_holidays, .written = written_holidays, .said = written_holidays};

}  // namespace confab::core
