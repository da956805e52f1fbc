// SPDX-License-Identifier: MIT
#include "cmd/answers/review_view.h"

#include <fmt/format.h>

#include "core/plans/review.h"
#include "core/text/joined.h"

namespace confab::cmd {
namespace {

void print_questions(const core::Interview& interview, Output& out) {
  std::vector<Row> rows;
  for (const auto* question : core::questions_in_review(interview)) {
    const auto style = core::has_answer(question->state) ? Style::kGreen : Style::kYellow;
    rows.push_back({{question->is_critical ? "  !" : ""},
                    {std::string(core::answer_state_name(question->state)), style},
                    {question->text}});
  }
  out.table(rows, Overflow::kWrap);
}

}  // namespace

void print_review(const core::Interview& interview, const std::string& name,
                  const core::Moment& moment, Output& out) {
  const auto when = interview.starts ? moment.print_start(interview) : "no date";
  out.line({{name, Style::kBold}, {fmt::format("  {}  ", when)}, {interview.path, Style::kDim}});
  print_questions(interview, out);
  for (const auto& [title, reflection] : {std::pair(core::kLearned, &interview.learned),
                                          {core::kToThankThemFor, &interview.to_thank_for},
                                          {core::kNextStep, &interview.next_step},
                                          {core::kLeftOut, &interview.left_out},
                                          {core::kNewQuestions, &interview.new_questions}}) {
    for (const auto& entry : reflection->entries)
      out.line({{fmt::format("  {}: ", title), Style::kCyan}, {entry}});
  }
  const auto open = core::open_reflections(interview);
  if (!open.empty()) out.line(fmt::format("not reviewed yet: {}", core::joined(open, ", ")));
}

Json review_object(const core::Interview& interview) {
  Json::Array questions;
  for (const auto* question : core::questions_in_review(interview))
    questions.push_back(Json::Object{{"question", question->text},
                                     {"critical", question->is_critical},
                                     {"state", core::answer_state_name(question->state)},
                                     {"answer", Json::text_or_null(question->answer)}});
  return Json::Object{
      {"contact", interview.contact.stem},
      {"path", interview.path},
      {"starts", Json::text_or_null(interview.starts ? core::print_date(*interview.starts) : "")},
      {"reviewed",
       Json::text_or_null(interview.reviewed ? core::print_date(*interview.reviewed) : "")},
      {"questions", std::move(questions)},
      {"learned", Json::texts(interview.learned.entries)},
      {"to-thank-for", Json::texts(interview.to_thank_for.entries)},
      {"next", Json::texts(interview.next_step.entries)},
      {"left-out", Json::texts(interview.left_out.entries)},
      {"new-questions", Json::texts(interview.new_questions.entries)},
      {"second-opinion", interview.second_opinion ? Json(*interview.second_opinion) : Json()},
      {"open", Json::texts(core::open_reflections(interview))}};
}

}  // namespace confab::cmd
