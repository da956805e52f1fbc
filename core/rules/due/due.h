// SPDX-License-Identifier: MIT
// due.h: what is owed, to whom, by when, and why. Pure: the moment comes in, a list goes out.
// Nothing is ticked off: record what happened and the list changes.
#pragma once

#include <string>
#include <vector>

#include "core/practice/moment.h"
#include "core/practice/standing.h"
#include "core/rule.h"

namespace confab::core {

struct DueItem {
  Rule rule;
  Instant due;
  Instant overdue;  // from when it is worse than late; equal to `due` for rules that know no worse
  std::string who;  // stem of the contact
  std::string name;
  std::string path;  // of the note that owes it
  std::string why;
  std::string reckoning;  // how the date comes about: "7bd after Thu 2026-11-19 19:10"
  std::string command;    // what settles it, to be typed as it is

  bool operator==(const DueItem&) const = default;
};

using DueItems = std::vector<DueItem>;

// Everything owed, soonest first. `snooze-until` hides a contact's
// items until that day has ended, and a rule that the config turns off owes nothing. An interview
// without a start is a gap (check), not a due item.
DueItems due_items(const Moment& moment);

// What is owed to one contact, in the same way; also what a snooze hides, if asked for.
enum class Snoozed { kHidden, kShown };
DueItems due_items(const Contact& contact, const Moment& moment,
                   Snoozed snoozed = Snoozed::kHidden);

// Is nothing owed to this contact before a day that lies ahead?
bool is_snoozed(const Contact& contact, const Now& now);

// What a rule starts its item from: to whom, and in which note it stands. An interview with nobody
// that confab knows is to be mended first, and its command says so.
DueItem owed_to(const Contact& contact, Rule rule, Instant due);
DueItem owed_for(const Interview& interview, Rule rule, Instant due, const Notebook& notebook);

// `confab reach grace --by email`, by the way that the practice would take next.
std::string reach_command(const Contact& contact, const Moment& moment);
std::string reach_command(const Contact& contact, const Standing& standing, const Moment& moment);

}  // namespace confab::core
