// SPDX-License-Identifier: MIT
// review: shows which questions of an interview were answered, partly answered, declined or left
// out, and records what the user learned.
#include "core/plans/review.h"

#include <fmt/format.h>

#include "cmd/answers/next_step.h"
#include "cmd/input/outcomes.h"
#include "cmd/input/prompt.h"
#include "cmd/input/typed_value.h"
#include "core/notes/lookup.h"
#include "core/text/joined.h"

namespace confab::cmd {
namespace {

const Schema kSchema = {"confab.review/1",
                        {"contact", "path", "starts", "reviewed", "questions", "learned",
                         "left-out", "new-questions", "second-opinion", "open"}};

// A question to the user, and the option that takes the answer.
struct Reflecting {
  const char* option;
  const char* prompt;
  std::vector<std::string> core::ReviewAnswers::*entries;
};

constexpr Reflecting kReflecting[] = {
    {"learned", "What did you learn?", &core::ReviewAnswers::learned},
    {"left-out", "What was left out? (or 'nothing')", &core::ReviewAnswers::left_out},
    {"new-question", "Which new questions came up? (or 'none')", &core::ReviewAnswers::new_questions},
};

core::Result<std::optional<bool>> parse_yes_or_no(const std::optional<std::string>& text) {
  if (!text || text->empty()) return std::nullopt;
  if (*text == "yes" || *text == "y") return std::optional(true);
  if (*text == "no" || *text == "n") return std::optional(false);
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("--second-opinion '{}' is not yes or no", *text));
}

core::Result<core::ReviewAnswers> typed_look_back(const Arguments& arguments) {
  core::ReviewAnswers back;
  TRY_ASSIGN(back.answers, typed_answers(arguments));
  for (const auto& each : kReflecting) {
    for (const auto& text : arguments.texts(each.option)) {
      TRY(check_typed({each.option, core::FieldType::kText}, text));
      (back.*each.entries).push_back(text);
    }
  }
  TRY_ASSIGN(back.wants_second_opinion, parse_yes_or_no(arguments.text("second-opinion")));
  return back;
}

std::vector<std::string> ask_lines(const std::string& question, Context& context) {
  std::vector<std::string> lines;
  while (true) {
    const auto line = ask(lines.empty() ? question : "Anything else? (empty: no)", context);
    if (!line || line->empty()) return lines;
    lines.push_back(*line);
    if (*line == "nothing" || *line == "none") return lines;
  }
}

bool is_answered(const core::Interview& interview, const Reflecting& each) {
  if (each.entries == &core::ReviewAnswers::learned) return interview.learned.is_answered;
  if (each.entries == &core::ReviewAnswers::left_out) return interview.left_out.is_answered;
  return interview.new_questions.is_answered;
}

// Asks the open questions, then the four reflections, unless the note has them already.
core::ReviewAnswers ask_look_back(const core::Interview& interview, Context& context) {
  core::ReviewAnswers back;
  back.answers = ask_answers(interview.questions, context);
  for (const auto& each : kReflecting) {
    if (!is_answered(interview, each)) back.*each.entries = ask_lines(each.prompt, context);
  }
  while (!interview.second_opinion && !back.wants_second_opinion) {
    const auto text = ask("Do you want a second opinion? (yes/no)", context);
    if (!text || text->empty()) break;
    const auto parsed = parse_yes_or_no(text);
    if (parsed)
      back.wants_second_opinion = *parsed;
    else
      context.out().error(parsed.error());
  }
  return back;
}

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

void print_review(const core::Interview& interview, const std::string& name,
                  const core::Moment& moment, Output& out) {
  const auto when = interview.starts ? moment.print_start(interview) : "no date";
  out.line({{name, Style::kBold}, {fmt::format("  {}  ", when)}, {interview.path, Style::kDim}});
  print_questions(interview, out);
  for (const auto& [title, reflection] : {std::pair(core::kLearned, &interview.learned),
                                          {core::kLeftOut, &interview.left_out},
                                          {core::kNewQuestions, &interview.new_questions}}) {
    for (const auto& entry : reflection->entries)
      out.line({{fmt::format("  {}: ", title), Style::kCyan}, {entry}});
  }
  const auto open = core::open_reflections(interview);
  if (!open.empty()) out.line(fmt::format("not reviewed yet: {}", core::joined(open, ", ")));
}

Json json_of(const core::Interview& interview) {
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
      {"left-out", Json::texts(interview.left_out.entries)},
      {"new-questions", Json::texts(interview.new_questions.entries)},
      {"second-opinion", interview.second_opinion ? Json(*interview.second_opinion) : Json()},
      {"open", Json::texts(core::open_reflections(interview))}};
}

