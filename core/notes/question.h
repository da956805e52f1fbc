// SPDX-License-Identifier: MIT
// question.h: what one asks. In an interview's note a question is a task item, and what stands
// indented below it is the answer; in the question bank it is any list item. `!` marks a critical
// one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/notes/body.h"
#include "core/notes/note.h"

namespace confab::core {

enum class AnswerState {
  kNotAsked,
  kNoAnswer,  // asked, and nothing is written down
  kAnswered,
  kPartly,   // the answer begins with `partly`
  kDeclined  // it begins with `declined`
};

std::string_view answer_state_name(AnswerState state);

// Did they say something to it, if only a part?
inline bool has_answer(AnswerState state) {
  return state == AnswerState::kAnswered || state == AnswerState::kPartly;
}

struct Question {
  std::string text;  // behind the mark
  std::string answer;
  AnswerState state = AnswerState::kNotAsked;
  int line = 0;
  int blanks = 0;  // between mark and text, or before the text
  bool is_critical = false;

  // As its task item is written: `! Which skills count?`.
  std::string written() const;
};

// The question of an interview that a task item is.
Question question_from(Item task);

struct BankQuestion {
  std::string stage;  // the heading above it: "Opening"
  std::string text;
  bool is_critical = false;
};

// The questions of a note of type `questions`.
std::vector<BankQuestion> bank_questions_in(Body body);

// The line of a question not asked yet: `- [ ] ! Which skills count?`.
std::string question_line(std::string_view text, bool is_critical);

// What makes two spellings the same question: case, accents and the last mark do not count.
std::string question_key(std::string_view text);

}  // namespace confab::core
