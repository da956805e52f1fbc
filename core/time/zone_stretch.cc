// SPDX-License-Identifier: MIT
#include "core/time/zone_stretch.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace confab::core {
namespace {

using std::chrono::days;
using std::chrono::seconds;
using std::chrono::sys_days;
using std::chrono::sys_seconds;

// Clocks have been set by up to a day.
constexpr days kMargin{2};
constexpr sys_seconds kFirst = sys_days(std::chrono::year(1800) / 1 / 1);
constexpr sys_seconds kLast = sys_days(std::chrono::year(2400) / 1 / 1);

// The instant at which clocks that show UTC show `local`.
sys_seconds as_utc(const absl::CivilSecond& local) {
  const auto year = std::chrono::year(static_cast<int>(local.year()));
  const sys_days day(year / local.month() / local.day());
  return day + std::chrono::hours(local.hour()) + std::chrono::minutes(local.minute()) +
         seconds(local.second());
}

absl::CivilSecond shown_by_utc(sys_seconds instant) {
  const auto day = std::chrono::floor<days>(instant);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss time(instant - day);
  return absl::CivilSecond(int{date.year()}, unsigned{date.month()}, unsigned{date.day()},
                           time.hours().count(), time.minutes().count(), time.seconds().count());
}

// Instants from `begin` on and before `end`, at which the zone's clocks are `ahead` of UTC.
struct Stretch {
  absl::TimeZone zone;
  sys_seconds begin;
  sys_seconds end;
  seconds ahead{};

  bool holds(sys_seconds instant) const { return begin <= instant && instant < end; }
};

// The instant of a change of the clocks, within a day.
sys_seconds about(const absl::CivilSecond& shown, absl::TimeZone zone) {
  return sys_seconds(seconds(absl::ToUnixSeconds(absl::FromCivil(shown, zone))));
}

Stretch stretch_around(absl::Time time, absl::TimeZone zone) {
  absl::TimeZone::CivilTransition before, after;
  // A change may be at `time` itself.
  const bool has_before = zone.PrevTransition(time + absl::Seconds(1), &before);
  const bool has_after = zone.NextTransition(time, &after);
  return {zone, has_before ? std::max(about(before.to, zone) + kMargin, kFirst) : kFirst,
          has_after ? std::min(about(after.from, zone) - kMargin, kLast) : kLast,
          seconds(zone.At(time).offset)};
}

class Stretches {
 public:
  // The stretch of `zone` that holds `instant_in(stretch)`; null if none is remembered.
  template <class InstantIn>
  const Stretch* find(absl::TimeZone zone, InstantIn instant_in) const {
    for (const auto& each : known_) {
      if (each.end > each.begin && each.holds(instant_in(each)) && each.zone == zone) return &each;
    }
    return nullptr;
  }

  // Replaces the oldest.
  const Stretch& add(Stretch made) {
    auto& place = known_[next_];
    next_ = (next_ + 1) % known_.size();
    return place = made;
  }

 private:
  std::array<Stretch, 8> known_ = {};
  std::size_t next_ = 0;
};

Stretches& stretches() {
  thread_local Stretches all;
  return all;
}

bool is_in_range(const absl::CivilSecond& local) {
  return local.year() > 1800 && local.year() < 2400;
}

}  // namespace

std::optional<sys_seconds> quick_instant(const absl::CivilSecond& local, absl::TimeZone zone) {
  if (!is_in_range(local)) return {};
  const auto utc = as_utc(local);
  const auto instant_in = [&](const Stretch& stretch) { return utc - stretch.ahead; };
  const auto* known = stretches().find(zone, instant_in);
  if (!known) {
    const auto made = stretch_around(absl::FromCivil(local, zone), zone);
    if (!made.holds(instant_in(made))) return {};
    known = &stretches().add(made);
  }
  return instant_in(*known);
}

std::optional<absl::CivilSecond> quick_local_time(sys_seconds instant, absl::TimeZone zone) {
  if (instant < kFirst || instant >= kLast) return {};
  const auto* known = stretches().find(zone, [&](const Stretch&) { return instant; });
  if (!known) {
    const auto made = stretch_around(absl::FromChrono(instant), zone);
    if (!made.holds(instant)) return {};
    known = &stretches().add(made);
  }
  return shown_by_utc(instant + known->ahead);
}

}  // namespace confab::core
