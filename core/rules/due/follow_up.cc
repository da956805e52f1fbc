// SPDX-License-Identifier: MIT
// follow-up: your last message is unanswered; after some business days, try again, by another
// channel if there is one.
#include <fmt/format.h>

#include <algorithm>

#include "core/practice/counted_from.h"
#include "core/practice/organizations.h"
#include "core/practice/reason.h"
#include "core/rules/due/due.h"
#include "core/rules/due/one_at_a_time.h"
#include "core/rules/row.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

std::string why_follow_up(const Standing& standing, const Moment& moment) {
  const auto& last = *standing.last;
  if (last.outcome == Outcome::kBounced) return bounced(standing, moment);
  return fmt::format("no answer to your {} of {}; attempt {} of {}", attempt_noun(last.by),
                     print_day_and_date(moment.here(last.date)), standing.unanswered,
                     moment.policy.max_follow_ups + 1);
}

// When the wait began; names the colleague if it began with a message to one.
std::string beginning(Instant from, const Colleague& one, const Colleagues& there,
                      const Moment& moment) {
  const auto& standing = one.standing;
  if (from == standing.since) return print_day_and_date(moment.here(standing.last->date));
  const auto when = moment.day_and_time(from);
  if (from == standing.last_unanswered) return when;
  const auto colleague = std::ranges::find(
      there, from, [](const Colleague& each) { return each.standing.last_unanswered; });
  return fmt::format("{}, when you tried {}", when, colleague->contact->name);
}

// An unreadable entry of their log, which may be their answer. Null if every entry can be read.
const Diagnostic* unread_in(const Contact& contact, const Notebook& notebook) {
  const auto found = std::ranges::find_if(notebook.unclear, [&](const Diagnostic& each) {
    return each.rule == Rule::kBadDate && each.location.path == contact.path;
  });
  return found == notebook.unclear.end() ? nullptr : &*found;
}

DueItem item_for(const Colleague& one, const Colleagues& there, const Moment& moment) {
  const auto& [contact, standing] = one;
  const auto [due, within, from, not_before] = follow_up_on(one, there, moment);
  auto item = owed_to(*contact, Rule::kFollowUp, due);
  item.not_before = not_before;
  item.why = why_follow_up(standing, moment);
  item.explanation = counted_from(from, beginning(from, one, there, moment), within, moment);
  item.command = reach_command(*contact, standing, moment);
  if (const auto* unread = unread_in(*contact, moment.notebook)) {
    item.why = fmt::format("{} in line {}; correct it before you write again", unread->message,
                           unread->location.line);
    item.command = fmt::format("confab edit {}", note_word(contact->stem()));
  }
  // To someone you have met, a message asks for something only if it says so.
  if (standing.has_met && item.command.starts_with("confab reach "))
    item.command = fmt::format("{} {}", item.command, kAnswerNeeded);
  return item;
}

DueItems find_follow_up(const Moment& moment) {
  DueItems items;
  const auto referrals = referrals_in(moment);
  for (const auto& [employer, there] : colleagues_in(moment)) {
    const Turns turns(there, referrals, moment);
    for (const auto& one : there) {
      if (one.standing.state != ContactState::kWaiting) continue;
      if (turns.before(*one.contact)) continue;
      items.push_back(item_for(one, there, moment));
    }
  }
  return items;
}

}  // namespace

template <>
const RuleRow& row<Rule::kFollowUp>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "follow-up",
              .kind = RuleInfo::Kind::kDue,
              .severity = Severity::kWarning,
              .sentence = "your last message is unanswered and you have follow-ups left (limit: "
                          "{outreach.max-follow-ups}); due {outreach.follow-up-after} after it",
              .fix = "write or call again, preferably by a channel you have not tried",
              .source = kThreeBSeven,
              .settings = "outreach.first-channel outreach.switch-channel "
                          "business-days.weekend business-days.holidays",
          },
      .find = find_follow_up,
  };
  return kRow;
}

}  // namespace confab::core
