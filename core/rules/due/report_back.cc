// SPDX-License-Identifier: MIT
// report-back: you met someone this contact suggested, and they have not heard how it went.
#include <fmt/format.h>

#include <algorithm>

#include "core/rules/due/due.h"
#include "core/rules/row.h"
#include "core/text/joined.h"

namespace confab::core {
namespace {

std::optional<Instant> first_talk_with(const Contact& contact, const Moment& moment) {
  std::optional<Instant> first;
  for (const auto* interview : moment.notebook.interviews_with(contact)) {
    const auto end = moment.end(*interview);
    if (interview->is_held() && end && (!first || *end < *first)) first = end;
  }
  return first;
}

// The last message that got through to them, or talk with them; the beginning of time if none.
Instant last_heard(const Contact& referrer, const Moment& moment) {
  auto last = Instant::min();
  for (const auto& attempt : referrer.outreach) {
    if (attempt.outcome == Outcome::kNoAnswer || attempt.outcome == Outcome::kBounced) continue;
    last = std::max(last, last_instant(attempt.date, moment.now.zone));
  }
  for (const auto* talk : moment.notebook.interviews_with(referrer)) {
    const auto end = moment.end(*talk);
    if (talk->is_held() && end) last = std::max(last, *end);
  }
  return last;
}

DueItems owed(const Contact& contact, const Standing& standing, const Moment& moment) {
  const auto sent = moment.notebook.referred_by(contact);
  if (sent.empty()) return {};
  const auto heard = last_heard(contact, moment);
  std::vector<std::string> met;
  std::optional<Instant> first;
  for (const auto* referred : sent) {
    const auto talk = first_talk_with(*referred, moment);
    if (!talk || *talk < heard) continue;
    met.push_back(referred->name);
    first = std::min(first.value_or(*talk), *talk);
  }
  if (!first) return {};
  auto item =
      owed_to(contact, Rule::kReportBack, moment.after(*first, moment.policy.report_back_after));
  item.why = fmt::format("they suggested {}, and you have talked; tell them how it went",
                         joined(met, " and "));
  item.explanation = fmt::format("{} after {}", print_duration(moment.policy.report_back_after),
                                 moment.day_and_time(*first));
  item.command = reach_command(contact, standing, moment);
  return {std::move(item)};
}

}  // namespace

template <>
const RuleRow& row<Rule::kReportBack>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "report-back",
              .kind = RuleInfo::Kind::kDue,
              .severity = Severity::kWarning,
              .sentence =
                  "you talked to someone a contact referred you to, and that contact has not heard "
                  "from you since; due {referrals.report-back-after} after the talk",
              .fix = "write to the contact and say how it went",
              .source = kGuide,
          },
      .find = owed,
  };
  return kRow;
}

}  // namespace confab::core
