// SPDX-License-Identifier: MIT
// standing.h: where a contact stands, derived from dated facts. The state and the date of the next
// step come from this one function, so they cannot disagree.
#pragma once

#include <optional>
#include <string_view>

#include "core/notebook.h"
#include "core/policy.h"

namespace confab::core {

enum class ContactState {
  kToReach,
  kWaiting,
  kReplied,
  kScheduled,
  kMet,
  kInTouch,
  kParked,
  kDeclined
};

std::string_view state_name(ContactState state);
std::vector<std::string> state_names();  // in the order of the enumeration

struct Standing {
  ContactState state = ContactState::kToReach;
  int unanswered = 0;             // attempts since anything came back
  const Attempt* last = nullptr;  // the latest attempt of all; of the contact it was asked for
  std::optional<Instant> follow_up_at;  // while waiting: when to write again
};

Standing standing_of(const Contact& contact, const Notebook& notebook, const Policy& policy,
                     const Now& now);

}  // namespace confab::core
