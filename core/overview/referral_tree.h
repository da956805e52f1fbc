// SPDX-License-Identifier: MIT
// referral_tree.h: who referred you to which people. Someone may be named by several people, and
// people may name each other, so this is a graph; branches_of() walks it as a tree and stops where
// it would go round in circles.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/practice/moment.h"

namespace confab::core {

struct ReferredPerson {
  const Contact* contact = nullptr;  // null: named, but without a note
  std::string name;
  std::vector<std::size_t> referrers;  // positions in the tree, in the order they named them
  std::vector<std::size_t> referred;   // likewise
};

struct ReferralTree {
  std::vector<ReferredPerson> people;  // the notebook's contacts in its order, then all others

  std::size_t position(const Contact& contact) const {
    return static_cast<std::size_t>(&contact - first_);
  }

  const Contact* first_ = nullptr;
};

// From `referrals` of talks held until now, and from `referred-by`.
ReferralTree referral_tree(const Moment& moment);

struct Branch {
  std::size_t person = 0;
  int depth = 0;
  bool is_last = false;      // of the branches under the same person
  bool is_repeated = false;  // the people they suggested are shown above
};

// The tree below `root`, or below everyone who begins a chain of referrals.
std::vector<Branch> branches_of(const ReferralTree& tree, std::optional<std::size_t> root = {});

}  // namespace confab::core
