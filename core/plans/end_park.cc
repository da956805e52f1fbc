// SPDX-License-Identifier: MIT
#include "core/plans/end_park.h"

#include "core/plans/set.h"
#include "core/practice/standing.h"

namespace confab::core {

bool ends_park(const Attempt& attempt, const Contact& contact, const Moment& moment) {
  if (attempt.outcome == Outcome::kBounced) return false;
  if (!is_unanswered(attempt.outcome)) return true;
  return attempt.asks.value_or(!standing_of(contact, moment).has_met);
}

void end_park(const Contact& contact, const When& date, const Moment& moment, Plan& plan) {
  const auto& parked = contact.parked;
  if (!parked) return;
  const auto& zone = moment.now.zone;
  const auto begin = first_instant(date, zone);
  if (begin < first_instant(*parked, zone) || begin > last_instant(*parked, zone)) return;
  const auto* note = moment.notebook.find_path(contact.path);
  std::vector<Edit> edits;
  for (const auto* key : {"parked", "parked-because"})
    edits.push_back(RemoveField{note ? spelled_in(*note, key) : key});
  for (auto& step : plan.steps) {
    auto* edit = std::get_if<EditNote>(&step.change);
    if (!edit || edit->path != contact.path) continue;
    edit->edits.insert(edit->edits.end(), edits.begin(), edits.end());
    step.summary += "; no longer parked";
    return;
  }
  plan.steps.push_back({EditNote{contact.path, edits}, "no longer parked"});
}

}  // namespace confab::core
