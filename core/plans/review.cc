// SPDX-License-Identifier: MIT
#include "core/plans/review.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "core/notes/body/prose.h"
#include "core/notes/body/question_remarks.h"
#include "core/notes/body/task_box.h"
#include "core/notes/values/no_entry.h"
#include "core/practice/which_talk.h"
#include "core/text/joined.h"
#include "core/text/one_line.h"

namespace confab::core {
namespace {

void add_entries(std::string_view heading, const std::vector<std::string>& entries,
                 std::vector<Edit>& edits) {
  for (const auto& entry : entries)
    edits.push_back(InsertInSection{std::string(heading), fmt::format("- {}\n", entry),
                                    std::string(kReviewSection)});
}

// Is there nothing to read in `- entry`?
bool says_nothing(const std::string& entry) {
  const auto box = task_box_in(entry);
  return prose("- " + entry).empty() || (box && box->state == Item::Box::kCancelled) ||
         (entry.starts_with('#') && entry.find_first_not_of('#') == entry.find(' '));
}

Status check_readable(const ReviewAnswers& back) {
  for (const auto* entries :
       {&back.learned, &back.to_thank_for, &back.next_step, &back.left_out, &back.new_questions}) {
    const auto found = std::ranges::find_if(*entries, says_nothing);
    if (found != entries->end())
      return fail(ErrorKind::kUsage, fmt::format("'{}' would not be read as an entry", *found),
                  "begin it with a word, not with Markdown");
  }
  const auto found = std::ranges::find_if(back.new_questions, is_too_short_to_ask);
  if (found == back.new_questions.end()) return ok();
  return fail(ErrorKind::kUsage, fmt::format("'{}' would not be read as a new question", *found),
              fmt::format("ask it as a question: '{}?'", *found));
}

// Answers alone are not a review: they are what the other person said, not what you make of it.
bool looks_back(ReviewAnswers back) {
  back.answers.clear();
  return !back.is_empty();
}

// "Nothing" next to another entry would contradict it.
void drop_idle_nothing(std::vector<std::string>& entries, const Reflection& known) {
  const bool has_more = !known.entries.empty() || !std::ranges::all_of(entries, is_nothing);
  if (has_more) std::erase_if(entries, is_nothing);
}

ReviewAnswers without_idle_nothing(ReviewAnswers back, const Interview& interview) {
  drop_idle_nothing(back.learned, interview.learned);
  drop_idle_nothing(back.to_thank_for, interview.to_thank_for);
  drop_idle_nothing(back.next_step, interview.next_step);
  drop_idle_nothing(back.left_out, interview.left_out);
  drop_idle_nothing(back.new_questions, interview.new_questions);
  return back;
}

// `point`: the question for a second opinion, in full.
std::string summary_of(const ReviewAnswers& back, const std::string& point,
                       const std::vector<std::string>& answers) {
  std::vector<std::string> parts;
  const auto count = [&](std::string_view what, std::size_t number) {
    if (number > 0) parts.push_back(fmt::format("{} + {}", what, number));
  };
  count("learned", back.learned.size());
  count("to thank them for", back.to_thank_for.size());
  count("next", back.next_step.size());
  count("left out", back.left_out.size());
  count("new questions", back.new_questions.size());
  if (!point.empty())
    parts.push_back(fmt::format("second opinion on '{}'", one_line(point)));
  else if (back.wants_second_opinion)
    parts.push_back(fmt::format("second opinion {}", *back.wants_second_opinion ? "yes" : "no"));
  std::vector<std::string> clauses;
  if (looks_back(back))
    clauses.push_back(fmt::format("reviewed{}{}", parts.empty() ? "" : ": ", joined(parts, ", ")));
  clauses.insert(clauses.end(), answers.begin(), answers.end());
  return joined(clauses, "; ");
}

}  // namespace

bool ReviewAnswers::is_empty() const {
  return answers.empty() && learned.empty() && left_out.empty() && new_questions.empty() &&
         to_thank_for.empty() && next_step.empty() && !wants_second_opinion &&
         second_opinion_on.empty();
}

Result<const Interview*> interview_to_review(const Contact& contact, const Moment& moment) {
  if (const auto* open = talk_to_review(contact, moment)) return open;
  return last_held(contact, moment);
}

Result<Plan> review_interview(const Interview& interview, const ReviewAnswers& typed,
                              const Moment& moment) {
  TRY(check_readable(typed));
  const auto back = without_idle_nothing(typed, interview);
  TRY_ASSIGN(auto answers, answer_edits(back.answers, interview.questions, moment.notebook.bank));
  auto& edits = answers.edits;
  add_entries(kLearned, back.learned, edits);
  add_entries(kToThankThemFor, back.to_thank_for, edits);
  add_entries(kNextStep, back.next_step, edits);
  add_entries(kLeftOut, back.left_out, edits);
  add_entries(kNewQuestions, back.new_questions, edits);
  const auto& typed_point = back.second_opinion_on;
  const auto point = typed_point.empty()
                         ? ""
                         : question_named(typed_point, interview.questions, moment.notebook.bank);
  if (!point.empty()) add_entries(kNewQuestions, {"! " + point}, edits);
  if (back.wants_second_opinion) {
    const auto* flag = *back.wants_second_opinion ? "true" : "false";
    edits.push_back(SetField{"second-opinion", Value::bare(flag)});
  }
  if (!is_reviewed(interview, moment) && looks_back(back)) {
    const auto today = print_day(moment.now.today());
    edits.push_back(SetField{"reviewed", Value::bare(today)});
  }
  return Plan{
      {{EditNote{interview.path, std::move(edits)}, summary_of(back, point, answers.words)}}};
}

std::vector<const Question*> questions_in_review(const Interview& interview) {
  std::vector<const Question*> questions;
  for (const auto& question : interview.questions) questions.push_back(&question);
  std::ranges::stable_sort(questions, {}, [](const Question* each) {
    const bool is_open =
        each->state == AnswerState::kNotAsked || each->state == AnswerState::kNoAnswer;
    return std::tuple(!each->is_critical, is_open);
  });
  return questions;
}

std::vector<std::string> open_reflections(const Interview& interview) {
  std::vector<std::string> open;
  if (!interview.learned.is_answered) open.emplace_back("learned");
  if (interview.thanks.empty() && !interview.reviewed) {
    if (!interview.to_thank_for.is_answered) open.emplace_back("to thank them for");
    if (!interview.next_step.is_answered) open.emplace_back("next");
  }
  if (!interview.left_out.is_answered) open.emplace_back("left out");
  if (!interview.new_questions.is_answered) open.emplace_back("new questions");
  if (!interview.second_opinion) open.emplace_back("second opinion");
  return open;
}

}  // namespace confab::core
