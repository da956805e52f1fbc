// SPDX-License-Identifier: MIT
// question_text.h: the words of a question, the mark that makes it critical, and how its line ends.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/notes/body/body.h"

namespace confab::core {

// `! What is it?`, `❗️ What is it?`, `What is it? ❗`, `What is it? (critical)`
bool is_marked_critical(std::string_view written);

// The state of a box that comes after the mark, `! [x] What is it?`; nothing if there is none.
std::optional<Item::Box> box_after_mark(std::string_view written);

// A question in plain words, without its mark and without `Q:`.
std::string question_words(std::string_view written);

// A question for a later talk, in plain words without its mark.
struct NewQuestion {
  std::string text;
  bool is_critical = false;
};

// From an entry under Left out or New questions.
NewQuestion noted_question(std::string_view entry);

// A question as someone types or pastes it, without list marker, box and quotation marks.
std::string typed_question(std::string_view typed);

// Emphasis, quotation marks, brackets, emoji and a length such as `(5 min)` may follow the mark.
bool ends_with_question_mark(std::string_view line);

}  // namespace confab::core
