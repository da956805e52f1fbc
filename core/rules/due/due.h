// SPDX-License-Identifier: MIT
// due.h: who the user owes what, by when, and why. Pure: takes the moment, returns a list.
// Items are never ticked off: record what happened and the list changes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/executor.h"
#include "core/practice/moment.h"
#include "core/practice/snooze.h"
#include "core/practice/standing.h"
#include "core/rule.h"

namespace confab::core {

struct DueItem {
  Rule rule;
  Instant due;
  Instant overdue;  // from when it counts as overdue; most rules use `due`
  std::string who;  // stem of the contact
  std::string name;
  std::string path;  // of the note it comes from
  std::string why;
  std::string explanation;  // of the date: "7bd after Thu 2026-11-19 19:10"
  std::string command;      // what settles it, ready to run
  // The person's other items that the same command settles; filled in by one_message_each().
  std::vector<Rule> settles = {};
  // Which of these items the message is about.
  std::optional<Rule> message = {};
  bool is_information = false;  // there is nothing to do about it now
  // Before that day, its command would settle nothing, or a check rule would object to it.
  Instant not_before = {};

  bool operator==(const DueItem&) const = default;
};

using DueItems = std::vector<DueItem>;

// Say whether a proposed message asks for an answer, where confab would assume otherwise.
inline constexpr std::string_view kAnswerNeeded = "--answer-needed";
inline constexpr std::string_view kNoAnswerNeeded = "--no-answer-needed";

// Everything due, in the order of order.h. `snooze-until` hides a contact's items until the end of
// that day, and a rule that the config turns off finds nothing. An interview without a start is a
// finding of `check`, not a due item.
DueItems due_items(const Moment& moment);
DueItems due_items(const Moment& moment, const Executor& execute);

// The same for one contact, with or without the items that a snooze hides.
enum class Snoozed { kHidden, kShown };
DueItems due_items(const Contact& contact, const Moment& moment,
                   Snoozed snoozed = Snoozed::kHidden);

// The severity of the item's rule; at most info if the item is only information.
Severity severity_of(const DueItem& item, const Policy& policy);

// An item without its reason, for a contact or for an interview. If the interview's contact has no
// note, the item's command opens the interview instead, or the contact's note if it cannot be read,
// so that you can correct it.
DueItem owed_to(const Contact& contact, Rule rule, Instant due);
DueItem owed_for(const Interview& interview, Rule rule, Instant due, const Notebook& notebook);
// The same, for the person in host.h.
DueItem owed_for_talk(const Interview& talk, Rule rule, Instant due, const Moment& moment);
DueItem owed_for_promise(const Promise& promise, const Interview& talk, Rule rule, Instant due,
                         const Moment& moment);

// `confab set grace email=ADDRESS`, for a contact without any address on file.
std::string address_command(const Contact& contact);

// Does a message settle it? Not if it is `confab reach grace --kept 'read the standard'`.
bool takes_message(const DueItem& item);

// `confab reach grace --by email`, with the channel to try next; address_command if there is none.
std::string reach_command(const Contact& contact, const Moment& moment);
std::string reach_command(const Contact& contact, const Standing& standing, const Moment& moment);

// The same for a message that gives them news and asks for nothing.
std::string tell_command(const Contact& contact, const Standing& standing, const Moment& moment);

}  // namespace confab::core
