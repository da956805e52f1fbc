// SPDX-License-Identifier: MIT
// bad-timezone: a time zone that the zone database does not have.
#include <fmt/format.h>

#include "core/rules/check/check.h"
#include "core/rules/check/structure/values.h"
#include "core/rules/row.h"
#include "core/time/zone_abbreviation.h"

namespace confab::core {
namespace {

void find_bad_timezone(const Situation& in) {
  for (const auto& note : in.notebook.notes) {
    for_each_value(note, FieldType::kZone, [&](const Value& value) {
      if (in.notebook.zones.has(value.text)) return;
      auto meant = zones_meant(value.text);
      if (meant.empty()) meant = "write it like Europe/Berlin";
      in.add(Rule::kBadTimezone, location_of(note, value),
             fmt::format("unknown time zone '{}'; {}", value.text, meant));
    });
  }
}

}  // namespace

template <>
const RuleRow& row<Rule::kBadTimezone>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "bad-timezone",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kError,
              .sentence = "a time zone is not in the time zone database",
              .fix = "use a name like Europe/Berlin",
              .source = kFormat,
          },
      .find = find_bad_timezone,
  };
  return kRow;
}

}  // namespace confab::core
