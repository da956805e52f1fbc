// SPDX-License-Identifier: MIT
// bad-date: a date that cannot be read. Those in front matter are found by value_problem() in
// core/notes/records/schema.h; this file reports those of promises.
#include "core/rules/check/structure/remarks.h"
#include "core/rules/row.h"

namespace confab::core {

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
      .find = find_remarks<Rule::kBadDate, Remark::Kind::kBadDate>,
  };
  return kRow;
}

}  // namespace confab::core
