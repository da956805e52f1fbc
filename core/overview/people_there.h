// SPDX-License-Identifier: MIT
// people_there.h: an organization's people, what happened with them, and what you learned from
// them.
#pragma once

#include <string>
#include <vector>

#include "core/practice/moment.h"
#include "core/practice/timeline.h"

namespace confab::core {

// The people who work there, whether their notes link to it or have its name or an alias.
Pointers<Contact> people_at(const Organization& organization, const Notebook& notebook);

// Of several people of one talk, first those that its note names first.
struct PersonEvent {
  Pointers<Contact> people;
  Event event;
};

// Messages, talks, thanks and reviews with that person, in chronological order.
std::vector<PersonEvent> events_with(const Contact& person, const Moment& moment);

// The same with everyone who worked there at the time, as `was` says.
std::vector<PersonEvent> events_at(const Organization& organization, const Moment& moment);

struct TaughtBy {
  Pointers<Contact> people;
  const Interview* talk;
  std::string text;
};

// What the reviews of talks with that person say you learned, in order of the talks.
std::vector<TaughtBy> learned_from(const Contact& person, const Moment& moment);

// The same from everyone who worked there at the time.
std::vector<TaughtBy> learned_at(const Organization& organization, const Moment& moment);

}  // namespace confab::core
