// SPDX-License-Identifier: MIT
#include "cmd/input/prompt.h"

#include <iostream>
#include <utility>

#include "core/text/one_line.h"
#include "store/document/text/plain_text.h"

namespace confab::cmd {

std::optional<std::string> ask(const std::string& question, Context& context) {
  while (true) {
    if (!context.out().flush()) return {};  // the terminal is gone
    context.out().prompt(question);
    std::string line;
    if (!std::getline(std::cin, line)) return {};
    const auto known = store::check_plain_text(line);
    if (known) return std::string(core::trimmed(line));
    context.out().error({core::ErrorKind::kUsage, known.error().message, {}, "type it again"});
  }
}

std::optional<std::string> Prompts::ask(const std::string& question, const std::string& heading) {
  if (is_going_back_) return {};
  if (next_ < answers_.size()) return answers_[next_++];
  if (!context_.out().flush()) return {};  // the terminal is gone
  if (!std::exchange(is_explained_, true))
    context_.out().line({{"Enter skips a question; '<' goes back to the one before.", Style::kDim}},
                        Output::Stream::kMessage);
  if (!heading.empty()) context_.out().line(heading, Output::Stream::kMessage);
  auto answer = cmd::ask(question, context_);
  is_going_back_ = answer == "<";
  if (!answer || is_going_back_) return {};
  answers_.push_back(*answer);
  ++next_;
  return answer;
}

void Prompts::refuse(const core::Error& error) {
  context_.out().error(error);
  if (next_ > 0) answers_.resize(--next_);
}

bool Prompts::starts_again() {
  if (!is_going_back_) return false;
  if (!answers_.empty()) answers_.pop_back();
  next_ = 0;
  is_going_back_ = false;
  return true;
}

bool confirm(const std::string& question, Context& context) {
  while (const auto answer = ask(question + " (y/n)", context)) {
    if (*answer == "y" || *answer == "yes") return true;
    if (*answer == "n" || *answer == "no") return false;
  }
  return false;
}

}  // namespace confab::cmd
