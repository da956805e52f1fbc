// SPDX-License-Identifier: MIT
#include "cmd/input/look_back.h"

#include <fmt/format.h>

#include "cmd/input/outcomes.h"
#include "cmd/input/prompt.h"
#include "cmd/input/typed_value.h"

namespace confab::cmd {
namespace {

// A question to the user, and the option that takes the answer.
struct Reflecting {
  const char* option;
  const char* prompt;
  std::vector<std::string> core::ReviewAnswers::*entries;
};

constexpr Reflecting kReflecting[] = {
    {"learned", "What did you learn?", &core::ReviewAnswers::learned},
    {"left-out", "What was left out? (or 'nothing')", &core::ReviewAnswers::left_out},
    {"new-question", "Which new questions came up? (or 'none')",
     &core::ReviewAnswers::new_questions},
};

core::Result<std::optional<bool>> parse_yes_or_no(const std::optional<std::string>& text) {
  if (!text || text->empty()) return std::nullopt;
  if (*text == "yes" || *text == "y") return std::optional(true);
  if (*text == "no" || *text == "n") return std::optional(false);
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("--second-opinion '{}' is not yes or no", *text));
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

}  // namespace

std::vector<Option> look_back_options() {
  return {{.name = "--learned", .arity = Arity::kMany, .value = "TEXT", .help = "what you learned"},
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
           .choices = {"yes", "no"}}};
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

}  // namespace confab::cmd
