// SPDX-License-Identifier: MIT
#include "cmd/input/prompt.h"

#include <fmt/format.h>

#include <iostream>
#include <utility>

#include "cmd/input/pasted.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"
#include "store/document/text/plain_text.h"

namespace confab::cmd {

std::optional<std::string> ask(const std::string& question, Context& context) {
  while (true) {
    if (!context.out().flush()) return {};  // the terminal is gone
    context.out().prompt(question);
    const PasteMarks marks(context.environment().variable("TERM"));
    const auto line = read_answer(std::cin);
    if (!line) return {};
    const auto known = store::check_plain_text(*line);
    if (known) return std::string(core::trimmed(*line));
    context.out().error({core::ErrorKind::kUsage, known.error().message, {}, "type it again"});
  }
}

// Offers the answer that was typed before the user went back.
std::optional<std::string> Prompts::ask_again(const std::string& question) {
  if (undone_.empty() || undone_.back().question != question) {
    undone_.clear();
    return cmd::ask(question, context_);
  }
  const auto before = undone_.back().text;
  if (before.empty()) return cmd::ask(question, context_);
  auto answer =
      cmd::ask(fmt::format("{} (Enter keeps '{}', - leaves it out)", question, before), context_);
  if (answer == "") return before;
  return answer == "-" ? "" : answer;
}

std::optional<std::string> Prompts::ask(const std::string& question, const std::string& heading) {
  if (is_going_back_ || has_ended_) return {};
  if (next_ < answers_.size()) return answers_[next_++].text;
  if (!context_.out().flush()) return {};  // the terminal is gone
  if (!std::exchange(is_explained_, true))
    context_.out().line({{"Enter skips a question; '<' goes back to the one before.", Style::kDim}},
                        Output::Stream::kMessage);
  if (!heading.empty()) context_.out().line(heading, Output::Stream::kMessage);
  auto answer = ask_again(question);
  if (!answer) stop();
  is_going_back_ = answer == "<";
  if (!answer || is_going_back_) return {};
  if (!undone_.empty()) undone_.pop_back();
  answers_.push_back({question, *answer});
  ++next_;
  return answer;
}

// Ctrl-D: the cursor is still on the line of the question.
void Prompts::stop() {
  has_ended_ = true;
  context_.out().line("", Output::Stream::kMessage);
  context_.out().line({{"No more questions; your answers so far are used.", Style::kDim}},
                      Output::Stream::kMessage);
}

void Prompts::refuse(const core::Error& error) {
  context_.out().error(error);
  if (next_ > 0) answers_.resize(--next_);
}

bool Prompts::starts_again() {
  if (!is_going_back_) return false;
  if (!answers_.empty()) {
    undone_.push_back(std::move(answers_.back()));
    answers_.pop_back();
  }
  next_ = 0;
  is_going_back_ = false;
  return true;
}

std::optional<bool> yes_or_no(const std::string& question, Context& context) {
  while (const auto answer = ask(question + " (y/n)", context)) {
    const auto word = core::fold(*answer);
    if (word == "y" || word == "yes") return true;
    if (word == "n" || word == "no") return false;
  }
  return {};
}

bool confirm(const std::string& question, Context& context) {
  return yes_or_no(question, context).value_or(false);
}

}  // namespace confab::cmd
