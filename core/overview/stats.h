// SPDX-License-Identifier: MIT
// stats.h: what works, in numbers that anyone can recompute from the notes' dates.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/overview/approach.h"
#include "core/overview/referral_tree.h"

namespace confab::core {

// `count` out of `of`. Labels are, for example, "answered", "phone", "attempt 2".
struct Share {
  std::string label;
  int count = 0;
  int of = 0;

  bool operator==(const Share&) const = default;
};
using Shares = std::vector<Share>;

// "3 of 7", and from ten on "6 of 11 (55 %)".
std::string print_share(int count, int of);

// How far people came: asked, out of all listed; answered, agreed and held, out of those asked;
// led to referrals, out of those held; thanked in time, out of those of them whose time is up or
// who are thanked.
Shares funnel(const std::vector<Approach>& approaches, const Moment& moment);

// How many messages were answered, most frequent channel first. Only messages before a person's
// first answer count.
Shares replies_by_channel(const std::vector<Approach>& approaches);
// The same by attempt: the first message, the second, and so on.
Shares replies_by_attempt(const std::vector<Approach>& approaches);
// How many of the people who were asked answered, by how they were found; "not noted" last.
Shares replies_by_source(const std::vector<Approach>& approaches, const Moment& moment);
// The same for people who were referred before they were asked, by who referred them.
Shares replies_by_referrer(const std::vector<Approach>& approaches, const ReferralTree& tree,
                           const Moment& moment);

// Days from the first message to the first answer. People who have not answered yet are counted as
// still waiting (censored), which a plain average would leave out.
struct ReplyTime {
  int answered = 0;  // with a known day
  int waiting = 0;
  std::optional<int> median;  // Kaplan–Meier; nothing until half have answered
};
// "half have answered within 3 days", or "on the same day"; "fewer than half have answered so far".
std::string print_median(const ReplyTime& time);
ReplyTime reply_time(const std::vector<Approach>& approaches, const Moment& moment);

struct WeekOfTalks {
  std::string week;  // ISO 8601: "2026-W48"
  Day monday;
  int held = 0;
  int planned = 0;  // still ahead
};
// Every week from the first talk to the last one, or to today if that is later. A talk with several
// of these people counts once.
std::vector<WeekOfTalks> talks_by_week(const std::vector<Approach>& approaches,
                                       const Moment& moment);

// The last weeks, and how many came before them.
struct LastWeeks {
  std::vector<WeekOfTalks> weeks;
  std::size_t left_out = 0;
  int talks_left_out = 0;
};
// At most `most` up to this week, and those to come; far ahead, only those with a talk. If earlier
// ones are left out, so are weeks without a talk that would come first.
LastWeeks last_weeks(std::vector<WeekOfTalks> weeks, std::size_t most, Day today);
// "72 weeks before these, with 1 talk"; empty if none are left out.
std::string print_left_out(const LastWeeks& shown);

struct Stats {
  Shares funnel;
  Shares by_channel;
  Shares by_source;
  Shares by_attempt;
  Shares by_referrer;
  ReplyTime reply_time;
  std::vector<WeekOfTalks> weeks;
};
Stats stats_of(const Pointers<Contact>& people, const Moment& moment);

}  // namespace confab::core
