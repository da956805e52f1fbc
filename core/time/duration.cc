// SPDX-License-Identifier: MIT
#include "core/time/duration.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <optional>

#include "core/text/counted.h"

namespace confab::core {
namespace {

using Unit = Duration::Unit;

constexpr unsigned kMaxCount = 9999;
constexpr std::array<std::string_view, 6> kSuffixes = {"s", "m", "h", "d", "w", "bd"};  // by Unit
constexpr std::array<std::string_view, 6> kNames = {"second", "minute", "hour",
                                                    "day",    "week",   "business day"};

std::optional<Duration> read_duration(std::string_view text) {
  unsigned count = 0;  // unsigned, because from_chars would read a minus
  const auto* end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, count);
  if (error != std::errc() || count > kMaxCount) return {};
  const std::string_view suffix(rest, static_cast<std::size_t>(end - rest));
  for (std::size_t i = 0; i < kSuffixes.size(); ++i) {
    if (suffix == kSuffixes.at(i)) return Duration{static_cast<long>(count), static_cast<Unit>(i)};
  }
  return {};
}

Day add_days(Day day, const Duration& duration, const Calendar& calendar) {
  if (duration.unit == Unit::kDay) return day + duration.count;
  if (duration.unit == Unit::kWeek) return day + 7 * duration.count;
  return add_business_days(day, static_cast<int>(duration.count), calendar);
}

}  // namespace

Result<Duration> parse_duration(std::string_view text) {
  if (const auto duration = read_duration(text)) return *duration;
  return fail(ErrorKind::kUsage, fmt::format("cannot read duration '{}'", text),
              "write a number up to 9999 and a unit: 30s, 10m, 24h, 3d, 6w or 7bd (business days)");
}

std::string print_duration(const Duration& duration) {
  return fmt::format("{}{}", duration.count, kSuffixes.at(static_cast<std::size_t>(duration.unit)));
}

std::string say_duration(const Duration& duration) {
  auto [count, unit] = duration;
  if (unit == Unit::kSecond && count > 60 && count % 60 == 0) {
    count /= 60;
    unit = Unit::kMinute;
  }
  return counted(count, kNames.at(static_cast<std::size_t>(unit)));
}

Instant add(Instant from, const Duration& duration, absl::TimeZone zone, const Calendar& calendar) {
  if (duration.unit == Unit::kSecond) return from + std::chrono::seconds(duration.count);
  if (duration.unit == Unit::kMinute) return from + std::chrono::minutes(duration.count);
  if (duration.unit == Unit::kHour) return from + std::chrono::hours(duration.count);
  const auto day = add_days(Day(local_time(from, zone)), duration, calendar);
  return last_instant({absl::CivilSecond(day)}, zone);
}

}  // namespace confab::core
