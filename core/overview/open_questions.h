// SPDX-License-Identifier: MIT
// open_questions.h: what nobody in a career has answered yet, and who could.
#pragma once

#include <string>
#include <vector>

#include "core/overview/coverage.h"
#include "core/practice/standing.h"

namespace confab::core {

struct Candidate {
  const Contact* contact = nullptr;
  ContactState state = ContactState::kToReach;
  const Interview* next_talk = nullptr;  // null: none is planned
};

struct UnansweredQuestion {
  enum class Origin {
    kAsked,    // asked, without an answer
    kPlanned,  // in the note of a talk to come
    kNoted,    // left out of a talk, or thought of later
    kBank
  };

  std::string text;
  bool is_critical = false;
  Origin origin = Origin::kBank;
  std::vector<Candidate> candidates = {};  // the best first
};

struct CareerQuestions {
  std::string career;
  std::vector<UnansweredQuestion> questions;
  bool are_known = false;  // is there any question, answered or not?
};

std::string_view origin_name(UnansweredQuestion::Origin origin);

// Critical questions first. A question is open until someone in that career has answered it, if
// only in part. Candidates are, in this order: people in a role that a stage of the bank is meant
// for ("If they are a recruiter"), people with a talk to come, soonest first, those who wrote back,
// those to reach, those you wait for, and those you know. People who declined, are parked or
// snoozed, or were asked already are left out.
std::vector<CareerQuestions> open_questions(const Pointers<Contact>& people, Bank bank,
                                            const Moment& moment);

}  // namespace confab::core
