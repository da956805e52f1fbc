// SPDX-License-Identifier: MIT
// bad-date: a date that cannot be read. Those in front matter are found by value_problem() in
// core/notes/schema.h; this file looks at the promises.
#include <fmt/format.h>

#include "core/rules/check/check.h"
#include "core/rules/row.h"
#include "core/time/human_date.h"

namespace confab::core {
namespace {

// `2026/12/05` and `5 dec` were meant as dates, `3 pages` was not.
bool is_meant_as_date(std::string_view text, const Situation& in) {
  if (text.empty() || text[0] < '0' || text[0] > '9') return false;
  const bool is_numeric = text.find_first_not_of("0123456789-/.:+ TZ") == std::string_view::npos;
  const auto separator = text.find_first_of("-/.");
  const bool has_parts = separator == 4 || separator != text.find_last_of("-/.");
  return (is_numeric && has_parts) ||
         parse_human_date(text, Direction::kForward, in.now, in.policy.calendar);
}

void find(const Note&, const Interview& interview, const Situation& in) {
  for (const auto& promise : interview.promises) {
    const auto bracket = bracket_at_end(promise.text);
    if (promise.date || !is_meant_as_date(bracket, in)) continue;
    in.add(Rule::kBadDate, {interview.path, promise.line, 1},
           fmt::format("cannot read date '{}' in a promise", bracket));
  }
}

}  // namespace

template <>
const RuleRow& row<Rule::kBadDate>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "bad-date",
              .kind = RuleInfo::Kind::kStructure,
              .severity = Severity::kError,
              .sentence = "a date is not written like 2026-11-23 or 2026-11-23T15:00",
              .fix = "write year, month and day, and after a 'T' the time if you know it",
              .source = kFormat,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
