// SPDX-License-Identifier: MIT
// thank: an interview was held; thanks are owed within 24 hours of its end, and never drop off.
#include <fmt/format.h>

#include "core/rules/due.h"

namespace confab::core {

std::optional<DueItem> thank(const Interview& interview, const Notebook& notebook,
                             const Policy& policy, const Now& now) {
  if (!interview.is_held() || !interview.thanks.empty()) return {};
  const auto end = end_of(interview, notebook, policy.interview_minutes);
  if (!end) return {};
  const auto* contact = notebook.find_contact(interview.contact.stem);
  const auto who = contact ? contact->stem : interview.contact.stem;
  return DueItem{Rule::kThank,
                 add(*end, policy.thanks_due, now.zone, policy.calendar),
                 add(*end, policy.thanks_overdue, now.zone, policy.calendar),
                 who,
                 contact ? contact->name : interview.contact.text,
                 interview.path,
                 fmt::format("you talked until {} and have not thanked them",
                             print_day_and_date(local_minute(*end, now.zone))),
                 fmt::format("confab thank {} --by email", who)};
}

}  // namespace confab::core
