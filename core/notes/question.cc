// SPDX-License-Identifier: MIT
#include "core/notes/question.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/notes/decoration.h"
#include "core/notes/prose.h"
#include "core/text/fold.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// Is `word` the first word of `text`?
bool begins_with_word(std::string_view text, std::string_view word) {
  return lower_ascii(text.substr(0, word.size())) == word &&
         (text.size() == word.size() || !is_letter(text[word.size()]));
}

AnswerState state_of(const Item& item, std::string_view answer) {
  if (item.box == Item::Box::kCancelled) return AnswerState::kCancelled;
  const auto said = first_sentence(answer);
  const bool is_asked =
      item.box == Item::Box::kTicked || (item.box == Item::Box::kNone && !said.empty());
  if (!is_asked) return AnswerState::kNotAsked;
  if (said.empty()) return AnswerState::kNoAnswer;
  if (begins_with_word(said, "partly")) return AnswerState::kPartly;
  if (begins_with_word(said, "declined")) return AnswerState::kDeclined;
  return AnswerState::kAnswered;
}

// Is it the mark of a critical question, not of an image?
bool is_marked(std::string_view written) {
  return written.starts_with('!') && !written.starts_with("![");
}

// The words of a question after its mark.
std::string words_of(std::string_view written) {
  return plain_text(written.substr(is_marked(written) ? 1 : 0));
}

// Emphasis, quotation marks and brackets may close after the question mark.
bool ends_with_question_mark(std::string_view line) {
  std::string kept;
  if (has_comment(line)) line = kept = without_comments(line);
  auto text = undecorated(line);
  while (true) {
    const auto end = text.find_last_not_of("*_~\"')]!= \t");
    text = text.substr(0, end + 1);
    if (!text.ends_with("”") && !text.ends_with("’") && !text.ends_with("»")) break;
    text.remove_suffix(text.ends_with("»") ? 2 : 3);
  }
  return text.ends_with('?') || text.ends_with("？") || text.ends_with("؟");
}

// Where the question in `text` ends: after the first line with a question mark, else after the
// first line.
std::size_t end_of_question(std::string_view text) {
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    if (ends_with_question_mark(text.substr(begin, end - begin))) return end;
    begin = end + 1;
  }
  return std::min(text.find('\n'), text.size());
}

// Without blank lines at either end.
std::string_view without_blank_lines(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(" \t\n"), text.size()));
  return text.substr(0, text.find_last_not_of(" \t\n") + 1);
}

// A line `also: …` under a question is an entry after it (wordings.h).
void add_other_wordings(std::string_view lines, const std::string& stage,
                        std::vector<BankQuestion>& questions) {
  constexpr std::string_view kAlso = "also:";
  while (!lines.empty()) {
    auto line = trimmed(take_line(lines));
    if (line.starts_with("- ") || line.starts_with("* ")) line = trimmed(line.substr(2));
    if (lower_ascii(line.substr(0, kAlso.size())) == kAlso)
      questions.push_back({stage, std::string(line), false});
  }
}

}  // namespace

std::string_view answer_state_name(AnswerState state) {
  constexpr std::array<std::string_view, 6> kNames = {"not asked", "no answer", "answered",
                                                      "partly",    "declined",  "cancelled"};
  return kNames[static_cast<std::size_t>(state)];
}

bool is_question_ended(std::string_view text) {
  for (std::string_view rest = text; !rest.empty();) {
    if (ends_with_question_mark(take_line(rest))) return true;
  }
  return false;
}

Question question_from(Item item) {
  const auto end = end_of_question(item.text);
  const std::string_view text = item.text;
  auto answer = std::string(text.substr(std::min(end + 1, text.size())));
  if (!answer.empty() && !item.more.empty()) answer += '\n';
  answer += item.more;
  if (has_comment(answer)) answer = without_comments(answer);
  answer = without_blank_lines(answer);
  const auto asked = text.substr(0, end);
  Question question{.text = words_of(asked),
                    .state = state_of(item, answer),
                    .line = item.line,
                    .is_critical = is_marked(text)};
  question.is_unclear = end < text.size() && !is_question_ended(asked);
  question.answer = std::move(answer);
  question.written = std::move(item.text);
  return question;
}

std::vector<BankQuestion> bank_questions_in(Body body) {
  std::vector<BankQuestion> questions;
  for (auto& section : body.sections) {
    const auto items = std::move(section.items);  // freed early: a bank may be large
    if (questions.empty()) questions.reserve(items.size());
    for (const auto& item : items) {
      const auto end = end_of_question(item.text);
      auto text = words_of(std::string_view(item.text).substr(0, end));
      if (!text.empty())
        questions.push_back({section.title, std::move(text), is_marked(item.text)});
      add_other_wordings(std::string_view(item.text).substr(end), section.title, questions);
      add_other_wordings(item.more, section.title, questions);
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
