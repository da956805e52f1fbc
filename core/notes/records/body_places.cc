// SPDX-License-Identifier: MIT
#include "core/notes/records/body_places.h"

namespace confab::core {

bool Places::Under::holds(int level, SectionName name) {
  if (level <= level_) level_ = 0;
  if (level_ == 0 && name == name_) level_ = level;
  return level_ > 0;
}

Place Places::place_of(const Section& section, SectionName name) {
  for (auto* under : {&research_, &questions_, &promises_, &thank_you_, &learned_, &left_out_,
                      &new_questions_, &to_thank_, &next_})
    under->end_before(name);
  const auto holds = [&](Under& heading) { return heading.holds(section.level, name); };
  Place place{.is_research = holds(research_),
              .has_questions = holds(questions_),
              .has_promises = holds(promises_),
              .is_thank_you = holds(thank_you_),
              .is_review = holds(review_)};
  if (holds(learned_)) place.reflection = &interview_.learned;
  if (holds(left_out_)) place.reflection = &interview_.left_out;
  if (holds(new_questions_)) place.reflection = &interview_.new_questions;
  place.has_notes = holds(notes_) || !place.is_ours();
  if (holds(to_thank_)) place.reflection = &interview_.to_thank_for;
  // Letters quote it, and elsewhere it is a common heading for private plans.
  if (holds(next_) && place.is_review) place.reflection = &interview_.next_step;
  return place;
}

}  // namespace confab::core
