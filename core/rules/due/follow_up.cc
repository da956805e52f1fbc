// SPDX-License-Identifier: MIT
// follow-up: your last message is unanswered; after some business days, try again, by another
// channel if there is one.
#include <fmt/format.h>

#include "core/practice/channel.h"
#include "core/rules/due/due.h"
#include "core/rules/row.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

DueItems owed(const Contact& contact, const Standing& standing, const Moment& moment) {
  if (standing.state != ContactState::kWaiting) return {};
  auto item = owed_to(contact, Rule::kFollowUp, *standing.next_at);
  const auto& last = *standing.last;
  const bool has_bounced = last.outcome == Outcome::kBounced;
  const auto& within =
      has_bounced ? moment.policy.answer_reply_within : moment.policy.follow_up_after;
  item.why = fmt::format("no answer to your {} of {} ({}); attempt {} of {}", attempt_noun(last.by),
                         print_day_and_date(last.date), outcome_name(last.outcome),
                         standing.unanswered, moment.policy.max_follow_ups + 1);
  item.explanation =
      fmt::format("{} after {}", print_duration(within), print_day_and_date(last.date));
  item.command = reach_command(contact, standing, moment);
  return {std::move(item)};
}

}  // namespace

template <>
const RuleRow& row<Rule::kFollowUp>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "follow-up",
              .kind = RuleInfo::Kind::kDue,
              .severity = Severity::kWarning,
              .sentence = "your last message is unanswered and you have follow-ups left (limit: "
                          "{outreach.max-follow-ups}); due {outreach.follow-up-after} after it",
              .fix = "write or call again, preferably by a channel you have not tried",
              .source = kThreeBSeven,
              .settings = "outreach.first-channel outreach.switch-channel "
                          "business-days.weekend business-days.holidays",
          },
      .find = owed,
  };
  return kRow;
}

}  // namespace confab::core
