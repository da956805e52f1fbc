// SPDX-License-Identifier: MIT
// report-back: you met somebody this contact sent you to, and they have not heard how it went.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

#include "core/rules/due.h"

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

// Whether a message got through, or a talk was held, after `event`.
bool has_heard_since(const Contact& referrer, Instant event, const Moment& moment) {
  const bool by_message = std::ranges::any_of(referrer.outreach, [&](const Attempt& attempt) {
    return attempt.outcome != Outcome::kNoAnswer && attempt.outcome != Outcome::kBounced &&
           last_instant(attempt.date, moment.now.zone) > event;
  });
  const auto talks = moment.notebook.interviews_with(referrer);
  return by_message || std::ranges::any_of(talks, [&](const Interview* interview) {
           const auto end = moment.end(*interview);
           return interview->is_held() && end && *end > event;
         });
}

}  // namespace

DueItems report_back(const Contact& contact, const Moment& moment) {
  std::vector<std::string> met;
  std::optional<Instant> first;
  for (const auto* referred : moment.notebook.referred_by(contact)) {
    const auto talk = first_talk_with(*referred, moment);
    if (!talk || has_heard_since(contact, *talk, moment)) continue;
    met.push_back(referred->name);
    first = std::min(first.value_or(*talk), *talk);
  }
  if (!first) return {};
  auto item =
      owed_to(contact, Rule::kReportBack, moment.after(*first, moment.policy.report_back_after));
  item.why = fmt::format("they sent you to {}, whom you have met; tell them how it went",
                         fmt::join(met, " and "));
  item.reckoning = fmt::format("{} after {}", print_duration(moment.policy.report_back_after),
                               moment.day_and_time(*first));
  item.command = reach_command(contact, moment);
  return {std::move(item)};
}

}  // namespace confab::core
