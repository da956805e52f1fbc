// SPDX-License-Identifier: MIT
#include <algorithm>

#include "core/notes/attendance.h"
#include "core/overview/stats.h"

namespace confab::core {
namespace {

bool is_thanked_in_time(const Interview& talk, const Contact& contact, const Moment& moment) {
  const auto end = moment.end(talk);
  if (!end) return false;
  const auto due = moment.after(*end, moment.policy.thanks_due);
  return std::ranges::any_of(talk.thanks, [&](const Thanks& each) {
    const auto time = first_instant(each.date, moment.now.zone);
    return is_for(each, contact) && time <= due && time <= moment.now.instant;
  });
}

bool are_thanked_in_time(const Approach& approach, const Moment& moment) {
  return !approach.held.empty() && std::ranges::all_of(approach.held, [&](const Interview* talk) {
    return is_thanked_in_time(*talk, *approach.contact, moment);
  });
}

// They named someone in a talk, or someone's own note says that they did. What was named in a talk
// with several people counts once, for the first of them.
bool led_on(const Approach& approach, const Moment& moment) {
  if (approach.held.empty()) return false;
  const auto& notebook = moment.notebook;
  return !notebook.referred_by(*approach.contact).empty() ||
         std::ranges::any_of(approach.held, [&](const Interview* talk) {
           return !talk->referrals.named.empty() && leads(*approach.contact, *talk, notebook);
         });
}

}  // namespace

Shares funnel(const std::vector<Approach>& approaches, const Moment& moment) {
  const auto count = [&](auto has_come_so_far) {
    return static_cast<int>(std::ranges::count_if(approaches, has_come_so_far));
  };
  const auto asked = count([](const Approach& each) { return each.is_asked(); });
  const auto held = count([](const Approach& each) { return !each.held.empty(); });
  return {{"asked", asked, static_cast<int>(approaches.size())},
          {"answered", count([](const Approach& each) { return each.has_answered; }), asked},
          {"agreed", count([](const Approach& each) { return !each.agreed.empty(); }), asked},
          {"held", held, asked},
          {"thanked in time",
           count([&](const Approach& each) { return are_thanked_in_time(each, moment); }), held},
          {"led to referrals", count([&](const Approach& each) { return led_on(each, moment); }),
           held}};
}

}  // namespace confab::core
