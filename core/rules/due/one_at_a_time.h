// SPDX-License-Identifier: MIT
// one_at_a_time.h: never write to two people at one organization on one day, and never to anyone
// while one of their colleagues is talking to you.
#pragma once

#include <vector>

#include "core/practice/organizations.h"
#include "core/rules/due/referrers.h"

namespace confab::core {

// Is someone there `replied` or `scheduled`?
bool is_anyone_talking(const Colleagues& there);

// Whose turn it is at an organization, and when. What is late counts as due today.
class Turns {
 public:
  Turns(const Colleagues& there, const ReferralsTo& referrals, const Moment& moment);

  // Who is due a follow-up by the end of the day of `due`, or of today if that is later. Null if
  // nobody is.
  const Contact* follow_up_by(Instant due) const;
  // Who else is due a first message by then because someone referred or introduced you to them.
  const Contact* referral_by(Instant due, const Contact& but) const;
  // Who comes before a follow-up to `one`: someone you were referred to, or else someone whose
  // follow-up is due earlier on the same day. Null if nobody does, or `one` is not waiting.
  const Contact* before(const Contact& one) const;

 private:
  struct Turn {
    const Contact* contact;
    Instant due;
    Instant day;  // its end
    bool is_snoozed = false;
    bool can_be_asked = true;  // is there a channel?
  };

  Instant end_of_day(Instant due) const;
  void add(const Colleague& each, std::optional<Instant> elsewhere);
  void add_referred(const Contact& contact, const ReferralsTo& referrals);

  const Moment& moment_;
  std::vector<Turn> follow_ups_;
  std::vector<Turn> referred_;
};

// Who comes before a follow-up to `contact`; null unless they are waiting.
const Contact* comes_before(const Contact& contact, const Moment& moment);

}  // namespace confab::core
