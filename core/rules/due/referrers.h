// SPDX-License-Identifier: MIT
// referrers.h: who referred you to each person, and who to write to first.
#pragma once

#include <map>
#include <vector>

#include "core/practice/moment.h"

namespace confab::core {

struct Referral {
  const Contact* referrer;
  std::optional<Instant> named;  // the end of the first talk that named the person
};

// By the person: everyone whose talk named them, and their `referred-by`.
using ReferralsTo = std::map<const Contact*, std::vector<Referral>>;
ReferralsTo referrals_in(const Moment& moment);

// By when to write to someone you were referred or introduced to: `within`, counted from `from`.
struct ApproachDeadline {
  Instant from;
  Duration within;
};

// Nothing if you were neither, or if there is no date to count from.
std::optional<ApproachDeadline> approach_deadline(const Contact& person,
                                                  const ReferralsTo& referrals,
                                                  const Moment& moment);

// By anyone, who need not have a note.
bool was_referred(const Contact& person, const ReferralsTo& referrals);

// People you were referred to come first, then connectors, then mentors, then everyone else; each
// group in the order of their names.
bool comes_first(const Contact& a, const Contact& b, const ReferralsTo& referrals);

}  // namespace confab::core
