// SPDX-License-Identifier: MIT
#include "core/plans/talk.h"

#include <fmt/format.h>

namespace confab::core {
namespace {

// `minutes` later, in that zone or at the offset of the start.
When later(const When& starts, int minutes, absl::TimeZone zone) {
  auto ended = starts;
  ended.local += minutes * 60;
  if (starts.offset) return ended;
  return local_minute(first_instant(starts, zone) + std::chrono::minutes(minutes), zone);
}

}  // namespace

When start_from(const When& typed, absl::TimeZone zone, std::string_view timezone) {
  if (!typed.has_time || typed.offset) return typed;
  const auto instant = first_instant(typed, zone);
  auto starts = local_minute(instant, zone);
  if (timezone.empty()) starts.offset = offset_from_utc(instant, zone);
  return starts;
}

std::string Talk::summary(absl::TimeZone zone, absl::TimeZone here) const {
  if (!ended) return fmt::format("held {}", print_day_and_date(starts));
  const auto shown = local_minute(first_instant(starts, zone), here);
  return fmt::format("held {}, {} minutes", print_day_and_date(shown), minutes);
}

Talk talk_from(const When& starts, int minutes, absl::TimeZone zone) {
  Talk talk{starts, {}, minutes};
  if (starts.has_time) talk.ended = later(starts, minutes, zone);
  return talk;
}

}  // namespace confab::core
