// SPDX-License-Identifier: MIT
// role-stale: the role was noted so long ago that they may have moved on.
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "core/rules/check/check.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

// The latest dated fact about a contact.
std::optional<Instant> last_heard_of(const Contact& contact, const Situation& in) {
  std::optional<Instant> last;
  for (const auto& attempt : contact.outreach)
    last = std::max(last, std::optional(last_instant(attempt.date, in.now.zone)));
  for (const auto* interview : in.notebook.interviews_with(contact))
    last = std::max(last, in.end(*interview));
  return last;
}

void find(const Note& note, const Contact& contact, const Situation& in) {
  if (!has(note, "role")) return;
  const auto last = last_heard_of(contact, in);
  if (!last || in.now.instant <= in.after(*last, in.policy.role_freshness)) return;
  in.add(Rule::kRoleStale, location_of(note, "role"),
         fmt::format("last heard of on {}; the role may have changed",
                     print_day(Day(local_time(*last, in.now.zone)))));
}

}  // namespace

template <>
const RuleRow& row<Rule::kRoleStale>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "role-stale",
              .kind = RuleInfo::Kind::kCompleteness,
              .severity = Severity::kInfo,
              .sentence =
                  "nothing was heard of a contact for so long that the role may have changed",
              .fix = "look them up and mend 'role:'; any new outreach entry settles it",
              .source = kGuide,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
