// SPDX-License-Identifier: MIT
// bad-date: a date that cannot be read. Those in front matter are found by value_problem() in
// core/notes/records/schema.h; this file reports those of promises.
#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find(const Note&, const Interview& interview, const Situation& in) {
  for (const auto& remark : interview.remarks) {
    if (remark.kind == Remark::Kind::kBadDate)
      in.add(Rule::kBadDate, {interview.path, remark.line, 1}, remark.message);
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
