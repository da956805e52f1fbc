// SPDX-License-Identifier: MIT
#include "cmd/input/typed_value.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/number.h"
#include "core/text/spelling.h"
#include "core/time/zone_abbreviation.h"
#include "store/document/text/plain_text.h"
#include "store/notebook/zone.h"

namespace confab::cmd {
namespace {

tl::unexpected<core::Error> bad(const core::Field& field, const std::string& message,
                                const std::string& hint = "") {
  return core::fail(core::ErrorKind::kUsage, fmt::format("--{}: {}", field.key, message), hint);
}

// `EST` is a name in the zone database, but has no summer time, and means several zones.
bool is_fixed_abbreviation(std::string_view zone) {
  const auto folded = core::fold(zone);
  return folded == "est" || folded == "mst";
}

std::string zone_hint(const std::string& typed) {
  const auto folded = core::fold(typed);
  if (folded.starts_with("utc") || folded.starts_with("gmt"))
    return "write a zone like Europe/Berlin, or the offset after the time: 2026-12-04T15:00+01:00";
  auto meant = core::zones_meant(typed);
  if (!meant.empty()) return meant;
  return core::did_you_mean(typed, store::zone_names(), "write it like Europe/Berlin");
}

}  // namespace

core::Status check_typed(const core::Field& field, const std::string& text) {
  if (text.find_first_of("\r\n") != std::string::npos) {
    return bad(field, "the value has more than one line");
  }
  if (const auto plain = store::check_plain_text(text); !plain) {
    return bad(field, plain.error().message);
  }
  if (text.find_first_not_of(' ') == std::string::npos) return bad(field, "the value is empty");
  const bool is_list = text.starts_with('[') && !text.starts_with("[[") && text.ends_with(']');
  const auto problem = core::value_problem(field, text);
  const bool has_several =
      problem && (text.find(',') != text.npos || text.find(" / ") != text.npos);
  if (field.is_list && (is_list || has_several))
    return bad(field, fmt::format("'{}' is not a single value", text),
               "give each value separately");
  if (problem) return bad(field, problem->message);
  const bool is_zone = field.type == core::FieldType::kZone;
  if (is_zone && is_fixed_abbreviation(text))
    return bad(field, fmt::format("'{}' means several time zones", text), zone_hint(text));
  if (is_zone && !store::find_zone(text))
    return bad(field, fmt::format("unknown time zone '{}'", text), zone_hint(text));
  return core::ok();
}

core::Status check_line(std::string_view option, const std::string& text) {
  return check_typed({option, core::FieldType::kText}, text);
}

core::Error without_dashes(core::Error error) {
  if (error.message.starts_with("--")) error.message.erase(0, 2);
  return error;
}

core::Status check_choice(std::string_view option, const std::string& text,
                          const std::vector<std::string>& choices) {
  if (std::ranges::find(choices, text) != choices.end()) return core::ok();
  return core::fail(
      core::ErrorKind::kUsage,
      fmt::format("{}: unknown value '{}'; use {}", option, text, core::joined(choices, ", ")),
      core::did_you_mean(text, choices, ""));
}

core::Result<std::optional<int>> typed_minutes(const Arguments& arguments) {
  const auto text = arguments.text("minutes");
  if (!text) return std::nullopt;
  const auto minutes = core::find_number(*text, core::kMinutes.least, core::kMinutes.most);
  if (minutes) return minutes;
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("--minutes must be a whole number from {} to {}, not '{}'",
                                core::kMinutes.least, core::kMinutes.most, *text),
                    "write it like 25");
}

core::Result<std::string> typed_entry_text(std::string_view list, const std::string& key,
                                           const Arguments& arguments,
                                           const std::string& otherwise) {
  const auto text = arguments.text(key);
  if (!text) return otherwise;
  const auto* field = core::find_entry_field(list, key);
  TRY(check_typed(*field, *text));
  return *text;
}

}  // namespace confab::cmd
