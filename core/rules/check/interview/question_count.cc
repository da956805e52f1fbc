// SPDX-License-Identifier: MIT
#include "core/rules/check/interview/question_count.h"

#include <algorithm>

namespace confab::core {

int questions_in(const Interview& interview) {
  const auto is_written = [](const Question& question) { return !question.text.empty(); };
  return static_cast<int>(std::ranges::count_if(interview.questions, is_written));
}

int critical_questions_in(const Interview& interview) {
  const auto is_critical = [](const Question& question) {
    return question.is_critical && !question.text.empty();
  };
  return static_cast<int>(std::ranges::count_if(interview.questions, is_critical));
}

Location questions_place(const Interview& interview) {
  return {interview.path, std::max(interview.questions_line, 1), 1};
}

}  // namespace confab::core
