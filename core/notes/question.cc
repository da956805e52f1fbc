// SPDX-License-Identifier: MIT
#include "core/notes/question.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/text/fold.h"

namespace confab::core {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Is `word` the first word of `text`?
bool begins_with_word(std::string_view text, std::string_view word) {
  return lower_ascii(text.substr(0, word.size())) == word &&
         (text.size() == word.size() || !is_letter(text[word.size()]));
}

AnswerState state_of(const Item& item) {
  if (item.box != Item::Box::kTicked) return AnswerState::kNotAsked;
  if (item.more.empty()) return AnswerState::kNoAnswer;
  if (begins_with_word(item.more, "partly")) return AnswerState::kPartly;
  if (begins_with_word(item.more, "declined")) return AnswerState::kDeclined;
  return AnswerState::kAnswered;
}

// How long the mark of a critical question is, with the blanks behind it.
std::size_t mark_length(std::string_view written) {
  return std::min(written.find_first_not_of(' ', written.starts_with('!') ? 1 : 0), written.size());
}

}  // namespace

std::string_view answer_state_name(AnswerState state) {
  constexpr std::array<std::string_view, 5> kNames = {"not asked", "no answer", "answered",
                                                      "partly", "declined"};
  return kNames[static_cast<std::size_t>(state)];
}

std::string Question::written() const {
  return fmt::format("{}{:{}}{}", is_critical ? "!" : "", "", blanks, text);
}

Question question_from(Item task) {
  const auto state = state_of(task);
  const bool is_critical = task.text.starts_with('!');
  const auto length = mark_length(task.text);
  task.text.erase(0, length);
  return {std::move(task.text),
          std::move(task.more),
          state,
          task.line,
          static_cast<int>(length) - (is_critical ? 1 : 0),
          is_critical};
}

std::vector<BankQuestion> bank_questions_in(Body body) {
  std::vector<BankQuestion> questions;
  for (auto& section : body.sections) {
    const auto items = std::move(section.items);  // not kept any longer, for a bank may be large
    if (questions.empty()) questions.reserve(items.size());
    for (const auto& item : items) {
      auto text = item.text.substr(mark_length(item.text));
      if (!text.empty())
        questions.push_back({section.title, std::move(text), item.text.starts_with('!')});
    }
  }
  return questions;
}

std::string question_line(std::string_view text, bool is_critical) {
  return fmt::format("- [ ] {}{}\n", is_critical ? "! " : "", text);
}

std::string question_key(std::string_view text) {
  auto key = fold(text);
  key.erase(key.find_last_not_of(" ?!.") + 1);
  return key;
}

}  // namespace confab::core
