// SPDX-License-Identifier: MIT
// keep-in-touch: all is settled with somebody whom you do not want to lose; write now and then.
#include <fmt/format.h>

#include "core/rule.h"
#include "core/rules/due/due.h"

namespace confab::core {

DueItems keep_in_touch(const Contact& contact, const Standing& standing, const Moment& moment) {
  if (standing.state != ContactState::kInTouch || !standing.next_at) return {};
  auto item = owed_to(contact, Rule::kKeepInTouch, *standing.next_at);
  const auto last = moment.day_and_time(*standing.since);
  item.why =
      fmt::format("tier {}, and nothing passed between you since {}", contact.keep_in_touch, last);
  item.reckoning =
      fmt::format("{} after {}",
                  print_duration(*keep_in_touch_tier(contact.keep_in_touch, moment.policy)), last);
  item.command = reach_command(contact, standing, moment);
  return {std::move(item)};
}

}  // namespace confab::core
