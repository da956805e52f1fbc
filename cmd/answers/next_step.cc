// SPDX-License-Identifier: MIT
#include "cmd/answers/next_step.h"

#include <fmt/format.h>

#include <algorithm>

#include "cmd/output/wording.h"
#include "core/practice/channel.h"
#include "core/practice/standing.h"
#include "core/rule.h"
#include "core/rules/due/due.h"
#include "core/text/shell_word.h"

namespace confab::cmd {
namespace {

std::string sentence_of(const core::DueItem& item, const core::Moment& moment) {
  const auto when = moment.day_and_time(item.due);
  if (item.rule == core::Rule::kFollowUp)
    return fmt::format("if nobody answers, from {}: {}", when, item.command);
  return fmt::format("{} ({}, {} {})", item.command, core::rule_info(item.rule).id,
                     moment.now.instant > item.due ? "late since" : "due", when);
}

// The command that replaces the address that bounced.
std::string correction(const core::Contact& contact, const std::string& by) {
  const auto stem = core::note_word(contact.stem());
  if (by == "email" && contact.emails.size() <= 1)
    return fmt::format("confab set {} email=ADDRESS", stem);
  const auto& old = contact.outreach.back().address;
  if (by == "email")
    return fmt::format("confab set {} email-={} email+=ADDRESS", stem,
                       old.empty() ? "OLD" : core::shell_word(old));
  if (by == "linkedin") return fmt::format("confab set {} linkedin=URL", stem);
  if (by == "letter") return fmt::format("confab set {} address=TEXT", stem);
  return fmt::format("confab set {} phone=NUMBER", stem);
}

// A call does not arrive.
std::string_view failure(const std::string& by) {
  return by == "phone" ? "the number does not work" : "it never arrived";
}

// What to do about a message that never arrived: use another channel now, or find a new address.
void say_bounced(const core::Contact& contact, const core::Moment& moment, Context& context) {
  const auto& last = contact.outreach.back();
  const auto others = core::preferred_channels(contact, moment.policy);
  const auto pending = core::standing_of(contact, moment).pending;
  const auto next = core::next_channel(contact, pending, moment.policy);
  const auto stem = core::note_word(contact.stem());
  context.say_next(
      others.empty()
          ? fmt::format("{}, and no other address is on file; they may have moved on. Look them "
                        "up: {}",
                        failure(last.by), correction(contact, last.by))
          : fmt::format("{}; try {}: confab reach {} --by {}", failure(last.by),
                        next == last.by ? core::next_address(contact, last.by) : "another channel",
                        stem, next));
  const auto left = core::next_address(contact, last.by);
  if (!others.empty() && next != last.by && !left.empty())
    context.say_next(fmt::format("or try {}: confab reach {} --by {}", left, stem, last.by));
  if (!others.empty()) context.say_next("and correct the address: " + correction(contact, last.by));
  const auto* referrer = moment.notebook.find_contact(contact.referred_by);
  if (others.empty() && referrer)
    context.say_next(fmt::format("or ask {}, who referred you: {}", referrer->name,
                                 core::reach_command(*referrer, moment)));
}

// A reply that came before the park does not end it.
std::string parked(const core::Contact& contact, const core::Moment& moment) {
  if (!core::is_parked_by_you(core::standing_of(contact, moment)))
    return "nothing more to do; the contact is parked until they reply";
  return fmt::format("{} stays parked since {}; to end that: confab park {} --end", contact.name,
                     core::print_day_and_date(*contact.parked), core::note_word(contact.stem()));
}

bool is_waiting(const core::Contact& contact, const core::Moment& moment) {
  const auto state = core::standing_of(contact, moment).state;
  return state == core::ContactState::kWaiting || state == core::ContactState::kParked;
}

bool has_bounced(const core::Contact& contact) {
  return !contact.outreach.empty() && contact.outreach.back().outcome == core::Outcome::kBounced;
}

}  // namespace

core::Status say_next_step(const core::Contact& contact, Context& context) {
  if (context.is_quiet() || context.is_for_programs() || context.is_dry_run()) return core::ok();
  const std::string stem(contact.stem());  // the contact is gone once the notebook has changed
  TRY_ASSIGN(const core::Notebook& notebook, context.notebook_after_change());
  const auto moment = context.moment(notebook);
  const auto* after = notebook.find_contact(stem);
  if (!after) return core::ok();  // removed in the editor
  const auto state = core::standing_of(*after, moment).state;
  const auto items = core::due_items(*after, moment);
  context.explain(fmt::format("{} is {}; {} due", stem, core::state_name(state),
                              counted(items.size(), "item")));
  if (is_waiting(*after, moment) && has_bounced(*after)) {
    say_bounced(*after, moment, context);
  } else if (const auto first = std::ranges::find(items, false, &core::DueItem::is_information);
             first != items.end()) {
    context.say_next(sentence_of(*first, moment));
  } else if (state == core::ContactState::kParked) {
    context.say_next(parked(*after, moment));
  }
  return core::ok();
}

core::Status say_not_arrived(const core::Contact& contact, Context& context) {
  if (context.is_quiet() || context.is_for_programs() || context.is_dry_run()) return core::ok();
  const std::string stem(contact.stem());
  TRY_ASSIGN(const core::Notebook& notebook, context.notebook_after_change());
  const auto* after = notebook.find_contact(stem);
  if (!after || !has_bounced(*after) || is_waiting(*after, context.moment(notebook)))
    return core::ok();
  const auto& by = after->outreach.back().by;
  context.say_next(fmt::format("{}; correct the address: {}", failure(by), correction(*after, by)));
  return core::ok();
}

void warn_of_snooze(const core::Contact& contact, Context& context, std::string_view what) {
  if (!core::is_snoozed(contact, context.now())) return;
  context.out().warning(
      fmt::format("{} is snoozed until {}, so 'confab due' hides {}; end it with 'confab snooze "
                  "{} --end'",
                  contact.name, core::print_day_and_date(*contact.snooze_until), what,
                  core::note_word(contact.stem())));
}

}  // namespace confab::cmd
