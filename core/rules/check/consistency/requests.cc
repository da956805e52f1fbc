// SPDX-License-Identifier: MIT
#include "core/rules/check/consistency/requests.h"

#include <algorithm>
#include <optional>

namespace confab::core {

std::span<const Attempt> requests_to(const Contact& contact, const Situation& in) {
  std::optional<Instant> met;
  for (const auto* interview : in.notebook.interviews_with(contact)) {
    const auto end = in.end(*interview);
    if (interview->is_held() && end) met = std::min(met.value_or(*end), *end);
  }
  const auto after = std::ranges::find_if(contact.outreach, [&](const Attempt& attempt) {
    return met && first_instant(attempt.date, in.now.zone) > *met;
  });
  return {contact.outreach.begin(), after};
}

std::vector<UnansweredPair> unanswered_pairs(const Contact& contact, const Situation& in) {
  std::vector<UnansweredPair> pairs;
  const auto requests = requests_to(contact, in);
  for (std::size_t i = 1; i < requests.size(); ++i) {
    const auto& first = requests[i - 1];
    const auto& second = requests[i];
    const bool is_unheard = is_unanswered(first.outcome) && is_unanswered(second.outcome);
    if (is_unheard && !is_bounce_of(first, second)) pairs.push_back({first, second});
  }
  return pairs;
}

}  // namespace confab::core
