// SPDX-License-Identifier: MIT
#include "cmd/answers/drafts/reach_draft.h"

#include <fmt/format.h>

#include <algorithm>

#include "cmd/answers/drafts/draft.h"
#include "cmd/answers/drafts/draft_options.h"
#include "cmd/input/typed_value.h"
#include "core/messages/draft_choice.h"
#include "core/notes/notebook/lookup.h"
#include "core/notes/records/channels.h"
#include "core/plans/schedule.h"
#include "core/plans/thank.h"
#include "core/practice/channel.h"
#include "core/practice/standing.h"
#include "core/practice/which_talk.h"
#include "core/rules/check/consistency/conduct.h"
#include "core/rules/due/due.h"
#include "core/text/shell_word.h"

namespace confab::cmd {
namespace {

// Is it a message to someone who has answered? Those go by email by default.
bool is_by_email(core::DraftKind kind) {
  return kind >= core::DraftKind::kProposeTime && !core::is_thanks(kind);
}

// A working day here may be a weekend there.
std::vector<std::string> object_to_day_off(core::Instant time, const core::Contact& contact,
                                           const core::Moment& moment) {
  const auto& calendar = moment.policy.calendar;
  const auto here = core::local_minute(time, moment.now.zone);
  const auto there = core::local_minute(time, moment.notebook.zones.zone(contact.timezone));
  if (!calendar.is_business_day(here.day()) || calendar.is_business_day(there.day())) return {};
  return {fmt::format("it is {} for them, a day off", core::print_day_and_date(there))};
}

core::Result<std::vector<core::Instant>> typed_times(const Arguments& arguments,
                                                     const core::Contact& contact,
                                                     core::DraftKind kind,
                                                     const core::Moment& moment, Context& context) {
  // The talk that is moved does not clash with its own new time.
  const auto* moved =
      kind == core::DraftKind::kReschedule ? core::talk_of(kind, contact, moment) : nullptr;
  std::vector<core::Instant> times;
  for (const auto& text : arguments.texts("times")) {
    TRY_ASSIGN(const auto when, context.date(text, core::Direction::kForward));
    if (!when.has_time)
      return core::fail(core::ErrorKind::kUsage,
                        fmt::format("--times '{}' has no time of day", text),
                        "for example: --times 'tue 9am'");
    const auto instant = core::first_instant(when, moment.now.zone);
    if (instant <= moment.now.instant)
      return core::fail(core::ErrorKind::kUsage, fmt::format("--times '{}' has passed", text));
    const core::Appointment proposed{when, moment.now.zone, "", {}, "", false};
    auto objections = core::objections(proposed, contact, moved, moment);
    if (objections.empty()) objections = object_to_day_off(instant, contact, moment);
    for (const auto& objection : objections)
      context.out().warning(fmt::format("--times '{}': {}", text, objection));
    if (std::ranges::find(times, instant) == times.end()) times.push_back(instant);
  }
  std::ranges::sort(times);
  return times;
}

// Is `next` the way in which they wrote last?
bool is_their_way(const std::string& next, const core::Contact& contact) {
  if (contact.outreach.empty()) return false;
  const auto& last = contact.outreach.back();
  return last.outcome == core::Outcome::kReplied && last.by == next;
}

// The channel for `kind`: the typed one, the only one it suits, or the next to try.
std::string channel_for(core::DraftKind kind, const std::string& next, const core::Contact& contact,
                        const Arguments& arguments) {
  if (arguments.has("by") || is_for_mail(arguments)) return next;
  const auto only = core::draft_kind(kind).by;
  if (!only.empty()) return std::string(only);
  const bool is_letter = arguments.has("for") || is_by_email(kind) || core::is_thanks(kind);
  if (!is_letter || is_their_way(next, contact)) return next;
  return contact.emails.empty() ? next : "email";
}

// Did you write to them after their last no?
bool has_answered_no(const core::Contact& contact) {
  const auto& log = contact.outreach;
  const auto no = std::ranges::find(log.rbegin(), log.rend(), core::Outcome::kDeclined,
                                    &core::Attempt::outcome);
  return no != log.rend() && std::any_of(log.rbegin(), no, [](const core::Attempt& each) {
           return core::is_message(each.outcome);
         });
}

// `email=ADDRESS`
std::string_view address_change(std::string_view by) {
  if (by == "phone" || by == "text") return "phone=NUMBER";
  if (by == "linkedin") return "linkedin=URL";
  return by == "letter" ? "address=ADDRESS" : "email=ADDRESS";
}

// Warns of reasons not to write to them now: it is too soon, or they are parked.
void warn_of_writing(const core::Contact& contact, core::DraftKind kind, const std::string& by,
                     const core::Moment& moment, Context& context) {
  if (kind == core::DraftKind::kAfterNo && has_answered_no(contact))
    context.out().warning("you have answered their no; leave them alone now");
  if (kind > core::DraftKind::kTextMessage) return;
  const core::When now{core::local_time(moment.now.instant, moment.now.zone), true};
  const core::Attempt attempt{now, by, core::Outcome::kSent, "", {}};
  warn_of(conduct_problems(contact, attempt, moment), context);
  if (kind == core::DraftKind::kLinkedinMessage && !core::is_connected(contact))
    context.out().warning("LinkedIn sends messages only to people who accepted your invitation");
  const auto standing = core::standing_of(contact, moment);
  if (standing.state != core::ContactState::kParked) return;
  context.out().warning(core::is_parked_by_you(standing)
                            ? "you parked them"
                            : "all your attempts are unanswered, so they are parked");
}

}  // namespace

core::DraftKind wanted_kind(const core::Contact& contact, std::string_view by,
                            const core::Moment& moment) {
  for (const auto& item : core::due_items(contact, moment, core::Snoozed::kShown)) {
    const auto kind = core::draft_for(item.rule, contact, by, moment);
    if (kind && core::takes_message(item)) return *kind;
  }
  return core::usual_draft(contact, by, moment);
}

std::vector<std::string> conduct_problems(const core::Contact& contact,
                                          const core::Attempt& attempt,
                                          const core::Moment& moment) {
  const auto after = core::with_attempt(contact, attempt);
  auto problems = core::conduct_of(after, moment);
  const bool is_attempt =
      core::is_message(attempt.outcome) || attempt.outcome == core::Outcome::kNoAnswer;
  if (is_attempt && after.outreach.back().at.line == attempt.at.line) return problems;
  // The last attempt is checked again; what was already wrong with it is not repeated.
  const auto known = core::conduct_of(contact, moment);
  std::erase_if(problems, [&](const std::string& each) {
    return std::ranges::find(known, each) != known.end();
  });
  return problems;
}

void report_missing_way(const core::Contact& contact, const std::string& by, Context& context) {
  const auto* channel = core::find_channel(by);
  if (!channel || !channel->is_on_file || channel->is_on_file(contact)) return;
  context.out().warning(
      {.message = fmt::format("no address on file to reach {} {}", contact.name, channel->wording),
       .hint = fmt::format("add one with 'confab set {} {}'", core::note_word(contact.stem()),
                           address_change(by))});
}

// An address on file is of no use once a message to it bounced.
void warn_of_bounce(const core::Contact& contact, const std::string& by, Context& context) {
  const auto left = core::preferred_channels(contact, context.policy());
  const auto has = [&](const std::vector<std::string>& channels) {
    return std::ranges::find(channels, by) != channels.end();
  };
  if (has(left) || !has(core::channels_of(contact))) return;
  context.out().warning({.message = fmt::format("the last {} to {} did not get through",
                                                core::attempt_noun(by), contact.name),
                         .hint = fmt::format("replace the address: confab set {} {}",
                                             core::note_word(contact.stem()), address_change(by))});
}

void warn_of(const std::vector<std::string>& problems, Context& context) {
  for (const auto& problem : problems) context.out().warning(problem);
}

core::Status draft_message(const Arguments& arguments, Context& context) {
  TRY(check_draft_flags(
      arguments, {"outcome", "at", "note", "kept", "text", "no-answer-needed", "answer-needed"}));
  TRY_ASSIGN(const auto typed, typed_draft_kind(arguments));
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  const auto moment = context.moment(notebook);
  const auto standing = core::standing_of(*contact, moment);
  const auto next = core::next_channel(*contact, standing.pending, context.policy());
  TRY_ASSIGN(const auto first, typed_entry_text("outreach", "by", arguments,
                                                is_for_mail(arguments) ? "email" : next));
  auto kind = typed ? *typed : wanted_kind(*contact, first, moment);
  auto by = channel_for(kind, first, *contact, arguments);
  const bool is_thanks = core::is_thanks(kind);
  if (is_thanks && !typed) {
    TRY_ASSIGN(const auto* talk, core::interview_to_thank_for(*contact, moment));
    kind = core::thanks_draft(*talk, by);
  }
  if (!is_for_mail(arguments) && kind != core::DraftKind::kForwardMe) {
    report_missing_way(*contact, by, context);
    warn_of_bounce(*contact, by, context);
  }
  warn_of_writing(*contact, kind, by, moment, context);
  TRY_ASSIGN(auto times, typed_times(arguments, *contact, kind, moment, context));
  return write_draft({is_thanks ? "thank" : "reach", kind, by, *contact, std::move(times)},
                     arguments, notebook, context);
}

}  // namespace confab::cmd
