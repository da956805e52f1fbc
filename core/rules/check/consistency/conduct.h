// SPDX-License-Identifier: MIT
// conduct.h: whether the last attempt was polite and wise. Only the last one is judged, because the
// others cannot be changed, and only while it waits for an answer. What `due` proposed is never
// reported. `reach` asks before it records the attempt.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/practice/moment.h"
#include "core/practice/standing.h"
#include "core/rule.h"

namespace confab::core {

// The attempts that wait for an answer, oldest first; bounced messages are not attempts. Points
// into the contact.
struct OpenAttempts {
  const Contact* contact = nullptr;
  std::vector<const Attempt*> all = {};
  bool is_reply = false;  // they had come back to you before, so that these continue a conversation

  bool is_empty() const { return all.empty(); }
  const Attempt& last() const { return *all.back(); }
  // The attempt before the last; null if there is only one.
  const Attempt* before() const { return all.size() > 1 ? all[all.size() - 2] : nullptr; }
};

OpenAttempts open_attempts(const Contact& contact, const Moment& moment);

// The contact without entries in the future.
Contact until_now(Contact contact, const Moment& moment);

// The day of an attempt on the user's clock.
Day day_of(const Attempt& attempt, const Moment& moment);

// Did `due` propose the last of them, on the day it was made: to answer, or to follow up? REQUIRES:
// there is one.
bool was_due(const OpenAttempts& open, const Moment& moment);

// The channel that it proposed for it.
std::string channel_due(const OpenAttempts& open, const Moment& moment);

// What is wrong with the last one, in words; nothing if it is fine. One function for each rule, in
// the file named after it.
using Judge = std::optional<std::string> (*)(const OpenAttempts& open, const Moment& moment);
std::optional<std::string> too_soon(const OpenAttempts& open, const Moment& moment);
std::optional<std::string> same_channel_twice(const OpenAttempts& open, const Moment& moment);
std::optional<std::string> only_requests(const OpenAttempts& open, const Moment& moment);

// The same for the last attempt at an organization, from the open attempts with everyone there.
struct Crowding {
  const OpenAttempts* open;  // the attempts whose last one is reported
  std::string message;
};
std::optional<Crowding> organization_crowded(const std::vector<OpenAttempts>& there,
                                             const Moment& moment);

// The messages of all rules that are on about the last attempt to `contact`, who may differ from
// the contact in the notebook.
std::vector<std::string> conduct_of(const Contact& contact, const Moment& moment);

}  // namespace confab::core
