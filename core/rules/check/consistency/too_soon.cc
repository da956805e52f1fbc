// SPDX-License-Identifier: MIT
// too-soon: an attempt follows an unanswered one before they had time to answer.
#include <fmt/format.h>

#include "core/rules/check/check.h"
#include "core/rules/check/consistency/requests.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find(const Note& note, const Contact& contact, const Situation& in) {
  for (const auto& [first, second] : unanswered_pairs(contact, in)) {
    // A bounced message never reached them, so there is no answer to wait for.
    if (first.outcome == Outcome::kBounced) continue;
    const auto earliest = in.after(first_instant(first.date, in.now.zone), in.policy.min_gap);
    if (Day(second.date.local) >= Day(local_time(earliest, in.now.zone))) continue;
    in.add(Rule::kTooSoon, location_of(note.path, second.at),
           fmt::format("less than {} after the unanswered attempt of {}",
                       say_duration(in.policy.min_gap), print_date(first.date)));
  }
}

}  // namespace

template <>
const RuleRow& row<Rule::kTooSoon>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "too-soon",
              .kind = RuleInfo::Kind::kConsistency,
              .severity = Severity::kWarning,
              .sentence =
                  "you tried again less than {outreach.min-gap} after an unanswered attempt",
              .fix = "give them more time before the next attempt",
              .source = kThreeBSeven,
          },
      .find = find,
  };
  return kRow;
}

}  // namespace confab::core
