// SPDX-License-Identifier: MIT
#include "core/rules/due/write_first.h"

#include <tuple>

#include "core/notes/records/channels.h"
#include "core/rules/due/due.h"
#include "core/rules/due/order.h"
#include "core/rules/due/try_someone_else.h"

namespace confab::core {
namespace {

// At a target organization.
bool is_at_target(const Contact& contact, const Notebook& notebook) {
  const auto* organization = notebook.find_organization(contact.organization);
  return organization && organization->is_target;
}

int rank_of(const Contact& contact, const ReferralsTo& referrals, const Notebook& notebook) {
  if (was_referred(contact, referrals)) return 0;
  if (contact.is_mentor) return 1;
  if (contact.is_connector) return 2;
  return is_at_target(contact, notebook) ? 3 : 4;
}

// Is it a bad time for a first message there, unless someone referred you?
bool is_someone_elses_turn(const Colleague& one, const Colleagues& there, const Turns& turns,
                           const ReferralsTo& referrals, const Moment& moment) {
  return is_anyone_talking(there) || whose_turn(one, there, turns, referrals, moment) ||
         crowded_until(one, there, moment);
}

}  // namespace

const Contact* whose_turn(const Colleague& one, const Colleagues& there, const Turns& turns,
                          const ReferralsTo& referrals, const Moment& moment) {
  if (there.size() < 2) return nullptr;
  const auto now = moment.now.instant;
  if (const auto* waiting = turns.follow_up_by(now)) return waiting;
  if (const auto* referred = turns.referral_by(now, *one.contact)) return referred;
  const auto next = someone_else(there, referrals, moment);
  const bool is_next = next && may_be_done(*next, moment.now) && next->who != one.contact->stem();
  return is_next ? moment.notebook.find_contact(next->who) : nullptr;
}

const Contact* first_to_write(const Moment& moment) {
  const auto referrals = referrals_in(moment);
  const auto key = [&](const Contact& each) {
    return std::tuple(rank_of(each, referrals, moment.notebook), each.name);
  };
  const Contact* first = nullptr;
  for (const auto& [employer, there] : colleagues_in(moment)) {
    const Turns turns(there, referrals, moment);
    for (const auto& each : there) {
      const auto& contact = *each.contact;
      if (channels_of(contact).empty() || is_snoozed(contact, moment.now)) continue;
      if (each.standing.state != ContactState::kToReach || each.standing.last_told) continue;
      if (!was_referred(contact, referrals) &&
          is_someone_elses_turn(each, there, turns, referrals, moment))
        continue;
      if (!first || key(contact) < key(*first)) first = &contact;
    }
  }
  return first;
}

}  // namespace confab::core
