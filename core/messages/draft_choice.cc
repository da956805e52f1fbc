// SPDX-License-Identifier: MIT
#include "core/messages/draft_choice.h"

#include <algorithm>

#include "core/messages/suggested_by.h"
#include "core/practice/channel.h"
#include "core/practice/which_talk.h"
#include "core/rule.h"

namespace confab::core {
namespace {

using enum DraftKind;

// Has the talk begun? If it has no hour, has its day passed?
bool has_begun(const Interview& talk, const Moment& moment) {
  if (!talk.start) return false;
  if (talk.starts->has_time) return *talk.start <= moment.now.instant;
  return moment.start_here(talk).day() < moment.now.today();
}

const Interview* unless_begun(const Interview* talk, const Moment& moment) {
  return talk && !has_begun(*talk, moment) ? talk : nullptr;
}

// The form of a message for that channel; `letter` is its form as an email.
DraftKind form_by(std::string_view channel, DraftKind letter, const Contact& contact) {
  if (channel == "phone") return kVoicemail;
  if (channel == "text") return kTextMessage;
  if (channel != "linkedin") return letter;
  const bool was_invited =
      std::ranges::find(contact.outreach, "linkedin", &Attempt::by) != contact.outreach.end();
  return was_invited || is_connected(contact) ? kLinkedinMessage : kLinkedinInvitation;
}

// Someone who referred people to you knows you.
bool knows_you(const Contact& contact, const Notebook& notebook) {
  return !contact.known_from.empty() || !notebook.referred_by(contact).empty();
}

DraftKind approach(const Contact& contact, std::string_view channel, const Notebook& notebook) {
  auto letter = kFirstMessage;
  const bool was_suggested = !suggested_by(contact, notebook).is_empty();
  if (was_suggested && contact.may_name_referrer) letter = kReferralMessage;
  if (contact.kind == "recruiter") letter = kRecruiterMessage;
  if (knows_you(contact, notebook)) letter = kReconnect;
  if (contact.introduced && channel == "email") return kIntroductionReply;
  return form_by(channel, letter, contact);
}

// A letter that suits every channel by which they read.
DraftKind letter_by(std::string_view channel, DraftKind letter, const Contact& contact) {
  const bool is_read = channel == "linkedin" && is_connected(contact);
  return is_read ? letter : form_by(channel, letter, contact);
}

// After the last attempt they are left alone.
DraftKind another_try(const Contact& contact, std::string_view channel, const Moment& moment) {
  const auto standing = standing_of(contact, moment);
  if (!last_message(standing.pending)) return approach(contact, channel, moment.notebook);
  const bool is_last = standing.unanswered >= moment.policy.max_follow_ups;
  return is_last ? letter_by(channel, kLastMessage, contact) : form_by(channel, kFollowUp, contact);
}

// If you only exchanged a few words, there is no advice to report on.
DraftKind hello(const Contact& contact, std::string_view channel, const Moment& moment) {
  const auto& talks = moment.notebook.interviews_with(contact);
  const bool has_met = std::ranges::any_of(talks, [](auto* each) { return each->is_held(); });
  return has_met ? DraftKind::kKeepInTouch : letter_by(channel, kReconnect, contact);
}

// Have you asked them for a talk since the last one that was held?
bool is_talk_wanted(const Contact& contact, const Standing& standing, const Moment& moment) {
  const auto talk = last_held(contact, moment);
  const auto end = talk ? moment.end(**talk) : std::nullopt;
  return !end || (standing.last_asked && *standing.last_asked > *end);
}

// They wrote, or a talk fell through.
DraftKind answer(const Contact& contact, const Moment& moment) {
  const auto standing = standing_of(contact, moment);
  const auto* reply = standing.reply_while_scheduled;
  if (reply && reply->outcome == Outcome::kDeclined) return kAfterNo;
  if (!standing.missed)
    return is_talk_wanted(contact, standing, moment) ? kProposeTime : kThankForReply;
  return standing.missed->status == InterviewStatus::kNoShow ? kNoShowTheirs : kProposeTime;
}

template <class Fits>
const Interview* latest(const Contact& contact, const Notebook& notebook, Fits fits) {
  const Interview* found = nullptr;
  for (const auto* talk : notebook.interviews_with(contact)) {
    if (!fits(*talk)) continue;
    if (!found || !found->start || (talk->start && *talk->start >= *found->start)) found = talk;
  }
  return found;
}

// The talk that was called off and needs another time.
const Interview* fallen_through(const Contact& contact, const Moment& moment) {
  const auto* missed = standing_of(contact, moment).missed;
  return missed && missed->status == InterviewStatus::kCancelled ? missed : nullptr;
}

bool has_promise_by(Promise::By by, const Interview& talk) {
  return std::ranges::any_of(
      talk.promises, [&](const Promise& promise) { return promise.by == by && !promise.is_kept; });
}

const Interview* promised_in(Promise::By by, const Contact& contact, const Notebook& notebook) {
  const auto* talk =
      latest(contact, notebook, [&](const Interview& each) { return has_promise_by(by, each); });
  return talk ? talk
              : latest(contact, notebook, [](const Interview& each) { return each.is_held(); });
}

const Interview* missed_talk(const Contact& contact, const Moment& moment) {
  const auto* talk =
      latest(contact, moment.notebook, [](const Interview& each) { return each.fell_through(); });
  const auto* overdue = latest(contact, moment.notebook, [&](const Interview& each) {
    return each.is_planned() && has_begun(each, moment);
  });
  return overdue ? overdue : talk;
}

}  // namespace

std::vector<const Attempt*> messages_in(std::span<const Attempt> attempts) {
  std::vector<const Attempt*> messages;
  for (std::size_t i = 0; i < attempts.size(); ++i) {
    const bool has_bounced = i + 1 < attempts.size() && is_bounce_of(attempts[i], attempts[i + 1]);
    if (is_message(attempts[i].outcome) && !has_bounced) messages.push_back(&attempts[i]);
  }
  return messages;
}

const Attempt* last_message(std::span<const Attempt> attempts) {
  const auto messages = messages_in(attempts);
  return messages.empty() ? nullptr : messages.back();
}

std::optional<DraftKind> draft_for(Rule rule, const Contact& contact, std::string_view channel,
                                   const Moment& moment) {
  switch (rule) {
    case Rule::kTrySomeoneElse:
    case Rule::kApproachReferral:
      return approach(contact, channel, moment.notebook);
    case Rule::kFollowUp:
      return another_try(contact, channel, moment);
    case Rule::kAnswerReply:
      return answer(contact, moment);
    case Rule::kConfirmInterview:
      return kConfirm;
    case Rule::kThank:
      return kThankYouEmail;
    case Rule::kReportBack:
      return kReportBack;
    case Rule::kKeepPromise:
      return kPromiseKept;
    case Rule::kNudgePromise:
      return kNudgePromise;
    case Rule::kKeepInTouch:
      return hello(contact, channel, moment);
    default:
      return {};
  }
}

DraftKind usual_draft(const Contact& contact, std::string_view channel, const Moment& moment) {
  using enum ContactState;
  switch (standing_of(contact, moment).state) {
    case kToReach:
      return approach(contact, channel, moment.notebook);
    case kWaiting:
    case kParked:
      return another_try(contact, channel, moment);
    case kReplied:
      return answer(contact, moment);
    case kScheduled:
      return unless_begun(talk_ahead(contact, moment), moment) ? kConfirm : kNoShowTheirs;
    case kDeclined:
      return kAfterNo;
    case kMet:
    case kInTouch:
      return hello(contact, channel, moment);
  }
  return kFirstMessage;
}

DraftKind thanks_draft(const Interview& talk, std::string_view by) {
  if (by == "handwritten" || by == "letter") return kThankYouByHand;
  const bool is_spoken = by == "phone" || by == "in-person";
  if (is_spoken || by == "linkedin" || by == "text") return kThankYouShort;
  const auto& thanks = talk.to_thank_for;
  const bool is_thin = thanks.is_answered || (talk.reviewed && talk.learned.entries.empty());
  return is_thin && thanks.entries.empty() ? kThankYouThin : kThankYouEmail;
}

const Interview* talk_of(DraftKind kind, const Contact& contact, const Moment& moment) {
  const auto& notebook = moment.notebook;
  const auto held = [](const Interview& each) { return each.is_held(); };
  switch (kind) {
    case kConfirm:
      return unless_begun(talk_to_confirm(contact, moment), moment);
    case kReschedule:
    case kDecline:
      return unless_begun(talk_ahead(contact, moment), moment);
    case kProposeTime:
      return fallen_through(contact, moment);
    case kNoShowTheirs:
    case kNoShowMine:
      return missed_talk(contact, moment);
    case kPromiseKept:
      return promised_in(Promise::By::kMe, contact, notebook);
    case kNudgePromise:
      return promised_in(Promise::By::kThem, contact, notebook);
    case kThankYouEmail:
    case kThankYouThin:
    case kThankYouShort:
    case kThankYouByHand:
      if (const auto* owed = talk_to_thank_for(contact, moment)) return owed;
      return latest(contact, notebook, held);
    case kThankReferrer:
    case DraftKind::kKeepInTouch:
      return latest(contact, notebook, held);
    default:
      return nullptr;
  }
}

}  // namespace confab::core
