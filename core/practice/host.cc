// SPDX-License-Identifier: MIT
#include "core/practice/host.h"

#include <algorithm>

#include "core/notes/notebook/attendance.h"
#include "core/notes/notebook/named_in_talk.h"
#include "core/practice/snooze.h"
#include "core/practice/standing.h"

namespace confab::core {
namespace {

Pointers<Contact> still_coming(const Interview& talk, const Moment& moment) {
  auto people = people_in(talk, moment.notebook);
  std::erase_if(people, [&](const Contact* each) {
    const auto* reply = standing_of(*each, moment).reply_while_scheduled;
    return reply && reply->outcome == Outcome::kDeclined;
  });
  return people;
}

}  // namespace

const Contact* host_of(const Interview& talk, const Moment& moment) {
  auto people = people_in(talk, moment.notebook);
  const bool may_stay_away = talk.is_planned() && people.size() > 1;
  if (may_stay_away) {
    if (auto coming = still_coming(talk, moment); !coming.empty()) people = std::move(coming);
  }
  const auto awake = std::ranges::find_if(
      people, [&](const Contact* each) { return !is_snoozed(*each, moment.now); });
  if (awake != people.end()) return *awake;
  return people.empty() ? nullptr : people.front();
}

const Contact* host_of(const Promise& promise, const Interview& talk, const Moment& moment) {
  const auto* mentioned = person_mentioned_in(talk, promise.text, moment.notebook);
  return mentioned ? mentioned : host_of(talk, moment);
}

bool is_declined_by_all(const Interview& talk, const Moment& moment) {
  return still_coming(talk, moment).empty() && !people_in(talk, moment.notebook).empty();
}

}  // namespace confab::core
