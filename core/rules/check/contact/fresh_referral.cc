// SPDX-License-Identifier: MIT
#include "core/rules/check/contact/fresh_referral.h"

#include <algorithm>

#include "core/notes/notebook/attendance.h"

namespace confab::core {
namespace {

// The last talk in which the referrer named them; null if there is none.
const Interview* last_naming(const Contact& contact, const Situation& in) {
  const Interview* last = nullptr;
  const auto* referrer = in.notebook.find_contact(contact.referred_by);
  if (!referrer) return last;
  for (const auto* talk : in.notebook.talks_naming(contact)) {
    if (!in.was_held(*talk) || !is_in(*talk, *referrer)) continue;
    if (!last || *in.end(*talk) > *in.end(*last)) last = talk;
  }
  return last;
}

}  // namespace

bool is_fresh_referral(const Contact& contact, const Situation& in) {
  const auto* talk = last_naming(contact, in);
  if (!talk) return false;
  const bool was_known = std::ranges::any_of(contact.outreach, [&](const Attempt& each) {
    return last_instant(each.date, in.now.zone) < *talk->start;
  });
  if (was_known) return false;
  auto since = *in.end(*talk);
  if (contact.checked && in.has_begun(*contact.checked))
    since = std::max(since, last_instant(*contact.checked, in.now.zone));
  return in.now.instant <= in.after(since, in.policy.approach_referral_within);
}

}  // namespace confab::core
