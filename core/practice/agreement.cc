// SPDX-License-Identifier: MIT
#include "core/practice/agreement.h"

namespace confab::core {

bool counts_as_agreement(const When& when, const Interview& talk, const Moment& moment) {
  const auto begin = first_instant(when, moment.now.zone);
  return begin <= moment.now.instant && (!talk.latest_start || begin <= *talk.latest_start);
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

}  // namespace confab::core
