// SPDX-License-Identifier: MIT
// requests.h: the messages that ask a contact for a first talk, so that persistence stays polite.
#pragma once

#include <span>
#include <vector>

#include "core/rules/check/check.h"

namespace confab::core {

// The attempts before the first talk; after it, a message is a courtesy.
std::span<const Attempt> requests_to(const Contact& contact, const Situation& in);

// Two unanswered attempts in a row. A bounce of the first is no second one.
struct UnansweredPair {
  const Attempt& first;
  const Attempt& second;
};
std::vector<UnansweredPair> unanswered_pairs(const Contact& contact, const Situation& in);

}  // namespace confab::core
