// SPDX-License-Identifier: MIT
// keep-in-touch: nothing is open with someone you want to stay in touch with; write to them again.
#include <fmt/format.h>

#include "core/rules/due/due.h"
#include "core/rules/row.h"

namespace confab::core {
namespace {

DueItems find_keep_in_touch(const Contact& contact, const Standing& standing,
                            const Moment& moment) {
  if (standing.state != ContactState::kInTouch || !standing.next_at) return {};
  auto item = owed_to(contact, Rule::kKeepInTouch, *standing.next_at);
  const auto last = moment.day_and_time(*standing.since);
  item.why = fmt::format("tier {}; last in touch on {}", contact.keep_in_touch, last);
  item.explanation =
      fmt::format("{} after {}",
                  print_duration(*keep_in_touch_tier(contact.keep_in_touch, moment.policy)), last);
  item.command = tell_command(contact, standing, moment);
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
              .sentence = "nothing is open with a contact and you have not been in touch for "
                          "{keep-in-touch.A} (tier A), {keep-in-touch.B} (tier B) or "
                          "{keep-in-touch.C} (tier C)",
              .fix = "write them a few lines",
              .source = kGuide,
          },
      .find = find_keep_in_touch,
  };
  return kRow;
}

}  // namespace confab::core
