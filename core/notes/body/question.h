// SPDX-License-Identifier: MIT
// question.h: what people ask. In an interview's note a question is an item that ends at the first
// line with a question mark, and everything below that line is the answer; in the question bank it
// is any list item. `!` marks a critical one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/notes/body/body.h"
#include "core/notes/values/note.h"

namespace confab::core {

enum class AnswerState {
  kNotAsked,
  kNoAnswer,  // asked, with no answer in the note
  kAnswered,
  kPartly,    // the answer begins with `partly`
  kDeclined,  // it begins with `declined`
  kCancelled  // `[-]`: not asked after all
};

std::string_view answer_state_name(AnswerState state);

// Did they say something about it, even if only in part?
inline bool has_answer(AnswerState state) {
  return state == AnswerState::kAnswered || state == AnswerState::kPartly;
}

struct Question {
  std::string text = {};    // in plain words, after the mark
  std::string answer = {};  // as written, without comments
  AnswerState state = AnswerState::kNotAsked;
  int line = 0;
  bool is_critical = false;
  bool is_unclear = false;   // several lines, and none ends with a question mark
  std::string written = {};  // the item as it is in the note
};

// The question that an item of an interview's note asks. Without a box it counts as asked if there
// is an answer below it.
Question question_from(Item item);

// Does a line of `text` end with a question mark, ignoring decorations? The lines below it are not
// part of the question.
bool is_question_ended(std::string_view text);

struct BankQuestion {
  std::string stage;  // the heading above it: "Opening"
  std::string text;
  bool is_critical = false;
};

// The questions of a note of type `questions`.
std::vector<BankQuestion> bank_questions_in(Body body);

// The line for a question not asked yet: `- [ ] ! Which skills count?`.
std::string question_line(std::string_view text, bool is_critical);

// Equal for two spellings of a question: case, accents and the last mark do not count.
std::string question_key(std::string_view text);

}  // namespace confab::core
