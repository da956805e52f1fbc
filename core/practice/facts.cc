// SPDX-License-Identifier: MIT
#include "core/practice/facts.h"

#include <algorithm>

#include "core/notes/notebook/attendance.h"
#include "core/practice/agreement.h"

namespace confab::core {
namespace {

using Kind = Fact::Kind;

Kind kind_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::kSent:
    case Outcome::kVoicemail:
      return Kind::kMessage;
    case Outcome::kNoAnswer:
      return Kind::kCall;
    case Outcome::kBounced:
      return Kind::kBounce;
    case Outcome::kReplied:
    case Outcome::kDeclined:
      return Kind::kReply;
    case Outcome::kSpoke:
      return Kind::kExchange;
  }
  return Kind::kMessage;
}

Fact dated(Kind kind, const When& when, const Moment& moment) {
  return {kind, first_instant(when, moment.now.zone), last_instant(when, moment.now.zone)};
}

// A bounce takes back the entry directly above it if both have the same channel. Entries dated in
// the future are left out.
void add_outreach(const Contact& contact, const Moment& moment, std::vector<Fact>& facts) {
  const Attempt* above = nullptr;
  for (const auto& entry : contact.outreach) {
    auto fact = dated(kind_of(entry.outcome), entry.date, moment);
    fact.entry = &entry;
    fact.place = static_cast<int>(&entry - contact.outreach.data());
    if (fact.begin > moment.now.instant) continue;
    if (above && is_bounce_of(*above, entry)) {
      facts.back().is_taken_back = true;
      fact.took_back = static_cast<int>(facts.size()) - 1;
    }
    above = &entry;
    facts.push_back(fact);
  }
}

// If only the day of its end is known, it may have ended at any time that day.
Instant earliest_end(const Interview& interview, const Moment& moment) {
  const auto end = *moment.end(interview);
  if (interview.end != end) return interview.starts->has_time ? end : *interview.start;
  if (interview.ended->has_time) return end;
  return first_instant(*interview.ended, zone_of(interview, moment.notebook));
}

void add_interview(const Interview& interview, const Contact& contact, const Moment& moment,
                   std::vector<Fact>& facts) {
  for (const auto& thanks : interview.thanks) {
    if (!is_for(thanks, contact) || !counts_as_thanks(thanks, interview, moment)) continue;
    facts.push_back(dated(Kind::kMessage, thanks.date, moment));
    facts.back().talk = &interview;
  }
  for (const auto& agreed : agreements_to(interview, moment))
    facts.push_back(dated(Kind::kAgreement, agreed, moment));
  if (moment.was_held(interview)) {
    facts.push_back({Kind::kExchange, earliest_end(interview, moment), *moment.end(interview)});
    facts.back().talk = &interview;
  }
  if (const auto off = called_off(interview, moment)) facts.push_back(*off);
}

}  // namespace

std::vector<Fact> facts_of(const Contact& contact, const Moment& moment) {
  std::vector<Fact> facts;
  add_outreach(contact, moment, facts);
  const auto outreach = std::ssize(facts);
  for (const auto* interview : moment.notebook.interviews_with(contact))
    add_interview(*interview, contact, moment, facts);
  const auto rest = std::remove_if(facts.begin() + outreach, facts.end(), [&](const Fact& fact) {
    return fact.kind != Kind::kExchange && fact.begin > moment.now.instant;
  });
  facts.erase(rest, facts.end());
  return facts;
}

bool counts_as_thanks(const Thanks& thanks, const Interview& talk, const Moment& moment) {
  if (!moment.has_begun(thanks.date)) return false;
  const auto may_follow = [&](absl::TimeZone zone) {
    return last_instant(thanks.date, zone) >= *talk.start;
  };
  return !moment.was_held(talk) || may_follow(moment.now.zone) ||
         may_follow(zone_of(talk, moment.notebook));
}

std::optional<Fact> called_off(const Interview& interview, const Moment& moment) {
  if (!interview.fell_through()) return {};
  if (interview.cancelled && moment.has_begun(*interview.cancelled))
    return dated(Kind::kCalledOff, *interview.cancelled, moment);
  if (!interview.start || *interview.latest_start > moment.now.instant) return {};
  return Fact{Kind::kCalledOff, *interview.start, *interview.latest_start};
}

void Latest::count(const Fact& fact) {
  place_ = std::max(place_, fact.place);
  if (fact.place < 0) unplaced_ = std::max(unplaced_, fact.end);
  any_ = std::max(any_, fact.end);
  if (fact.place < 0) unplaced_begin_ = std::max(unplaced_begin_, fact.begin);
  any_begin_ = std::max(any_begin_, fact.begin);
}

// Entries of `outreach` happened in their order, everything else by date.
bool Latest::may_follow(const Fact& fact) const {
  if (fact.place < 0) return fact.begin <= any_;
  return fact.place <= place_ || fact.begin <= unplaced_;
}

bool Latest::surely_follows(const Fact& fact) const {
  if (fact.place < 0) return any_begin_ > fact.end;
  return place_ > fact.place || unplaced_begin_ > fact.end;
}

}  // namespace confab::core
