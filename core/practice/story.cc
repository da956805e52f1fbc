// SPDX-License-Identifier: MIT
#include "core/practice/story.h"

#include <algorithm>

#include "core/practice/agreement.h"
#include "core/practice/missed_talk.h"

namespace confab::core {
namespace {

using Kind = Fact::Kind;

bool came_back_after(const Fact& fact, const Story& story) {
  if (story.answers_begun_by && fact.begin <= *story.answers_begun_by) return true;
  if (story.answers_ended_before && fact.end < *story.answers_ended_before) return true;
  return story.back.may_follow(fact);
}

bool is_pending(const Fact& fact, const Story& story) {
  return needs_answer(fact, story) && !came_back_after(fact, story);
}

// A call that nobody answered, and what you tried just before or after it on that day.
bool is_same_try(const Fact& before, const Fact& fact, const Story& story) {
  const auto day = [&](const Fact& each) {
    return Day(local_time(each.begin, story.moment.now.zone));
  };
  const bool is_call = before.kind == Kind::kCall || fact.kind == Kind::kCall;
  return is_call && day(before) == day(fact);
}

}  // namespace

Story::Story(const Contact& who, const Moment& when)
    : contact(who), moment(when), facts(facts_of(who, when)) {
  for (const auto& fact : facts) count(fact);
  for (const auto* talk : talks()) count(*talk);
}

void Story::count(const Fact& fact) {
  const bool is_exchange = fact.kind == Kind::kExchange;
  const bool is_commitment = is_exchange || fact.kind == Kind::kAgreement;
  if (fact.is_telling()) heard.count(fact);
  if (is_commitment) committed.count(fact);
  if (is_commitment || fact.kind == Kind::kReply) {
    back.count(fact);
    has_come_back = true;
  }
  if (is_exchange && fact.talk) first_talk = std::min(first_talk.value_or(fact.end), fact.end);
}

// A talk answers what you wrote while it was on. An agreement without a date is only known to be
// older than the talk, or than its cancellation.
void Story::count(const Interview& talk) {
  if (talk.fell_through()) {
    answers_ended_before = std::max(answers_ended_before, stood_until(talk, *this));
  } else if (!talk.agreed || !counts_as_agreement(*talk.agreed, talk, moment)) {
    answers_begun_by = std::max(answers_begun_by, talk.latest_start);
  }
}

bool needs_answer(const Fact& fact, const Story& story) {
  if (fact.is_thanks()) return false;
  if (fact.entry->asks) return *fact.entry->asks;
  return !story.first_talk || fact.begin <= *story.first_talk;
}

Attempts attempts_of(const Story& story) {
  Attempts attempts;
  Latest tried;
  const Fact* bounce = nullptr;
  for (const auto& fact : story.facts) {
    if (fact.kind == Kind::kBounce) bounce = &fact;
    if (!fact.is_attempt()) continue;
    tried.count(fact);
    if (fact.is_thanks() || !needs_answer(fact, story)) continue;
    attempts.asked = &fact;
    if (came_back_after(fact, story)) continue;
    if (!attempts.pending || !is_same_try(*attempts.pending, fact, story)) ++attempts.unanswered;
    attempts.pending = &fact;
  }
  if (!bounce || tried.may_follow(*bounce)) return attempts;
  const auto& bounced =
      bounce->took_back < 0 ? *bounce : story.facts[static_cast<std::size_t>(bounce->took_back)];
  if (is_pending(bounced, story)) attempts.bounce = bounce;
  return attempts;
}

std::span<const Attempt> pending_entries(const Story& story) {
  int first = 0, end = 0;
  for (const auto& fact : story.facts) {
    if (!fact.entry) continue;
    end = fact.place + 1;
    if (fact.kind == Kind::kBounce || fact.is_taken_back) continue;
    if (!is_unanswered(fact.entry->outcome) || !is_pending(fact, story)) first = end;
  }
  return std::span(story.contact.outreach)
      .subspan(static_cast<std::size_t>(first), static_cast<std::size_t>(end - first));
}

const Fact* last_reply(const Story& story, bool with_agreements) {
  const Fact* last = nullptr;
  for (const auto& fact : story.facts) {
    const bool is_reply = fact.kind == Kind::kReply && fact.entry->asks.value_or(true);
    const bool is_agreement = with_agreements && fact.kind == Kind::kAgreement;
    if ((!is_reply && !is_agreement) || story.heard.may_follow(fact)) continue;
    // Entries of `outreach` come first, in their order.
    if (!last || fact.entry || fact.end >= last->end) last = &fact;
  }
  return last;
}

}  // namespace confab::core
