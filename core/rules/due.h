// SPDX-License-Identifier: MIT
// due.h: what is owed, to whom, by when, and why. Pure: `now` comes in, a list goes out. Nothing is
// ticked off: record what happened and the list changes.
#pragma once

#include <string>
#include <vector>

#include "core/notebook.h"
#include "core/policy.h"
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
  std::string command;  // what settles it, to be typed as it is
};

// Everything owed, soonest first; ties in the order of the notes. `snooze-until` hides a contact's
// items until that day has ended, and a rule that the config turns off owes nothing. An interview
// without a start is a gap (check), not a due item.
std::vector<DueItem> due_items(const Notebook& notebook, const Policy& policy, const Now& now);

// What is owed to one contact, in the same way.
std::vector<DueItem> due_items(const Contact& contact, const Notebook& notebook,
                               const Policy& policy, const Now& now);

// One rule each, for one contact or one interview. Sources: the rule table.
std::optional<DueItem> follow_up(const Contact& contact, const Notebook& notebook,
                                 const Policy& policy, const Now& now);
std::optional<DueItem> thank(const Interview& interview, const Notebook& notebook,
                             const Policy& policy, const Now& now);

}  // namespace confab::core
