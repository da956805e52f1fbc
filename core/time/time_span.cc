// SPDX-License-Identifier: MIT
#include "core/time/time_span.h"

#include <array>

#include "core/text/joined.h"

namespace confab::core {
namespace {

struct StepUnit {
  std::string_view singular;
  std::string_view plural;
  std::string_view abbreviation;  // not `m`, which could mean minutes or months
  int steps;
  TimeStep step;
};

constexpr std::array<StepUnit, 8> kUnits = {{
    {"minute", "minutes", "min", 1, TimeStep::kMinute},
    {"hour", "hours", "h", 60, TimeStep::kMinute},
    {"day", "days", "d", 1, TimeStep::kDay},
    {"week", "weeks", "w", 7, TimeStep::kDay},
    {"fortnight", "fortnights", "fn", 14, TimeStep::kDay},
    {"business day", "business days", "bd", 1, TimeStep::kBusinessDay},
    {"month", "months", "mo", 1, TimeStep::kMonth},
    {"year", "years", "y", 12, TimeStep::kMonth},
}};

std::optional<TimeSpan> make_span(int sign, std::string_view count, DateWords unit_words) {
  const auto number = read_number(count, 4);
  const auto name = joined(unit_words, " ");
  for (const auto& unit : kUnits) {
    if (name != unit.singular && name != unit.plural && name != unit.abbreviation) continue;
    return number ? std::optional(TimeSpan{sign * *number * unit.steps, unit.step}) : std::nullopt;
  }
  return {};
}

}  // namespace

std::optional<TimeSpan> read_span(DateWords words) {
  if (words.size() < 2) return {};
  const std::string_view first = words.front();
  if (first == "in") return make_span(+1, words[1], words.subspan(2));
  if (words.back() == "ago") return make_span(-1, first, words.subspan(1, words.size() - 2));
  if (first.front() == '+') return make_span(+1, first.substr(1), words.subspan(1));
  if (first.front() == '-') return make_span(-1, first.substr(1), words.subspan(1));
  return {};
}

std::vector<std::string> unit_names() {
  std::vector<std::string> names;
  for (const auto& unit : kUnits)
    names.insert(names.end(), {std::string(unit.singular), std::string(unit.plural)});
  return names;
}

}  // namespace confab::core
