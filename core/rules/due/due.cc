// SPDX-License-Identifier: MIT
#include "core/rules/due/due.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "core/practice/channel.h"
#include "core/rules/due/order.h"
#include "core/rules/row.h"
#include "core/text/shell_word.h"

namespace confab::core {
namespace {

void add(DueItems& items, DueItems more) { std::ranges::move(more, std::back_inserter(items)); }

bool is_hidden(const DueItem& item, const Moment& moment) {
  const auto* contact = moment.notebook.find_contact(item.who);
  return contact && is_snoozed(*contact, moment.now);
}

std::string no_way(const Contact& contact) {
  return fmt::format("; no {}address on file: find a phone number or an email address",
                     channels_of(contact).empty() ? "" : "other ");
}

// For a message that cannot be sent, the command opens the note instead.
void mention_missing_way(DueItem& item, const Notebook& notebook) {
  const auto* contact = notebook.find_contact(item.who);
  if (!contact) return;
  const bool is_told = item.rule == Rule::kApproachReferral && !contact->referred_by.is_empty();
  if (!is_told && item.command == edit_command(*contact)) item.why += no_way(*contact);
}

// Everything that is due by the rules that are on.
DueItems all_items(const Moment& moment) {
  DueItems items;
  const auto to_contact = finders<OwedToContact>();
  for (const auto& contact : moment.notebook.contacts) {
    const auto standing = standing_of(contact, moment);
    for (const auto owed : to_contact) add(items, owed(contact, standing, moment));
  }
  for (const auto owed : finders<OwedInNotebook>()) add(items, owed(moment));
  const auto for_interview = finders<OwedForInterview>();
  for (const auto& interview : moment.notebook.interviews) {
    for (const auto owed : for_interview) add(items, owed(interview, moment));
  }
  std::erase_if(items, [&](const DueItem& item) {
    return severity_of(item.rule, moment.policy) == Severity::kOff;
  });
  for (auto& item : items) mention_missing_way(item, moment.notebook);
  put_in_order(items, moment);
  return items;
}

}  // namespace

DueItems due_items(const Moment& moment) {
  auto items = all_items(moment);
  std::erase_if(items, [&](const DueItem& item) { return is_hidden(item, moment); });
  return items;
}

DueItems due_items(const Contact& contact, const Moment& moment, Snoozed snoozed) {
  auto items = snoozed == Snoozed::kShown ? all_items(moment) : due_items(moment);
  std::erase_if(items, [&](const DueItem& item) { return item.who != contact.stem(); });
  return items;
}

Severity severity_of(const DueItem& item, const Policy& policy) {
  const auto severity = severity_of(item.rule, policy);
  return item.is_information ? std::min(severity, Severity::kInfo) : severity;
}

bool is_snoozed(const Contact& contact, const Now& now) {
  return contact.snooze_until && now.instant <= last_instant(*contact.snooze_until, now.zone);
}

DueItem owed_to(const Contact& contact, Rule rule, Instant due) {
  return {rule, due, due, std::string(contact.stem()), contact.name, contact.path, "", "", ""};
}

DueItem owed_for(const Interview& interview, Rule rule, Instant due, const Notebook& notebook) {
  if (const auto* contact = notebook.find_contact(interview.contact.stem)) {
    auto item = owed_to(*contact, rule, due);
    item.path = interview.path;
    return item;
  }
  return {rule,
          due,
          due,
          std::string(interview.stem()),
          interview.contact.text,
          interview.path,
          "",
          "",
          fmt::format("confab edit {}", shell_word(interview.stem()))};
}

std::string edit_command(const Contact& contact) {
  return fmt::format("confab edit {}", shell_word(contact.stem()));
}

std::string reach_command(const Contact& contact, const Moment& moment) {
  return reach_command(contact, standing_of(contact, moment), moment);
}

std::string reach_command(const Contact& contact, const Standing& standing, const Moment& moment) {
  const auto channel = next_channel(contact, standing.pending, moment.policy);
  if (preferred_channels(contact, moment.policy).empty()) return edit_command(contact);
  return fmt::format("confab reach {} --by {}", shell_word(contact.stem()), channel);
}

// To someone you have met, that is understood.
std::string tell_command(const Contact& contact, const Standing& standing, const Moment& moment) {
  const auto command = reach_command(contact, standing, moment);
  const bool is_understood = standing.has_met || !command.starts_with("confab reach ");
  return is_understood ? command : fmt::format("{} {}", command, kNoAnswerNeeded);
}

}  // namespace confab::core
