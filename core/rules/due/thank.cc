// SPDX-License-Identifier: MIT
// thank: an interview was held; thanks are owed within 24 hours of its end, and never drop off.
#include <fmt/format.h>

#include "core/rule.h"
#include "core/rules/due/due.h"
#include "core/text/shell_word.h"

namespace confab::core {

DueItems thank(const Interview& interview, const Moment& moment) {
  if (!interview.is_held() || !interview.thanks.empty()) return {};
  const auto end = moment.end(interview);
  if (!end) return {};
  auto item = owed_for(interview, Rule::kThank, moment.after(*end, moment.policy.thanks_due),
                       moment.notebook);
  item.overdue = moment.after(*end, moment.policy.thanks_overdue);
  const auto until = moment.day_and_time(*end);
  item.why = fmt::format("you talked until {} and have not thanked them", until);
  item.reckoning = fmt::format("{} after {}", print_duration(moment.policy.thanks_due), until);
  if (item.command.empty())
    item.command = fmt::format("confab thank {} --by email", shell_word(item.who));
  return {std::move(item)};
}

}  // namespace confab::core
