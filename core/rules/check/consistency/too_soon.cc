// SPDX-License-Identifier: MIT
// too-soon: an attempt follows an unanswered one before they had time to answer.
#include <fmt/format.h>

#include "core/rules/check/check.h"
#include "core/rules/check/consistency/conduct.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

void find_too_soon(const Note& note, const Contact& contact, const Situation& in) {
  const auto open = open_attempts(contact, in);
  if (auto problem = too_soon(open, in))
    in.add(Rule::kTooSoon, location_of(note.path, open.last().at), std::move(*problem));
}

}  // namespace

std::optional<std::string> too_soon(const OpenAttempts& open, const Moment& moment) {
  const auto* before = open.before();
  if (!before || was_due(open, moment)) return {};
  const auto earliest =
      moment.after(first_instant(before->date, moment.now.zone), moment.policy.min_gap);
  if (day_of(open.last(), moment) >= Day(local_time(earliest, moment.now.zone))) return {};
  return fmt::format("less than {} after the unanswered {} of {}",
                     say_duration(moment.policy.min_gap), attempt_noun(before->by),
                     print_day_and_date(before->date));
}

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
              .settings = "business-days.weekend business-days.holidays",
          },
      .find = find_too_soon,
  };
  return kRow;
}

}  // namespace confab::core
