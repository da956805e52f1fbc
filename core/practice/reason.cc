// SPDX-License-Identifier: MIT
#include "core/practice/reason.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "core/notes/notebook/named_in_talk.h"
#include "core/practice/which_talk.h"
#include "core/rule.h"
#include "core/text/joined.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

std::string in_words(const Attempt& attempt, const Moment& moment) {
  return fmt::format("{} of {}", attempt_noun(attempt.by),
                     print_day_and_date(moment.here(attempt.date)));
}

std::string last_attempt(const Standing& standing, const Moment& moment) {
  return in_words(*standing.last, moment);
}

// REQUIRES: they have declined.
std::string declined(const Contact& contact, const Moment& moment) {
  const auto no =
      std::find_if(contact.outreach.rbegin(), contact.outreach.rend(),
                   [](const Attempt& attempt) { return attempt.outcome == Outcome::kDeclined; });
  return fmt::format("they declined: {}", in_words(*no, moment));
}

std::string replied(const Standing& standing, const Moment& moment) {
  if (!standing.missed && !standing.last)
    return fmt::format("they agreed to talk on {}, and you have not written since",
                       moment.day_and_time(*standing.since));
  if (!standing.missed) return fmt::format("they wrote last: {}", last_attempt(standing, moment));
  if (!standing.missed->starts)
    return "an interview was called off, and you have not written since";
  const bool is_cancelled = standing.missed->status == InterviewStatus::kCancelled;
  return fmt::format("the interview of {} {}, and you have not written since",
                     moment.print_start(*standing.missed),
                     is_cancelled ? "was cancelled" : "did not take place");
}

std::string scheduled(const Contact& contact, const Moment& moment) {
  const auto* next = talk_ahead(contact, moment);
  if (next && next->starts)
    return fmt::format("an interview is planned for {}", moment.print_start(*next));
  for (const auto* interview : moment.notebook.interviews_with(contact)) {
    if (moment.lies_ahead(*interview) && interview->starts)
      return fmt::format("an interview is planned for {}", moment.print_start(*interview));
  }
  return "an interview is planned, without a date";
}

// Adds `one` or "3 promises"; nothing for none.
void add_open(std::ptrdiff_t count, std::string_view one, std::string_view many,
              std::vector<std::string>& open) {
  if (count > 1) open.push_back(fmt::format("{} {}", count, many));
  if (count == 1) open.emplace_back(one);
}

// A rule that is off leaves nothing open; the review belongs to the first person.
std::string met(const Contact& contact, const Moment& moment) {
  const auto is_on = [&](Rule rule) { return severity_of(rule, moment.policy) != Severity::kOff; };
  std::ptrdiff_t thanks = 0, reviews = 0, promises = 0;
  for (const auto* interview : moment.notebook.interviews_with(contact)) {
    if (!moment.was_held(*interview)) continue;
    thanks += is_on(Rule::kThank) && !is_thanked(contact, *interview, moment) ? 1 : 0;
    const bool is_first = interview->contact.stem == contact.stem();
    reviews += is_first && is_on(Rule::kReview) && !is_reviewed(*interview, moment) ? 1 : 0;
    promises += std::ranges::count_if(interview->promises, [&](const Promise& each) {
      return !each.is_kept &&
             is_on(each.by == Promise::By::kMe ? Rule::kKeepPromise : Rule::kNudgePromise) &&
             is_promise_with(contact, each, *interview, moment.notebook);
    });
  }
  std::vector<std::string> open;
  add_open(thanks, "thanks", "thank-yous", open);
  add_open(reviews, "review", "reviews", open);
  add_open(promises, "1 promise", "promises", open);
  return fmt::format("you have talked; still open: {}", joined(open, ", "));
}

std::string in_touch(const Contact& contact, const Standing& standing, const Moment& moment) {
  const auto last = standing.since ? "; last contact " + moment.day_and_time(*standing.since) : "";
  const auto tier = contact.keep_in_touch.empty() || contact.keep_in_touch == "off"
                        ? "; no keep-in-touch tier is set"
                        : "";
  return fmt::format("everything is settled{}{}", last, tier);
}

std::string parked_by_you(const Contact& contact) {
  const auto reason =
      contact.parked_because.empty() ? "" : fmt::format(" ({})", one_line(contact.parked_because));
  return fmt::format("parked on {}{}, until they write or you meet",
                     print_day_and_date(*contact.parked), reason);
}

// The message that came back; the bounce itself if it is written as one entry.
const Attempt& sent_before(const Attempt& bounce, std::span<const Attempt> pending) {
  const Attempt* above = &bounce;
  for (const auto& each : pending) {
    if (&each == &bounce) break;
    above = &each;
  }
  return is_bounce_of(*above, bounce) ? *above : bounce;
}

}  // namespace

std::string bounced(const Standing& standing, const Moment& moment) {
  return fmt::format("your {} bounced",
                     in_words(sent_before(*standing.last, standing.pending), moment));
}

std::string state_reason(const Contact& contact, const Moment& moment) {
  const auto standing = standing_of(contact, moment);
  switch (standing.state) {
    case ContactState::kToReach:
      return contact.outreach.empty() ? "you have not written yet"
                                      : "nothing you have sent so far needs an answer";
    case ContactState::kWaiting:
      if (standing.last->outcome == Outcome::kBounced) return bounced(standing, moment);
      return fmt::format("your {} is unanswered; attempt {} of {}", last_attempt(standing, moment),
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
      if (!standing.last) return parked_by_you(contact);
      return fmt::format(
          "{} attempt{} without an answer, the last one your {}; no more follow-ups unless they "
          "answer",
          standing.unanswered, standing.unanswered == 1 ? "" : "s", last_attempt(standing, moment));
    case ContactState::kDeclined:
      return declined(contact, moment);
  }
  return "";
}

}  // namespace confab::core
