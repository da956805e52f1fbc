// SPDX-License-Identifier: MIT
// thank: an interview was held; thanks are owed within 24 hours of its end, and never drop off.
#include <fmt/format.h>

#include "core/rules/due.h"
#include "core/shell_word.h"

namespace confab::core {

std::optional<DueItem> thank(const Interview& interview, const Notebook& notebook,
                             const Policy& policy, const Now& now) {
  if (!interview.is_held() || !interview.thanks.empty()) return {};
  const auto end = end_of(interview, notebook, policy.interview_minutes);
  if (!end) return {};
  const auto* contact = notebook.find_contact(interview.contact.stem);
  const auto until = print_day_and_date(local_minute(*end, now.zone));
  return DueItem{Rule::kThank, add(*end, policy.thanks_due, now.zone, policy.calendar),
                 add(*end, policy.thanks_overdue, now.zone, policy.calendar),
                 contact ? contact->stem : interview.stem,
                 contact ? contact->name : interview.contact.text, interview.path,
                 fmt::format("you talked until {} and have not thanked them", until),
                 // An interview with nobody that confab knows is mended first.
                 contact ? fmt::format("confab thank {} --by email", shell_word(contact->stem))
                         : fmt::format("confab edit {}", shell_word(interview.stem))};
}

}  // namespace confab::core
