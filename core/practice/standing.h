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
  kToReach,    // not approached yet
  kWaiting,    // the last attempt is unanswered
  kReplied,    // they wrote last, or a talk fell through: it is your turn
  kScheduled,  // an interview is planned
  kMet,        // an interview was held; thanks, review or a promise are open
  kInTouch,    // everything is settled
  kParked,     // every attempt is used up, or you decided to leave them alone
  kDeclined
};

std::string_view state_name(ContactState state);
std::vector<std::string> state_names();  // in the order of the enumeration

struct Standing {
  ContactState state = ContactState::kToReach;
  // The last entries that need an answer and have none, and how many attempts they count as.
  std::span<const Attempt> pending = {};
  int unanswered = 0;
  // The entry that determines the state: the attempt, the bounce or the reply. Null if something
  // else does.
  const Attempt* last = nullptr;
  const Interview* missed = nullptr;  // a talk that fell through and is not settled yet
  // The event that the next step counts from, and when that step is due: to follow up while
  // waiting, to answer a reply, to keep in touch. Unset in all other states.
  std::optional<Instant> since = {};
  std::optional<Instant> next_at = {};
  // An unanswered reply, or a refusal, that came after they agreed to a planned talk.
  const Attempt* reply_while_scheduled = nullptr;
  // The last attempt that asked for an answer, and the last that has none.
  std::optional<Instant> last_asked = {};
  std::optional<Instant> last_unanswered = {};
  // The last of your messages and live exchanges.
  std::optional<Instant> last_told = {};
  bool has_come_back = false;  // they have replied, agreed to a talk or spoken with you
  bool has_met = false;  // a talk was held, so that a message needs no answer unless it says so
};

Standing standing_of(const Contact& contact, const Moment& moment);

// Did you decide to leave them alone? Used-up attempts park them, too.
inline bool is_parked_by_you(const Standing& standing) {
  return standing.state == ContactState::kParked && !standing.last;
}

// How often to be in touch with a contact of that tier; nothing for any other text.
std::optional<Duration> keep_in_touch_tier(std::string_view tier, const Policy& policy);

}  // namespace confab::core
