// SPDX-License-Identifier: MIT
// organizations.h: the people at each organization. Only one of them is asked at a time, so what is
// due for one depends on the others.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/practice/standing.h"

namespace confab::core {

struct Colleague {
  const Contact* contact;
  Standing standing;
};

using Colleagues = std::vector<Colleague>;

// By organization. People without one are alone, under their file name.
std::map<std::string, Colleagues> colleagues_in(const Moment& moment);

// When to follow up on `one`, whose state is `waiting`, and what that counts from. Never so early
// that the check rules too-soon, only-requests or organization-crowded would object.
struct FollowUp {
  Instant due;
  Duration within;
  Instant from;
  Instant not_before = {};  // on an earlier day, those rules would object
};
FollowUp follow_up_on(const Colleague& one, const Colleagues& there, const Moment& moment);
// The same, given the time of the last unanswered message to anyone else there.
FollowUp follow_up_on(const Colleague& one, std::optional<Instant> elsewhere, const Moment& moment);

// Until when a first message to `one` would crowd the organization, because someone else there has
// not had enough time to answer. Nothing if you may write now.
std::optional<Instant> crowded_until(const Colleague& one, const Colleagues& there,
                                     const Moment& moment);

}  // namespace confab::core
