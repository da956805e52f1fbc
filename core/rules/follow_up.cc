// SPDX-License-Identifier: MIT
// follow-up: your last message is unanswered; after some business days, try again, by another way
// if there is one.
#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "core/rules/due.h"
#include "core/shell_word.h"
#include "core/standing.h"

namespace confab::core {
namespace {

bool is_among(const std::string& channel, std::span<const Attempt> attempts) {
  return std::ranges::any_of(attempts,
                             [&](const Attempt& attempt) { return attempt.by == channel; });
}

// A way on file that the unanswered attempts did not take; else any but the last one; else the last
// one, if it is one at all.
std::string next_channel(const Contact& contact, int unanswered, const Policy& policy) {
  const auto last = contact.outreach.back().by;
  const auto tried = std::span(contact.outreach).last(static_cast<std::size_t>(unanswered));
  const auto channels = channels_of(contact);
  for (const auto& recent : {tried, tried.last(1)}) {
    for (const auto& channel : channels) {
      if (policy.switch_channel && !is_among(channel, recent)) return channel;
    }
  }
  return is_channel(last) ? last : "email";
}

}  // namespace

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
