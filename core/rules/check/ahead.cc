// SPDX-License-Identifier: MIT
#include "core/rules/check/ahead.h"

#include <optional>

namespace confab::core {
namespace {

// The zone in which a new day begins first.
absl::TimeZone first_zone() { return absl::FixedTimeZone(14 * 60 * 60); }

// The zone that the notes have for the times of `interview`, if it exists.
std::optional<absl::TimeZone> named_zone(const Interview& interview, const Notebook& notebook) {
  const auto* contact = notebook.find_contact(interview.contact.stem);
  const auto& name = interview.timezone.empty() && contact ? contact->timezone : interview.timezone;
  if (name.empty() || !notebook.zones.has(name)) return {};
  return notebook.zones.zone(name);
}

}  // namespace

bool is_ahead(const When& when, const Now& now) {
  if (when.offset) return first_instant(when, now.zone) > now.instant;
  return first_instant({absl::CivilSecond(when.day())}, first_zone()) > now.instant;
}

bool is_ahead(const When& when, const Interview& interview, const Situation& in) {
  const auto zone = named_zone(interview, in.notebook);
  return zone ? first_instant(when, *zone) > in.now.instant : is_ahead(when, in.now);
}

Instant latest_end(const When& starts, absl::TimeZone zone) {
  if (starts.has_time) return first_instant(starts, zone) + std::chrono::hours(24);
  return last_instant({absl::CivilSecond(starts.day() + 1)}, zone);
}

bool took_place(const Interview& interview, const Situation& in) {
  if (!interview.is_held()) return false;
  if (interview.start && *interview.start > in.now.instant) return false;
  return !interview.starts || !is_ahead(*interview.starts, interview, in);
}

}  // namespace confab::core
