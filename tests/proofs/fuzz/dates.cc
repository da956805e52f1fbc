// SPDX-License-Identifier: MIT
// Dates and durations: what is read prints to text that reads back the same, human dates do not
// depend on case, and instants keep their order in every zone. The input is a text, the current
// time and a word that picks a zone, on one line each.
#include <algorithm>
#include <array>

#include "core/time/duration.h"
#include "core/time/human_date.h"
#include "store/notebook/zone.h"
#include "tests/proofs/fuzz/input.h"
#include "tests/proofs/fuzz/target.h"

namespace confab::fuzz {
namespace {

using core::Instant;
using core::Now;
using core::When;

// Half hours of summer time, no zone at all, skipped midnights, and skipped dates.
absl::TimeZone zone_for(std::string_view word) {
  static const std::array zones = {*store::find_zone("America/New_York"),
                                   *store::find_zone("Australia/Lord_Howe"),
                                   *store::find_zone("America/Sao_Paulo"),
                                   *store::find_zone("Pacific/Apia"), absl::UTCTimeZone()};
  return zones[word.size() % zones.size()];
}

Now present_from(std::string_view iso, std::string_view word) {
  const auto when = core::find_date(iso).value_or(*core::find_date("2026-11-30T14:00"));
  return {core::first_instant(when, zone_for(word)), zone_for(word)};
}

void require_prints_back(const When& when) {
  const auto again = core::find_date(core::print_date(when));
  require(again && *again == when, "a date reads back as it was printed");
  require(when.local.year() >= 1900 && when.local.year() <= 2200, "a year is one of an interview");
  require(core::print_day_and_date(when).size() >= 14, "a date has its weekday");
}

void require_instants(const When& when, const Now& now) {
  const auto first = core::first_instant(when, now.zone), last = core::last_instant(when, now.zone);
  require(first <= last, "a day ends after it has begun");
  require(!when.has_time || first == last, "a time is one instant");
  const auto second = std::chrono::seconds(core::local_time(first, now.zone).second());
  require(core::first_instant(core::local_minute(first, now.zone), now.zone) == first - second,
          "the minute that the clocks show is the minute meant");
  require(!core::print_distance(first, now).empty(), "a distance can be said");
}

std::string in_other_case(std::string_view text) {
  std::string result;
  for (const char c : text) {
    const bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    result += is_letter ? static_cast<char>(c ^ 0x20) : c;
  }
  return result;
}

void check_human_date(std::string_view text, core::Direction direction, const Now& now) {
  const auto when = core::parse_human_date(text, direction, now, {});
  if (!when) {
    return require(when.error().kind == core::ErrorKind::kUsage && !when.error().hint.empty(),
                   "an unreadable date names the accepted forms");
  }
  require_prints_back(*when);
  require_instants(*when, now);
  const auto printed = core::parse_human_date(core::print_date(*when), direction, now, {});
  require(printed && *printed == *when, "what is written is read the same");
  const auto other = core::parse_human_date(in_other_case(text), direction, now, {});
  require(other && *other == *when, "case does not count");
}

void check_date(std::string_view text, const Now& now) {
  const auto when = core::find_date(text);
  if (!when) return;
  require_prints_back(*when);
  require_instants(*when, now);
  require(core::print_date(*when).size() <= text.size() + 5, "the canonical form is no longer");
  for (const auto direction : {core::Direction::kForward, core::Direction::kBack})
    require(core::parse_human_date(text, direction, now, {}) == *when,
            "human dates read all dates");
}

void check_duration(std::string_view text, const Now& now) {
  const auto duration = core::parse_duration(text);
  if (!duration) return;
  const auto printed = core::parse_duration(core::print_duration(*duration));
  require(printed && *printed == *duration, "a duration reads back as it was printed");
  require(core::add(now.instant, *duration, now.zone, {}) >= now.instant, "a deadline lies ahead");
  const core::Duration back{-duration->count, duration->unit};
  const auto before = core::add(now.instant, back, now.zone, {});
  require(before <= now.instant || duration->count == 0, "a time before lies back");
}

}  // namespace

void dates(std::string_view text) {
  Input input(text);
  const auto typed = input.line(), present = input.line();
  const auto now = present_from(present, input.line());
  check_date(typed, now);
  check_duration(typed, now);
  const bool is_log = present.size() % 2 == 1;
  check_human_date(typed, is_log ? core::Direction::kBack : core::Direction::kForward, now);
}

}  // namespace confab::fuzz
