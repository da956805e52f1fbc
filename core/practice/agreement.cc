// SPDX-License-Identifier: MIT
#include "core/practice/agreement.h"

#include <algorithm>

namespace confab::core {

bool counts_as_agreement(const When& when, const Interview& talk, const Moment& moment) {
  const auto begin = first_instant(when, moment.now.zone);
  const bool is_over = talk.fell_through() && talk.cancelled &&
                       begin > last_instant(*talk.cancelled, moment.now.zone);
  return !is_over && begin <= moment.now.instant &&
         (!talk.latest_start || begin <= *talk.latest_start);
}

std::vector<When> agreements_to(const Interview& talk, const Moment& moment) {
  std::vector<When> agreements;
  const auto add = [&](const When& when) {
    if (counts_as_agreement(when, talk, moment)) agreements.push_back(when);
  };
  if (talk.agreed) add(*talk.agreed);
  for (const auto& on : talk.moved_on) add(on);
  return agreements;
}

bool is_confirmed(const Interview& talk, const Moment& moment) {
  if (!talk.confirmed || !moment.has_begun(*talk.confirmed)) return false;
  const auto confirmed = last_instant(*talk.confirmed, moment.now.zone);
  return std::ranges::none_of(agreements_to(talk, moment), [&](const When& agreed) {
    return first_instant(agreed, moment.now.zone) > confirmed;
  });
}

}  // namespace confab::core
