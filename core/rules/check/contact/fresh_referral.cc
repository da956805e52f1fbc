// SPDX-License-Identifier: MIT
#include "core/rules/check/contact/fresh_referral.h"

#include <algorithm>

namespace confab::core {

bool is_fresh_referral(const Contact& contact, const Situation& in) {
  const auto* referrer = in.notebook.find_contact(contact.referred_by);
  if (!referrer || !contact.outreach.empty()) return false;
  return std::ranges::any_of(in.notebook.interviews_with(*referrer), [&](const Interview* talk) {
    const auto end = in.end(*talk);
    if (!talk->is_held() || !end) return false;
    const bool names_them = std::ranges::any_of(talk->referrals.named, [&](const Link& named) {
      return in.notebook.find_contact(named) == &contact;
    });
    return names_them && in.now.instant <= in.after(*end, in.policy.approach_referral_within);
  });
}

}  // namespace confab::core
