// SPDX-License-Identifier: MIT
// approach.h: how one person was approached until they first answered. Every figure of `stats`
// comes from this, so they cannot disagree. It goes by dated events up to `now`; a contact's
// present state plays no part.
#pragma once

#include <optional>
#include <vector>

#include "core/practice/moment.h"

namespace confab::core {

struct Approach {
  struct Try {
    const Attempt* attempt = nullptr;
    bool is_answered = false;  // of several, the one that the answer came to
  };

  const Contact* contact = nullptr;
  std::vector<Try> tries;       // what reached them before they answered; bounces did not
  bool has_answered = false;    // they replied, declined, or agreed to a talk
  std::optional<Day> answered;  // on the user's clock; nothing if only a talk shows that they did
  Pointers<Interview> talks;    // all with them there, whatever became of them
  Pointers<Interview> agreed;   // those they agreed to; a companion may not have been asked
  Pointers<Interview> held;     // those that took place

  bool is_asked() const { return !tries.empty() || has_answered; }
};

Approach approach_to(const Contact& contact, const Moment& moment);
std::vector<Approach> approaches_to(const Pointers<Contact>& people, const Moment& moment);

// Is `contact` the first of those there? The others came along.
bool leads(const Contact& contact, const Interview& talk, const Notebook& notebook);

// Is the talk held, and not ahead of `now`?
bool has_taken_place(const Interview& interview, const Moment& moment);

// The day of `when` on the user's clock.
Day day_here(const When& when, const Moment& moment);

}  // namespace confab::core
