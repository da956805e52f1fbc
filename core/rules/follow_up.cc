// SPDX-License-Identifier: MIT
// follow-up: your last message is unanswered; after some business days, try again, by another way
// if there is one.
#include <fmt/format.h>

#include "core/channel.h"
#include "core/rules/due.h"
#include "core/shell_word.h"
#include "core/standing.h"

namespace confab::core {

std::optional<DueItem> follow_up(const Contact& contact, const Notebook& notebook,
                                 const Policy& policy, const Now& now) {
  const auto standing = standing_of(contact, notebook, policy, now);
  if (!standing.follow_up_at) return {};
  const auto channel = next_channel(contact, standing.unanswered, policy);
  const auto& last = *standing.last;
  return DueItem{
      Rule::kFollowUp,
      *standing.follow_up_at,
      *standing.follow_up_at,
      contact.stem,
      contact.name,
      contact.path,
      fmt::format("no answer to your {} of {} ({}), attempt {} of {}",
                  last.by.empty() ? "message" : last.by, print_date(last.date),
                  outcome_name(last.outcome), standing.unanswered, policy.max_follow_ups + 1),
      fmt::format("confab reach {} --by {}", shell_word(contact.stem), channel)};
}

}  // namespace confab::core
