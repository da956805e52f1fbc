// SPDX-License-Identifier: MIT
#include <algorithm>

#include "core/overview/stats.h"

namespace confab::core {
namespace {

bool is_thanked_in_time(const Interview& talk, const Moment& moment) {
  const auto end = moment.end(talk);
  if (!end) return false;
  const auto due = moment.after(*end, moment.policy.thanks_due);
  return std::ranges::any_of(talk.thanks, [&](const Thanks& each) {
    const auto time = first_instant(each.date, moment.now.zone);
    return time <= due && time <= moment.now.instant;
  });
}

bool are_thanked_in_time(const Approach& approach, const Moment& moment) {
  return !approach.held.empty() && std::ranges::all_of(approach.held, [&](const Interview* talk) {
    return is_thanked_in_time(*talk, moment);
  });
}

// Did they name someone in a talk, or does someone's own note say so?
bool led_on(const Approach& approach, const Moment& moment) {
  if (approach.held.empty()) return false;
  return !moment.notebook.referred_by(*approach.contact).empty() ||
         std::ranges::any_of(approach.held,
                             [](const Interview* talk) { return !talk->referrals.named.empty(); });
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
