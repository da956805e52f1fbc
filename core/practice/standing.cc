// SPDX-License-Identifier: MIT
#include "core/practice/standing.h"

#include <algorithm>
#include <array>

#include "core/practice/agreement.h"
#include "core/practice/facts.h"
#include "core/rule.h"

namespace confab::core {
namespace {

using Kind = Fact::Kind;

constexpr std::array<std::string_view, 8> kStateNames = {
    "to-reach", "waiting", "replied", "scheduled", "met", "in-touch", "parked", "declined"};

// What is known about one contact, prepared so that each question below takes one step.
struct Story {
  const Contact& contact;
  const Moment& moment;
  std::vector<Fact> facts;
  Latest heard;      // your messages, and live exchanges
  Latest back;       // what came back: replies, agreements, live exchanges
  Latest committed;  // agreements and live exchanges
  bool has_come_back = false;
  std::optional<Instant> first_talk;  // the end of the first one that was held
  // An interview without `agreed` answers attempts that began, or ended, before these.
  std::optional<Instant> answers_begun_by = {};
  std::optional<Instant> answers_ended_before = {};

  Story(const Contact& who, const Moment& when)
      : contact(who), moment(when), facts(facts_of(who, when)) {
    for (const auto& fact : facts) count(fact);
    for (const auto* talk : talks()) count(*talk);
  }

  const Pointers<Interview>& talks() const { return moment.notebook.interviews_with(contact); }

 private:
  void count(const Fact& fact) {
    const bool is_exchange = fact.kind == Kind::kExchange;
    const bool is_commitment = is_exchange || fact.kind == Kind::kAgreement;
    if (fact.is_message() || is_exchange) heard.count(fact);
    if (is_commitment) committed.count(fact);
    if (is_commitment || fact.kind == Kind::kReply) {
      back.count(fact);
      has_come_back = true;
    }
    if (is_exchange && fact.talk) first_talk = std::min(first_talk.value_or(fact.end), fact.end);
  }

  // The agreement has no date, so it is only known to be older than the talk or its end.
  void count(const Interview& talk) {
    if (talk.agreed && counts_as_agreement(*talk.agreed, talk, moment)) return;
    const auto off = called_off(talk, moment);
    if (!talk.fell_through()) {
      answers_begun_by = std::max(answers_begun_by, talk.latest_start);
    } else if (talk.start || off) {
      const auto ended = off ? off->begin : moment.now.instant;
      answers_ended_before = std::max(answers_ended_before,
                                      std::optional(std::min(ended, talk.start.value_or(ended))));
    }
  }
};

bool came_back_after(const Fact& fact, const Story& story) {
  if (story.answers_begun_by && fact.begin <= *story.answers_begun_by) return true;
  if (story.answers_ended_before && fact.end < *story.answers_ended_before) return true;
  return story.back.may_follow(fact);
}

// A message after the talk needs no answer, unless it asks for something.
bool needs_answer(const Fact& fact, const Story& story) {
  if (fact.is_thanks()) return false;
  if (fact.entry->asks) return *fact.entry->asks;
  return !story.first_talk || fact.begin <= *story.first_talk;
}

bool is_pending(const Fact& fact, const Story& story) {
  return needs_answer(fact, story) && !came_back_after(fact, story);
}

// The last attempts, and how many of them are unanswered.
struct Attempts {
  int unanswered = 0;
  const Fact* asked = nullptr;    // the last that needed an answer
  const Fact* pending = nullptr;  // the last that still needs one
  const Fact* bounce = nullptr;   // if nothing was tried since and it needed an answer
};

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
    attempts.pending = &fact;
    ++attempts.unanswered;
  }
  if (!bounce || tried.may_follow(*bounce)) return attempts;
  const auto& bounced =
      bounce->took_back < 0 ? *bounce : story.facts[static_cast<std::size_t>(bounce->took_back)];
  if (is_pending(bounced, story)) attempts.bounce = bounce;
  return attempts;
}

// The entries at the end that are attempts without an answer; what bounced neither is one nor ends
// them.
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

// The last reply that wants an answer and has none; an agreement counts as one.
const Fact* last_reply(const Story& story, bool with_agreements) {
  const Fact* last = nullptr;
  for (const auto& fact : story.facts) {
    const bool is_reply = fact.kind == Kind::kReply && fact.entry->asks.value_or(true);
    const bool is_agreement = with_agreements && fact.kind == Kind::kAgreement;
    if ((!is_reply && !is_agreement) || story.heard.may_follow(fact)) continue;
    if (!last || fact.end >= last->end) last = &fact;
  }
  return last;
}

// The last time they agreed to this talk, if the note has a date.
std::optional<Fact> agreement_to(const Interview& talk, const Moment& moment) {
  std::optional<Fact> last;
  for (const auto& agreed : agreements_to(talk, moment)) {
    const auto end = last_instant(agreed, moment.now.zone);
    if (last && end <= last->end) continue;
    last = Fact{Kind::kAgreement, first_instant(agreed, moment.now.zone), end};
  }
  return last;
}

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
  return std::ranges::any_of(story.facts, [&](const Fact& fact) {
    return (fact.is_message() || fact.kind == Kind::kExchange) && fact.end >= from;
  });
}

// How many of your messages are later than their last word?
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

// What settled a cancelled talk before its time still does. A no-show is known only at its time.
bool is_settled(const Interview& missed, const Story& story) {
  const auto off = called_off(missed, story.moment);
  if (off && have_you_written_since(off->begin, story)) return true;
  const bool is_dated = missed.cancelled && story.moment.has_begun(*missed.cancelled);
  const bool may_be_earlier = missed.status == InterviewStatus::kCancelled && !is_dated;
  return (may_be_earlier || !off) && is_settled_before_its_hour(missed, story);
}

struct Missed {
  const Interview* talk = nullptr;
  Instant off = {};
};

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

// What is owed by a rule that is off is not open.
bool is_on(Rule rule, const Story& story) {
  return severity_of(rule, story.moment.policy) != Severity::kOff;
}

bool is_open(const Promise& promise, const Story& story) {
  const auto rule = promise.by == Promise::By::kMe ? Rule::kKeepPromise : Rule::kNudgePromise;
  return !promise.is_kept && is_on(rule, story);
}

// The review and the promises belong to the first person named.
bool is_open(const Interview& talk, const Story& story) {
  if (!was_thanked(talk, story) && is_on(Rule::kThank, story)) return true;
  if (talk.contact.stem != story.contact.stem()) return false;
  const bool is_reviewed = talk.reviewed && story.moment.has_begun(*talk.reviewed);
  if (!is_reviewed && is_on(Rule::kReview, story)) return true;
  return std::ranges::any_of(talk.promises,
                             [&](const Promise& each) { return is_open(each, story); });
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
    const bool counts =
        fact.is_message() || fact.kind == Kind::kReply || fact.kind == Kind::kExchange;
    if (counts) last = std::max(last, std::optional(fact.end));
  }
  return last;
}

std::optional<Instant> last_told(const Story& story) {
  std::optional<Instant> last;
  for (const auto& fact : story.facts) {
    if (fact.is_message() || fact.kind == Kind::kExchange)
      last = std::max(last, std::optional(fact.end));
  }
  return last;
}

// Each sets the state and returns true if it applies. They are tried in the order of states.md.

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
  standing.last_told = last_told(story);
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
