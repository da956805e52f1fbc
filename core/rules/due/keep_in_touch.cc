// SPDX-License-Identifier: MIT
// keep-in-touch: all is settled with somebody whom you do not want to lose; write now and then.
#include <fmt/format.h>

#include "core/rules/due/due.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

DueItems owed(const Contact& contact, const Standing& standing, const Moment& moment) {
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

}  // namespace

template <>
const RuleRow& row<Rule::kKeepInTouch>() {
  static constexpr RuleRow kRow = {
      .info =
          {
              .id = "keep-in-touch",
              .kind = RuleInfo::Kind::kDue,
              .severity = Severity::kWarning,
              .sentence = "all is settled with a contact of tier A, B or C and the time of that "
                          "tier has passed",
              .fix = "reach them",
              .source = kGuide,
          },
      .find = owed,
  };
  return kRow;
}

}  // namespace confab::core
