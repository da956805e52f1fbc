// SPDX-License-Identifier: MIT
// approach.h: how one person was approached until they first answered. Every figure of `stats`
// comes from this, so they cannot disagree. It uses dated events up to `now`, and ignores the
// contact's current state.
#pragma once

#include <optional>
#include <vector>

#include "core/practice/moment.h"

namespace confab::core {

struct Approach {
  struct Try {
    const Attempt* attempt = nullptr;
    bool is_answered = false;  // the answer is credited to this one
  };

  const Contact* contact = nullptr;
  // What reached them before they answered, and asked for an answer; bounces did not reach them.
  std::vector<Try> tries;
  bool has_answered = false;    // they replied, declined, or agreed to a talk
  std::optional<Day> answered;  // on the user's clock; nothing if no note says when
  // All talks they were asked to, whatever the outcome; a companion may not have been asked.
  Pointers<Interview> talks;
  Pointers<Interview> agreed;  // by `now`
  Pointers<Interview> held;    // those that have a date and took place

  bool is_asked() const { return !tries.empty() || has_answered; }
};

Approach approach_to(const Contact& contact, const Moment& moment);
std::vector<Approach> approaches_to(const Pointers<Contact>& people, const Moment& moment);

// Is `contact` the first person named in the talk? The others came along.
bool leads(const Contact& contact, const Interview& talk, const Notebook& notebook);

// Is the talk held, and not ahead of `now`?
bool has_taken_place(const Interview& interview, const Moment& moment);

}  // namespace confab::core