// Without WHO: the interviews not reviewed yet.
core::Status list_open(Context& context) {
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  const auto moment = context.moment(notebook);
  std::vector<Row> rows;
  Json::Array items;
  for (const auto& interview : notebook.interviews) {
    if (!interview.is_held() || interview.reviewed) continue;
    const auto* contact = notebook.find_contact(interview.contact.stem);
    rows.push_back({{interview.contact.stem, Style::kBold},
                    {interview.starts ? moment.print_start(interview) : ""},
                    {contact ? contact->name : interview.contact.text},
                    {interview.path, Style::kDim}});
    items.push_back(json_of(interview));
  }
  return context.answer(kSchema, std::move(items), rows);
}

// Shows the review, and returns what the user adds at a terminal. The notebook is not locked while
// the user thinks.
core::Result<core::ReviewAnswers> shown_review(const std::string& who, Context& context) {
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, who));
  TRY_ASSIGN(const auto* interview, core::interview_to_review(*contact, notebook));
  if (context.is_for_programs()) {
    TRY(context.answer(kSchema, {json_of(*interview)}));
    return core::ReviewAnswers();
  }
  print_review(*interview, contact->name, context.moment(notebook), context.out());
  if (!context.may_ask() || context.is_dry_run()) return core::ReviewAnswers();
  return ask_look_back(*interview, context);
}

core::Status run_review(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(auto back, typed_look_back(arguments));
  const auto who = arguments.text("WHO");
  if (!who && back.is_empty()) return list_open(context);
  if (!who)
    return core::fail(core::ErrorKind::kUsage, "review needs WHO to record anything",
                      "for example: confab review grace --learned 'Testing is a door.'");
  if (back.is_empty()) {
    TRY_ASSIGN(back, shown_review(*who, context));
    if (back.is_empty()) return core::ok();
  }
  TRY_ASSIGN(const core::Notebook& notebook, context.load_to_change());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, *who));
  TRY_ASSIGN(const auto* interview, core::interview_to_review(*contact, notebook));
  TRY_ASSIGN(const auto plan, core::review_interview(*interview, back, context.moment(notebook)));
  TRY(context.apply(plan));
  return say_next_step(*contact, context);
}

std::vector<Option> options() {
  std::vector<Option> all = {
      {.name = "WHO", .help = "the contact (default: list interviews not reviewed yet)"}};
  for (auto& option : answer_options()) all.push_back(std::move(option));
  all.insert(
      all.end(),
      {{.name = "--learned", .arity = Arity::kMany, .value = "TEXT", .help = "what you learned"},
       {.name = "--left-out",
        .arity = Arity::kMany,
        .value = "TEXT",
        .help = "what you did not get to; 'nothing' counts"},
       {.name = "--new-question",
        .arity = Arity::kMany,
        .value = "TEXT",
        .help = "what to ask next time"},
       {.name = "--second-opinion",
        .value = "ANSWER",
        .help = "whether you want a second opinion",
        .choices = {"yes", "no"}}});
  return all;
}

}  // namespace

const Command& review_command() {
  static const Command command = {
      .name = "review",
      .summary = "look back on an interview and record what you learned",
      .options = options(),
      .examples =
          {{"confab review grace", "on a terminal, asks for what is still missing"},
           {"confab review grace --learned 'Testing is a door.' --left-out nothing --new-question "
            "'Who carries the pager?' --second-opinion yes"},
           {"confab review", "lists the interviews not reviewed yet"}},
      .run = run_review};
  return command;
}

}  // namespace confab::cmd
