// SPDX-License-Identifier: MIT
#include "core/practice/missed_talk.h"

#include <algorithm>

#include "core/practice/agreement.h"

namespace confab::core {
namespace {

using Kind = Fact::Kind;

// Did they agree to `talk` after the last agreement to the other one?
bool is_agreed_later(const Interview& talk, const Interview& other, const Moment& moment) {
  const auto later = agreement_to(talk, moment);
  const auto before = agreement_to(other, moment);
  return later && before && later->begin > before->end;
}

// Another talk, planned or held, replaces the one that fell through.
bool is_replaced(const Interview& missed, const Story& story) {
  const auto& moment = story.moment;
  return std::ranges::any_of(story.talks(), [&](const Interview* other) {
    if (!moment.lies_ahead(*other) && !moment.was_held(*other)) return false;
    const bool starts_later = other->start && missed.start && *other->start > *missed.latest_start;
    return starts_later || is_agreed_later(*other, missed, moment);
  });
}

bool have_you_written_since(Instant from, const Story& story) {
  return std::ranges::any_of(
      story.facts, [&](const Fact& fact) { return fact.is_telling() && fact.end >= from; });
}

// How many messages have you sent since their last word?
int messages_since_last_word(const Story& story) {
  Latest words;
  for (const auto& fact : story.facts) {
    if (fact.kind == Kind::kReply || fact.kind == Kind::kExchange) words.count(fact);
  }
  return static_cast<int>(std::ranges::count_if(story.facts, [&](const Fact& fact) {
    return fact.is_message() && !words.surely_follows(fact);
  }));
}

// Called off without a date, while the agreed time is still ahead: what you wrote after they agreed
// settles it. Without `agreed`, your first message led to the talk and a second one settles it.
bool is_settled_before_its_hour(const Interview& missed, const Story& story) {
  if (const auto agreed = agreement_to(missed, story.moment))
    return have_you_written_since(agreed->begin, story);
  return messages_since_last_word(story) > 1;
}

bool is_settled_from_its_hour(const Interview& missed, const Story& story) {
  const auto off = called_off(missed, story.moment);
  return off && have_you_written_since(off->begin, story);
}

// May a message before its time have answered the cancellation? A no-show is known only at its
// time.
bool may_be_settled_early(const Interview& missed, const Story& story) {
  if (!called_off(missed, story.moment)) return true;
  const bool is_dated = missed.cancelled && story.moment.has_begun(*missed.cancelled);
  return missed.status == InterviewStatus::kCancelled && !is_dated;
}

// A message that settled a cancelled talk before its time still settles it afterwards.
bool is_settled(const Interview& missed, const Story& story) {
  return is_settled_from_its_hour(missed, story) ||
         (may_be_settled_early(missed, story) && is_settled_before_its_hour(missed, story));
}

Instant last_told(const Story& story) {
  auto last = Instant::min();
  for (const auto& fact : story.facts) {
    if (fact.is_telling()) last = std::max(last, fact.begin);
  }
  return last;
}

}  // namespace

std::optional<Fact> agreement_to(const Interview& talk, const Moment& moment) {
  std::optional<Fact> last;
  for (const auto& agreed : agreements_to(talk, moment)) {
    const auto end = last_instant(agreed, moment.now.zone);
    if (last && end <= last->end) continue;
    last = Fact{Kind::kAgreement, first_instant(agreed, moment.now.zone), end};
  }
  return last;
}

std::optional<Instant> stood_until(const Interview& talk, const Story& story) {
  const auto off = called_off(talk, story.moment);
  if (!talk.start && !off) return {};
  const auto end = off ? off->begin : story.moment.now.instant;
  const auto until = std::min(end, talk.start.value_or(end));
  const bool is_answered = !is_settled_from_its_hour(talk, story) &&
                           may_be_settled_early(talk, story) &&
                           is_settled_before_its_hour(talk, story);
  return is_answered ? std::min(until, last_told(story)) : until;
}

// Of several talks that fell through, only the one called off last counts.
Missed missed_of(const Story& story) {
  Missed last;
  const auto& moment = story.moment;
  for (const auto* talk : story.talks()) {
    const auto off = called_off(*talk, moment);
    if (!off && (!talk->fell_through() || !talk->start)) continue;
    const auto end = off ? off->end : moment.now.instant;
    if (!last.talk || end > last.off) last = {talk, end};
  }
  if (!last.talk || is_replaced(*last.talk, story)) return {};
  return is_settled(*last.talk, story) ? Missed{} : last;
}

}  // namespace confab::core
