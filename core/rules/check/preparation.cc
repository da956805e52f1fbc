// SPDX-License-Identifier: MIT
// preparation.cc: does an interview that begins soon hold a fitting number of questions?
#include <fmt/format.h>

#include <algorithm>

#include "core/rule.h"
#include "core/rules/check/check.h"

namespace confab::core {
namespace {

// Should one be ready by now? Until it is over.
bool is_at_hand(const Interview& interview, const Situation& in) {
  const auto start = interview.start;
  const auto end = end_of(interview, in.policy.interview_minutes);
  if (!interview.is_planned() || !start || !end) return false;
  const Duration earlier{-in.policy.prepare_before.count, in.policy.prepare_before.unit};
  return in.now.instant >= add(*start, earlier, in.now.zone, in.policy.calendar) &&
         in.now.instant < *end;
}

struct Count {
  std::string_view what;
  std::ptrdiff_t count;
  int least;
  int most;
  Rule too_few;
  Rule too_many;
};

void check_count(const Count& count, const Location& place, const Situation& in) {
  const auto message = [&](std::string_view bound, int wanted) {
    return fmt::format("{} prepared: {}; bring {} {}", count.what, count.count, bound, wanted);
  };
  if (count.count < count.least) in.add(count.too_few, place, message("at least", count.least));
  if (count.count > count.most) in.add(count.too_many, place, message("at most", count.most));
}

}  // namespace

void check_preparation(const Situation& in) {
  const auto& policy = in.policy;
  for (const auto& interview : in.notebook.interviews) {
    if (!is_at_hand(interview, in)) continue;
    const auto is_written = [](const Question& question) { return !question.text.empty(); };
    const auto is_critical = [](const Question& question) {
      return question.is_critical && !question.text.empty();
    };
    const auto& questions = interview.questions;
    // The heading of the questions; the top of the note where there is none.
    const Location place{interview.path, std::max(interview.questions_line, 1), 1};
    check_count({"questions", std::ranges::count_if(questions, is_written), policy.questions_min,
                 policy.questions_max, Rule::kQuestionsTooFew, Rule::kQuestionsTooMany},
                place, in);
    check_count(
        {"critical questions", std::ranges::count_if(questions, is_critical), policy.critical_min,
         policy.critical_max, Rule::kCriticalTooFew, Rule::kCriticalTooMany},
        place, in);
  }
}

}  // namespace confab::core
