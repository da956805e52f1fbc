// SPDX-License-Identifier: MIT
// standing.h: where a contact stands, derived from dated facts. The state and the date of the step
// that it asks for come from this one function, so they cannot disagree.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/practice/moment.h"

namespace confab::core {

enum class ContactState {
  kToReach,    // nobody wrote yet
  kWaiting,    // the last attempt is unanswered
  kReplied,    // they wrote last, or a talk fell through: the next word is yours
  kScheduled,  // an interview is planned
  kMet,        // an interview was held; thanks, review or a promise are open
  kInTouch,    // all is settled
  kParked,     // every attempt is used up
  kDeclined
};

std::string_view state_name(ContactState state);
std::vector<std::string> state_names();  // in the order of the enumeration

struct Standing {
  ContactState state = ContactState::kToReach;
  // The entries since anything came back, none after a talk; and how many attempts they tell.
  std::span<const Attempt> pending = {};
  int unanswered = 0;
  const Attempt* last = nullptr;  // the latest attempt of all; of the contact it was asked for
  // The latest interview that fell through, if nothing was said since.
  const Interview* missed = nullptr;
  // The event that the next step is counted from, and when that step is due: to follow up while
  // waiting, to answer a reply, to keep in touch. Nothing in all other states.
  std::optional<Instant> since = {};
  std::optional<Instant> next_at = {};
};

Standing standing_of(const Contact& contact, const Moment& moment);

// The last thing of any kind that passed between you: a message, a talk, thanks.
std::optional<Instant> last_interaction(const Contact& contact, const Moment& moment);

// How long a contact of that tier waits for a word from you; nothing for any other text.
std::optional<Duration> keep_in_touch_tier(std::string_view tier, const Policy& policy);

}  // namespace confab::core
