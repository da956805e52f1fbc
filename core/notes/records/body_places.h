// SPDX-License-Identifier: MIT
// body_places.h: which of confab's headings each section of an interview's body is under. A heading
// contains its own text and all its subsections.
#pragma once

#include "core/notes/body/sections.h"
#include "core/notes/records/interview.h"

namespace confab::core {

// The headings that a section is under; there may be several.
struct Place {
  bool is_research = false;
  bool has_questions = false;
  bool has_promises = false;
  bool is_thank_you = false;
  bool is_review = false;
  bool has_notes = false;
  Reflection* reflection = nullptr;

  bool is_ours() const {
    return is_research || has_questions || has_promises || is_thank_you || is_review;
  }

  bool wants_items() const { return is_research || has_questions || has_promises || is_review; }
};

// REQUIRES: the interview outlives it; place_of() is asked about all sections in order.
class Places {
 public:
  explicit Places(Interview& interview) : interview_(interview) {}

  Place place_of(const Section& section, SectionName name);

 private:
  class Under {
   public:
    explicit Under(SectionName name) : name_(name) {}

    // Is the next section, with that level and name, under this heading?
    bool holds(int level, SectionName name);
    // A section with the name of another of confab's headings is not part of this one.
    void end_before(SectionName name) {
      if (name != SectionName::kOwn && name != name_) level_ = 0;
    }

   private:
    SectionName name_;
    int level_ = 0;  // of the current heading; 0 if none
  };

  Under research_{SectionName::kResearch}, questions_{SectionName::kQuestionList},
      promises_{SectionName::kPromises}, notes_{SectionName::kNotes},
      thank_you_{SectionName::kThankYou}, review_{SectionName::kReview},
      to_thank_{SectionName::kToThankThemFor}, next_{SectionName::kNext},
      learned_{SectionName::kLearned}, left_out_{SectionName::kLeftOut},
      new_questions_{SectionName::kNewQuestions};
  Interview& interview_;
};

}  // namespace confab::core
