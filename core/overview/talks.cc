// SPDX-License-Identifier: MIT
#include "core/overview/talks.h"

#include <algorithm>

#include "core/overview/approach.h"

namespace confab::core {

TalksByPerson talks_by_person(const Pointers<Contact>& people, const Moment& moment) {
  TalksByPerson result;
  for (const auto* person : people) {
    Pointers<Interview> talks;
    for (const auto* talk : moment.notebook.interviews_with(*person)) {
      if (talk->is_planned() || has_taken_place(*talk, moment)) talks.push_back(talk);
    }
    std::ranges::stable_sort(talks, {}, [](const Interview* each) { return each->start; });
    if (!talks.empty()) result.emplace(person, std::move(talks));
  }
  return result;
}

}  // namespace confab::core
