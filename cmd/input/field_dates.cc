// SPDX-License-Identifier: MIT
#include "cmd/input/field_dates.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/text/character.h"

namespace confab::cmd {
namespace {

bool lies_ahead(std::string_view key) { return key == "starts" || key == "snooze-until"; }

// Dates of events cannot be in the future.
core::Status check_past(const core::Field& field, const core::When& date, const Context& context) {
  constexpr std::array<std::string_view, 7> kHappened = {
      "introduced", "checked", "parked", "reviewed", "agreed", "confirmed", "cancelled"};
  const bool has_happened = std::ranges::find(kHappened, field.key) != kHappened.end();
  if (!has_happened || core::first_instant(date, context.now().zone) <= context.now().instant)
    return core::ok();
  return core::fail(
      core::ErrorKind::kUsage,
      fmt::format("{}: {} is in the future", field.key, core::print_day_and_date(date)),
      "record it once it has happened");
}

bool is_time_alone(std::string_view text) {
  const auto is_of_time = [](char c) {
    return core::is_digit(c) || std::string_view(":apm ").find(c) != std::string_view::npos;
  };
  const bool has_mark = text.find_first_of(":m") != std::string_view::npos;
  return has_mark && core::is_digit(text[0]) && std::ranges::all_of(text, is_of_time);
}

// A time alone, such as `18:10`, is on the day of the talk and in its zone.
core::Result<core::When> parsed(const core::Field& field, const std::string& text,
                                const core::Interview* talk, const Target& target) {
  const auto direction = lies_ahead(field.key) ? core::Direction::kForward : core::Direction::kBack;
  const bool is_of_that_day = field.key == "ended" && talk && talk->start && is_time_alone(text);
  if (!is_of_that_day) return target.context.date(text, direction);
  return core::parse_human_date(text, core::Direction::kForward,
                                {*talk->start, target.context.now().zone},
                                target.context.policy().calendar);
}

}  // namespace

core::Result<core::Value> typed_date(const core::Field& field, const std::string& text,
                                     const Target& target) {
  if (const auto written = core::find_date(text)) {
    TRY(check_past(field, *written, target.context));
    return core::Value::bare(text);
  }
  const auto found =
      std::ranges::find(target.notebook.interviews, target.note.path, &core::Interview::path);
  const auto* talk = found == target.notebook.interviews.end() ? nullptr : &*found;
  TRY_ASSIGN(auto date, parsed(field, text, talk, target));
  TRY(check_past(field, date, target.context));
  const bool is_of_talk = field.key == "starts" || field.key == "ended";
  if (talk && is_of_talk && date.has_time && !date.offset)
    date = core::local_minute(core::first_instant(date, target.context.now().zone),
                              core::zone_of(*talk, target.notebook));
  return core::Value::bare(core::print_date(date));
}

}  // namespace confab::cmd
