// SPDX-License-Identifier: MIT
// conduct.h: is it polite, and wise, to have made the last attempt? Only that one is judged, and
// only while it waits for an answer, for the others cannot be changed; and never what `due`
// proposed. `reach` asks before the attempt is recorded.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/practice/moment.h"
#include "core/practice/standing.h"
#include "core/rule.h"

namespace confab::core {

// The attempts that wait for an answer, oldest first: what bounced is none. Points into the
// contact.
struct OpenAttempts {
  const Contact* contact = nullptr;
  std::vector<const Attempt*> all = {};
  bool is_reply = false;  // they had come back to you before, so that these continue a conversation

  bool is_empty() const { return all.empty(); }
  const Attempt& last() const { return *all.back(); }
  // The one before the last; null if there is none.
  const Attempt* before() const { return all.size() > 1 ? all[all.size() - 2] : nullptr; }
};

OpenAttempts open_attempts(const Contact& contact, const Moment& moment);

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

// The same for the last attempt at one organization, from the open attempts with all who work
// there.
struct Crowding {
  const OpenAttempts* open;  // the one to blame
  std::string message;
};
std::optional<Crowding> organization_crowded(const std::vector<OpenAttempts>& there,
                                             const Moment& moment);

// Everything that the rules which are on say of the last attempt to `contact`, who need not be in
// the notebook as they are here.
std::vector<std::string> conduct_of(const Contact& contact, const Moment& moment);

}  // namespace confab::core
