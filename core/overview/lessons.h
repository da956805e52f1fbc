// SPDX-License-Identifier: MIT
// lessons.h: what was learned in all talks of a career, the advice, and where a second opinion
// agrees or differs.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/notes/notebook/relation.h"
#include "core/overview/careers.h"
#include "core/practice/moment.h"

namespace confab::core {

// A talk, and the first of those there.
struct HeardTalk {
  const Interview* talk = nullptr;
  const Contact* contact = nullptr;
};

// An entry of a review.
struct Lesson {
  std::string text;  // without its opening words, such as `advice:`
  const Interview* talk = nullptr;
  const Contact* contact = nullptr;  // who said it; the first of several people
  std::optional<Relation> relation = {};
  std::vector<HeardTalk> same = {};  // where else others said it, in the same words
};

// Two people's answers to the same question.
struct AnswerPair {
  std::string question;
  std::string first;  // empty: of a point that came up only afterwards
  std::string second;
};

// The second opinion wanted after a talk, on all of it or on one point. If there are points, an
// opinion on all of it is listed only for other questions that both answered.
struct SecondOpinion {
  const Interview* wanted_after = nullptr;
  const Contact* first = nullptr;
  std::string point = {};  // the question; empty: all of it
  // The next talk with someone else in that career, for a point the next in which they answered it.
  // Null: none yet.
  const Interview* talk = nullptr;
  const Contact* second = nullptr;
  const Interview* planned = nullptr;  // if there is none yet: the next talk that could give one
  std::vector<AnswerPair> both = {};   // questions that both answered; of a point, that one
};

struct CareerLessons {
  std::string career;           // empty: of people whose note names none
  std::vector<Lesson> learned;  // in order of the talks
  std::vector<Lesson> advice;
  std::vector<SecondOpinion> opinions;

  bool is_empty() const { return learned.empty() && advice.empty() && opinions.empty(); }
};

// Everyone in the talks of `lesson.same`, each once.
Pointers<Contact> who_said_the_same(const Lesson& lesson, const Notebook& notebook);

// "agrees with Ada; Ben and Cy said the same", with the names as the reader may see them; empty if
// nobody else is concerned.
std::string remark_on(const Lesson& lesson, std::string_view other, std::string_view same);

// Careers with nothing to show are left out.
std::vector<CareerLessons> lessons_of(const Pointers<Contact>& people, const Moment& moment);

}  // namespace confab::core
