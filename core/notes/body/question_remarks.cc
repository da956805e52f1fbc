// SPDX-License-Identifier: MIT
#include "core/notes/body/question_remarks.h"

#include <fmt/format.h>

#include <string>

#include "core/notes/body/promise_remarks.h"
#include "core/notes/body/prose.h"
#include "core/notes/values/no_entry.h"
#include "core/text/ascii.h"
#include "core/text/fold.h"
#include "core/text/letter.h"

namespace confab::core {
namespace {

// `What is it? Fun.`, `What is it?: Fun`
bool has_text_after_mark(std::string_view text) {
  const auto mark = text.find('?');
  return mark != text.npos && text.find_first_of(" :;,-", mark) != text.npos;
}

std::string_view fault_of(const Question& question, bool is_held) {
  if (question.is_unclear && question.text.find('?') != std::string::npos)
    return "does not end in its question mark, so all text below its first line counts as the "
           "answer";
  if (question.is_unclear)
    return "has no question mark, so all text below its first line counts as the answer";
  const bool has_no_answer = question.state == AnswerState::kNoAnswer ||
                             (question.state == AnswerState::kNotAsked && is_held);
  const bool is_inline =
      has_no_answer && !is_question_ended(question.written) && has_text_after_mark(question.text);
  if (is_inline) return "has text after its question mark; write the answer below it";
  const bool is_unticked = question.state == AnswerState::kNotAsked && is_held &&
                           !first_sentence(question.answer).empty();
  return is_unticked ? "has an answer but no tick, so it counts as not asked" : "";
}

}  // namespace

Remarks remarks_on(const Question& question, bool is_held) {
  const auto fault = fault_of(question, is_held);
  if (fault.empty()) return {};
  return {{Remark::Kind::kUnclearQuestion, question.line,
           fmt::format("question '{}' {}", first_line(question.text), fault)}};
}

bool is_too_short_to_ask(std::string_view text) {
  constexpr int kFewWords = 2;
  const bool is_word = characters_in(text) == 1 || (words_in(text) <= kFewWords && is_ascii(text));
  return is_word && !is_question_ended(text) && !is_nothing(text) && !is_placeholder_entry(text);
}

bool is_marked_as_answer(std::string_view text) {
  const auto first = fold(text.substr(0, text.find(' ')));
  return first == "a:" || first == "answer:";
}

}  // namespace confab::core
