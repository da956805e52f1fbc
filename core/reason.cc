// SPDX-License-Identifier: MIT
#include "core/reason.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/joined.h"
#include "core/standing.h"

namespace confab::core {
namespace {

std::string last_attempt(const Standing& standing) {
  const auto& last = *standing.last;
  return fmt::format("{} of {}", attempt_noun(last.by), print_day_and_date(last.date));
}

std::string replied(const Standing& standing, const Moment& moment) {
  if (!standing.missed) return fmt::format("they wrote last: {}", last_attempt(standing));
  return fmt::format("the interview of {} did not take place, and nothing was said since",
                     moment.print_start(*standing.missed));
}

std::string scheduled(const Contact& contact, const Moment& moment) {
  for (const auto* interview : moment.notebook.interviews_with(contact)) {
    if (interview->is_planned() && interview->starts)
      return fmt::format("an interview is planned for {}", moment.print_start(*interview));
  }
  return "an interview is planned, without a date";
}

void add_open(const Interview& held, std::vector<std::string>& open) {
  if (held.thanks.empty()) open.emplace_back("thanks");
  if (!held.reviewed) open.emplace_back("review");
  const auto promises = std::ranges::count(held.promises, false, &Promise::is_kept);
  if (promises > 0) open.push_back(fmt::format("{} promise{}", promises, promises == 1 ? "" : "s"));
}

std::string met(const Contact& contact, const Moment& moment) {
  std::vector<std::string> open;
  for (const auto* interview : moment.notebook.interviews_with(contact)) {
    if (interview->is_held()) add_open(*interview, open);
  }
  return fmt::format("you have talked; still open: {}", joined(open, ", "));
}

std::string in_touch(const Contact& contact, const Standing& standing, const Moment& moment) {
  const auto last =
      standing.since ? ", and the last word passed " + moment.day_and_time(*standing.since) : "";
  const auto tier = contact.keep_in_touch.empty() || contact.keep_in_touch == "off"
                        ? "; no keep-in-touch tier is set, so nothing is owed"
                        : "";
  return fmt::format("all is settled{}{}", last, tier);
}

}  // namespace

std::string state_reason(const Contact& contact, const Moment& moment) {
  const auto standing = standing_of(contact, moment);
  switch (standing.state) {
    case ContactState::kToReach:
      return "nobody has written yet";
    case ContactState::kWaiting:
      return fmt::format("your {} {}, attempt {} of {}", last_attempt(standing),
                         standing.last->outcome == Outcome::kBounced ? "bounced" : "is unanswered",
                         standing.unanswered, moment.policy.max_follow_ups + 1);
    case ContactState::kReplied:
      return replied(standing, moment);
    case ContactState::kScheduled:
      return scheduled(contact, moment);
    case ContactState::kMet:
      return met(contact, moment);
    case ContactState::kInTouch:
      return in_touch(contact, standing, moment);
    case ContactState::kParked:
      return fmt::format(
          "{} attempts went unanswered, the last one your {}; nothing more is owed "
          "until something comes back",
          standing.unanswered, last_attempt(standing));
    case ContactState::kDeclined:
      return fmt::format("they declined: {}", last_attempt(standing));
  }
  return "";
}

}  // namespace confab::core
