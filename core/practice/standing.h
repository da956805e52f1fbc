// SPDX-License-Identifier: MIT
// standing.h: the state of a contact, derived from dated facts. The state and the date of the next
// step come from this one function, so they cannot disagree.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/practice/moment.h"

namespace confab::core {

enum class ContactState {
  kToReach,    // you have not written yet
  kWaiting,    // the last attempt is unanswered
  kReplied,    // they wrote last, or a talk fell through: it is your turn
  kScheduled,  // an interview is planned
  kMet,        // an interview was held; thanks, review or a promise are open
  kInTouch,    // everything is settled
  kParked,     // every attempt is used up
  kDeclined
};

std::string_view state_name(ContactState state);
std::vector<std::string> state_names();  // in the order of the enumeration

struct Standing {
  ContactState state = ContactState::kToReach;
  // The entries since their last answer, none after a talk; and how many attempts those are.
  std::span<const Attempt> pending = {};
  int unanswered = 0;
  const Attempt* last = nullptr;  // the latest attempt of all; points into the contact
  // The latest interview that fell through, if you have not been in touch since.
  const Interview* missed = nullptr;
  // The event that starts the clock of the next step, and when the step is due: to follow up, to
  // answer a reply, or to keep in touch. Nothing in all other states.
  std::optional<Instant> since = {};
  std::optional<Instant> next_at = {};
};

Standing standing_of(const Contact& contact, const Moment& moment);

// Your last contact of any kind: a message, a talk or a thank-you.
std::optional<Instant> last_interaction(const Contact& contact, const Moment& moment);

// How often to write to a contact of that tier; nothing for any other text.
std::optional<Duration> keep_in_touch_tier(std::string_view tier, const Policy& policy);

}  // namespace confab::core
