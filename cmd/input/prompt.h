// SPDX-License-Identifier: MIT
// prompt.h: questions on a terminal.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cmd/context.h"

namespace confab::cmd {

// Asks on stderr and reads a line from standard input, trimmed; nothing at the end of input. Text
// that is pasted is one line. Asks again if the line is not plain text (an arrow key). Flushes
// earlier output first. REQUIRES: context.may_ask().
std::optional<std::string> ask(const std::string& question, Context& context);

// Asks until the answer is yes or no; nothing at the end of input.
std::optional<bool> yes_or_no(const std::string& question, Context& context);

// The same; no answer means no.
bool confirm(const std::string& question, Context& context);

// Several prompts, one after the other, where typing '<' goes back to the one before. What was
// typed there is offered again.
class Prompts {
 public:
  explicit Prompts(Context& context) : context_(context) {}

  // As ask(), under `heading` if there is one. After '<', nothing until all are asked again.
  std::optional<std::string> ask(const std::string& question, const std::string& heading = "");

  // Says what is wrong with the last answer and forgets it; ask again.
  void refuse(const core::Error& error);

  // Has the user gone back? Then ask again: the answers before that one are known.
  bool starts_again();

 private:
  struct Answer {
    std::string question;
    std::string text;
  };

  std::optional<std::string> ask_again(const std::string& question);
  void stop();

  Context& context_;
  std::vector<Answer> answers_;
  std::size_t next_ = 0;        // the answer to the next question, if it was already given
  std::vector<Answer> undone_;  // by going back; the last is the next to offer
  bool is_going_back_ = false;
  bool has_ended_ = false;  // the input
  bool is_explained_ = false;
};

// What `ask_all(prompts)` returns once nothing is left to ask. What it asks may depend only on the
// answers.
template <class Ask>
auto all_asked(Context& context, const Ask& ask_all) {
  Prompts prompts(context);
  while (true) {
    auto result = ask_all(prompts);
    if (!prompts.starts_again()) return result;
  }
}

}  // namespace confab::cmd
