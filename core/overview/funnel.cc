// SPDX-License-Identifier: MIT
#include <algorithm>

#include "core/notes/notebook/attendance.h"
#include "core/overview/stats.h"
#include "core/practice/facts.h"

namespace confab::core {
namespace {

enum class Thanked { kInTime, kNotYet, kTooLate };

// `kNotYet` while there is still time.
Thanked thanks_for(const Interview& talk, const Contact& contact, const Moment& moment) {
  const auto end = moment.end(talk);
  if (!end) return Thanked::kTooLate;
  const auto due = moment.after(*end, moment.policy.thanks_due);
  const bool is_in_time = std::ranges::any_of(talk.thanks, [&](const Thanks& each) {
    return is_for(each, contact) && counts_as_thanks(each, talk, moment) &&
           first_instant(each.date, moment.now.zone) <= due;
  });
  if (is_in_time) return Thanked::kInTime;
  return moment.now.instant <= due ? Thanked::kNotYet : Thanked::kTooLate;
}

// For several talks, the worst result counts.
Thanked thanks_to(const Approach& approach, const Moment& moment) {
  auto worst = Thanked::kInTime;
  for (const auto* talk : approach.held)
    worst = std::max(worst, thanks_for(*talk, *approach.contact, moment));
  return worst;
}

// Among those who talked with you. People whose thanks can still be in time are not counted yet.
Share thanked_in_time(const std::vector<Approach>& approaches, const Moment& moment) {
  Share share{"thanked in time"};
  for (const auto& approach : approaches) {
    if (approach.held.empty()) continue;
    const auto thanked = thanks_to(approach, moment);
    share.count += thanked == Thanked::kInTime ? 1 : 0;
    share.of += thanked == Thanked::kNotYet ? 0 : 1;
  }
  return share;
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
          thanked_in_time(approaches, moment),
          {"led to referrals", count([&](const Approach& each) { return led_on(each, moment); }),
           held}};
}

}  // namespace confab::core
