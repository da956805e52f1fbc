// SPDX-License-Identifier: MIT
// referral_state.h: the state of someone in the referral tree.
#pragma once

#include <optional>
#include <set>
#include <string>

#include "core/overview/referral_tree.h"
#include "core/practice/standing.h"

namespace confab::core {

struct ReferralState {
  ContactState state = ContactState::kToReach;  // of a contact
  std::optional<When> met;                      // the first talk, in the user's zone
  bool has_not_heard = false;  // you met someone they named, and have not told them how it went
  bool is_organization = false;
};

// Must not outlive the moment.
class ReferralStates {
 public:
  explicit ReferralStates(const Moment& moment);

  ReferralState of(const ReferredPerson& person) const;

 private:
  const Moment& moment_;
  std::set<std::string> not_heard_;  // stems, by the rule `report-back`
};

// Their name, with that of their note if another contact has the same.
std::string shown_name(const ReferredPerson& person, const Notebook& notebook);

// "in-touch, talked Tue 2026-10-20"; "no note yet" of someone who was only named; "an
// organization".
std::string referral_words(const ReferredPerson& person, const ReferralState& state);

}  // namespace confab::core
