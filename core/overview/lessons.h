// SPDX-License-Identifier: MIT
// lessons.h: what was learned in all talks of a career, the advice, and where a second opinion
// agrees or differs.
#pragma once

#include <string>
#include <vector>

#include "core/overview/careers.h"
#include "core/practice/moment.h"

namespace confab::core {

// A talk, and the first of those there.
struct HeardTalk {
  const Interview* talk = nullptr;
  const Contact* contact = nullptr;
};

// An entry of a review. `agrees with José: …` and `differs from [[jose-ferreira]]: …` say how it
// relates to what someone else said; `advice: …` that it is advice.
struct Lesson {
  enum class Relation { kNone, kAgrees, kDiffers };

  std::string text;  // without the words that say so
  const Interview* talk = nullptr;
  const Contact* contact = nullptr;  // who said it; the first of several people
  Relation relation = Relation::kNone;
  const Contact* other = nullptr;    // of kAgrees and kDiffers
  std::vector<HeardTalk> same = {};  // where else it was said in the same words, by others
};

// Two people's answers to the same question.
struct AnswerPair {
  std::string question;
  std::string first;  // empty: of a point that came up only afterwards
  std::string second;
};

// What came of wanting another view after a talk, on all of it or on one point.
struct SecondOpinion {
  const Interview* wanted_after = nullptr;
  const Contact* first = nullptr;
  std::string point = {};  // the question; empty: all of it
  // The next talk with someone else in that career, for a point the next in which they answered it.
  // Null: none yet.
  const Interview* talk = nullptr;
  const Contact* second = nullptr;
  std::vector<AnswerPair> both = {};  // questions that both answered; of a point, that one
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
