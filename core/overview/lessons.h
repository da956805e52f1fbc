// SPDX-License-Identifier: MIT
// lessons.h: what was learned in all talks of a career, the advice, and where a second opinion
// agrees or differs.
#pragma once

#include <string>
#include <vector>

#include "core/overview/careers.h"
#include "core/practice/moment.h"

namespace confab::core {

// An entry of a review. `agrees with José: …` and `differs from [[jose-ferreira]]: …` say how it
// relates to what someone else said; `advice: …` that it is advice.
struct Lesson {
  enum class Relation { kNone, kAgrees, kDiffers };

  std::string text;  // without the words that say so
  const Interview* talk = nullptr;
  const Contact* contact = nullptr;  // who said it
  Relation relation = Relation::kNone;
  const Contact* other = nullptr;  // of kAgrees and kDiffers
  Pointers<Contact> same = {};     // others who said it in the same words
};

// Two people's answers to the same question.
struct AnswerPair {
  std::string question;
  std::string first;
  std::string second;
};

// A talk after which a second opinion was wanted, and the talk that gave it.
struct SecondOpinion {
  const Interview* wanted_after = nullptr;
  const Contact* first = nullptr;
  const Interview* talk = nullptr;  // the next one with someone else in that career; null: none yet
  const Contact* second = nullptr;
  std::vector<AnswerPair> both = {};  // questions that both answered
};

struct CareerLessons {
  std::string career;           // empty: of people whose note names none
  std::vector<Lesson> learned;  // in order of the talks
  std::vector<Lesson> advice;
  std::vector<SecondOpinion> opinions;

  bool is_empty() const { return learned.empty() && advice.empty() && opinions.empty(); }
};

// Careers with nothing to show are left out.
std::vector<CareerLessons> lessons_of(const Pointers<Contact>& people, const Moment& moment);

}  // namespace confab::core
