// SPDX-License-Identifier: MIT
#include "core/overview/stats.h"

#include <fmt/format.h>

#include <algorithm>

namespace confab::core {
namespace {

// Below this, a percentage says less than the two numbers.
constexpr int kFewest = 10;

}  // namespace

std::string print_share(int count, int of) {
  if (of < kFewest) return fmt::format("{} of {}", count, of);
  const int rounded = (200 * count + of) / (2 * of);
  if (count > 0 && rounded == 0) return fmt::format("{} of {} (<1 %)", count, of);
  return fmt::format("{} of {} ({} %)", count, of, count < of ? std::min(rounded, 99) : rounded);
}

Stats stats_of(const Pointers<Contact>& people, const Moment& moment) {
  const auto approaches = approaches_to(people, moment);
  return {.funnel = funnel(approaches, moment),
          .by_channel = replies_by_channel(approaches),
          .by_source = replies_by_source(approaches, moment),
          .by_attempt = replies_by_attempt(approaches),
          .by_referrer = replies_by_referrer(approaches, referral_tree(moment), moment),
          .reply_time = reply_time(approaches, moment),
          .weeks = talks_by_week(approaches, moment)};
}

}  // namespace confab::core
