// SPDX-License-Identifier: MIT
#include "core/practice/standing.h"

#include <algorithm>
#include <array>

#include "core/notes/notebook/named_in_talk.h"
#include "core/practice/missed_talk.h"
#include "core/practice/story.h"
#include "core/rule.h"

namespace confab::core {
namespace {

using Kind = Fact::Kind;

constexpr std::array<std::string_view, 8> kStateNames = {
    "to-reach", "waiting", "replied", "scheduled", "met", "in-touch", "parked", "declined"};

const Fact* last_refusal(const Story& story) {
  const Fact* last = nullptr;
  for (const auto& fact : story.facts) {
    if (fact.kind == Kind::kReply) last = &fact;
  }
  const bool is_no = last && last->entry->outcome == Outcome::kDeclined;
  return is_no && !story.committed.may_follow(*last) ? last : nullptr;
}

// They came back, or you tried again to hear from them.
bool ends_parking(const Fact& fact, const Story& story) {
  if (fact.is_attempt()) return needs_answer(fact, story);
  return fact.kind == Kind::kReply || fact.kind == Kind::kAgreement || fact.kind == Kind::kExchange;
}

// You parked them, and nothing after that ends it. A date without a time lasts all day.
bool is_still_parked(const Story& story) {
  const auto& parked = story.contact.parked;
  if (!parked || !story.moment.has_begun(*parked)) return false;
  const auto end = last_instant(*parked, story.moment.now.zone);
  return std::ranges::none_of(
      story.facts, [&](const Fact& fact) { return fact.begin > end && ends_parking(fact, story); });
}

bool was_thanked(const Interview& talk, const Story& story) {
  return std::ranges::any_of(
      story.facts, [&](const Fact& fact) { return fact.is_thanks() && fact.talk == &talk; });
}

// A rule that is off leaves nothing open.
bool is_on(Rule rule, const Story& story) {
  return severity_of(rule, story.moment.policy) != Severity::kOff;
}

bool is_open(const Promise& promise, const Story& story) {
  const auto rule = promise.by == Promise::By::kMe ? Rule::kKeepPromise : Rule::kNudgePromise;
  return !promise.is_kept && is_on(rule, story);
}

// The review belongs to the first person named.
bool is_open(const Interview& talk, const Story& story) {
  if (!was_thanked(talk, story) && is_on(Rule::kThank, story)) return true;
  const bool is_first = talk.contact.stem == story.contact.stem();
  const bool is_reviewed = talk.reviewed && story.moment.has_begun(*talk.reviewed);
  if (is_first && !is_reviewed && is_on(Rule::kReview, story)) return true;
  return std::ranges::any_of(talk.promises, [&](const Promise& each) {
    return is_open(each, story) &&
           is_promise_with(story.contact, each, talk, story.moment.notebook);
  });
}

// Is a talk with them open?
bool has_open_talk(const Story& story) {
  return std::ranges::any_of(story.talks(), [&](const Interview* talk) {
    return story.moment.was_held(*talk) && is_open(*talk, story);
  });
}

// A reply while a talk is planned differs from the agreement only if the note has the date of the
// agreement; a confirmation is one. A refusal counts until the talk is called off, even if you have
// answered it.
const Fact* reply_to_plan(const Story& story) {
  const auto& moment = story.moment;
  std::optional<Instant> agreed;
  for (const auto* talk : story.talks()) {
    if (!moment.lies_ahead(*talk)) continue;
    const auto last = agreement_to(*talk, moment);
    if (!last) return nullptr;
    agreed = std::max(agreed, std::optional(last->end));
    if (talk->confirmed && moment.has_begun(*talk->confirmed))
      agreed = std::max(agreed, std::optional(last_instant(*talk->confirmed, moment.now.zone)));
  }
  const auto* refusal = last_refusal(story);
  const auto* reply = refusal ? refusal : last_reply(story, false);
  return reply && agreed && reply->begin > *agreed ? reply : nullptr;
}

std::optional<Instant> last_contact(const Story& story) {
  std::optional<Instant> last;
  for (const auto& fact : story.facts) {
    const bool counts = fact.is_telling() || fact.kind == Kind::kReply;
    if (counts) last = std::max(last, std::optional(fact.end));
  }
  return last;
}

std::optional<Instant> last_telling(const Story& story) {
  std::optional<Instant> last;
  for (const auto& fact : story.facts) {
    if (fact.is_telling()) last = std::max(last, std::optional(fact.end));
  }
  return last;
}

// Each function sets the state and returns true if it applies. They run in the order of states.md.

bool is_scheduled(const Story& story, Standing& standing) {
  const auto& moment = story.moment;
  if (std::ranges::none_of(story.talks(), [&](auto* talk) { return moment.lies_ahead(*talk); }))
    return false;
  standing.state = ContactState::kScheduled;
  if (const auto* reply = reply_to_plan(story)) {
    standing.reply_while_scheduled = reply->entry;
    standing.since = reply->end;
    standing.next_at = moment.after(reply->end, moment.policy.answer_reply_within);
  }
  return true;
}

bool is_declined(const Story& story, Standing& standing) {
  const auto* refusal = last_refusal(story);
  if (!refusal) return false;
  standing.state = ContactState::kDeclined;
  standing.last = refusal->entry;
  return true;
}

bool is_left_alone(const Story& story, Standing& standing) {
  if (!is_still_parked(story)) return false;
  standing.state = ContactState::kParked;
  return true;
}

bool is_replied(const Story& story, Standing& standing) {
  const auto* reply = last_reply(story, true);
  const auto missed = missed_of(story);
  if (!reply && !missed.talk) return false;
  standing.state = ContactState::kReplied;
  const bool is_reply_later = reply && (!missed.talk || reply->end > missed.off);
  standing.last = reply ? reply->entry : nullptr;
  standing.missed = is_reply_later ? nullptr : missed.talk;
  standing.since = is_reply_later ? reply->end : missed.off;
  standing.next_at = story.moment.after(*standing.since, story.moment.policy.answer_reply_within);
  return true;
}

bool is_met(const Story& story, Standing& standing) {
  if (!has_open_talk(story)) return false;
  standing.state = ContactState::kMet;
  return true;
}

bool is_waiting_or_worn_out(const Story& story, const Attempts& attempts, Standing& standing) {
  const auto& policy = story.moment.policy;
  const auto* fact = attempts.bounce ? attempts.bounce : attempts.pending;
  if (!fact) return false;
  standing.last = fact->entry;
  standing.state = ContactState::kWaiting;
  if (!attempts.bounce && attempts.unanswered > policy.max_follow_ups) {
    standing.state = ContactState::kParked;
    return true;
  }
  standing.since = fact->end;
  // A bounced message never reached them, so there is nothing to wait for.
  standing.next_at = story.moment.after(
      fact->end, attempts.bounce ? policy.answer_reply_within : policy.follow_up_after);
  return true;
}

bool is_in_touch(const Story& story, Standing& standing) {
  if (story.talks().empty() && !story.has_come_back) return false;
  standing.state = ContactState::kInTouch;
  standing.since = last_contact(story);
  const auto tier = keep_in_touch_tier(story.contact.keep_in_touch, story.moment.policy);
  if (standing.since && tier) standing.next_at = story.moment.after(*standing.since, *tier);
  return true;
}

void settle_state(const Story& story, const Attempts& attempts, Standing& standing) {
  for (const auto is : {is_scheduled, is_declined, is_left_alone, is_replied, is_met}) {
    if (is(story, standing)) return;
  }
  if (is_waiting_or_worn_out(story, attempts, standing)) return;
  is_in_touch(story, standing);
}

std::optional<Instant> end_of(const Fact* fact) {
  return fact ? std::optional(fact->end) : std::nullopt;
}

}  // namespace

std::string_view state_name(ContactState state) {
  return kStateNames[static_cast<std::size_t>(state)];
}

std::vector<std::string> state_names() { return {kStateNames.begin(), kStateNames.end()}; }

Standing standing_of(const Contact& contact, const Moment& moment) {
  const Story story(contact, moment);
  const auto attempts = attempts_of(story);
  Standing standing;
  standing.pending = pending_entries(story);
  standing.unanswered = attempts.unanswered;
  standing.last_asked = end_of(attempts.asked);
  standing.last_unanswered = end_of(attempts.pending);
  standing.last_told = last_telling(story);
  standing.has_come_back = story.has_come_back || !story.talks().empty();
  standing.has_met = story.first_talk.has_value();
  settle_state(story, attempts, standing);
  return standing;
}

std::optional<Duration> keep_in_touch_tier(std::string_view tier, const Policy& policy) {
  if (tier == "A") return policy.keep_in_touch_a;
  if (tier == "B") return policy.keep_in_touch_b;
  if (tier == "C") return policy.keep_in_touch_c;
  return {};
}

}  // namespace confab::core
