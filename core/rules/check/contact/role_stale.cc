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
         fmt::format("last contact on {}; the role may have changed",
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
              .sentence = "you have not been in contact for more than {freshness.role}, so their "
                          "role may have changed",
              .fix = "look them up and update 'role:'; a new outreach entry also clears this",
              .source = kGuide,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
