// SPDX-License-Identifier: MIT
#include "cmd/input/look_back.h"

#include <fmt/format.h>

#include "cmd/input/outcomes.h"
#include "cmd/input/typed_value.h"
#include "core/notes/values/no_entry.h"

namespace confab::cmd {
namespace {

// An option, and the list it adds to.
struct Reflecting {
  const char* option;
  std::vector<std::string> core::ReviewAnswers::*entries;
};

constexpr Reflecting kReflecting[] = {
    {"learned", &core::ReviewAnswers::learned},
    {"thank-for", &core::ReviewAnswers::to_thank_for},
    {"next", &core::ReviewAnswers::next_step},
    {"left-out", &core::ReviewAnswers::left_out},
    {"new-question", &core::ReviewAnswers::new_questions},
};

core::Result<std::optional<bool>> parse_yes_or_no(const std::optional<std::string>& text) {
  if (!text || text->empty()) return std::nullopt;
  if (*text == "yes" || *text == "y") return std::optional(true);
  if (*text == "no" || *text == "n") return std::optional(false);
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("--second-opinion must be yes or no, not '{}'", *text));
}

// `n` in answer to `Anything else?` is not an entry.
bool is_no(std::string_view line) { return line == "n" || line == "N" || line == "no"; }

std::vector<std::string> ask_lines(const std::string& prompt, Prompts& prompts) {
  std::vector<std::string> lines;
  while (true) {
    const auto line = prompts.ask(lines.empty() ? prompt : "Anything else? (Enter to continue)");
    if (!line || line->empty() || (!lines.empty() && is_no(*line))) return lines;
    lines.push_back(*line);
    if (core::is_nothing(*line)) return lines;
  }
}

std::vector<std::string> ask_line(const std::string& prompt, Prompts& prompts) {
  const auto line = prompts.ask(prompt);
  return line && !line->empty() ? std::vector{*line} : std::vector<std::string>();
}

// Removes words that the prompt has already said: `I'm going to ask two people` becomes `ask two
// people`.
std::string without_beginning(std::string line) {
  for (const std::string_view begin :
       {"I'm going to ", "I am going to ", "I will ", "I'll ", "to "}) {
    if (line.starts_with(begin)) return line.substr(begin.size());
  }
  return line;
}

// A question here is for the next talk. It asks for both, so what has no answer is `nothing`.
void ask_what_was_left_out(core::ReviewAnswers& back, Prompts& prompts) {
  for (auto& line : ask_lines("What I didn't get to ask, or thought of later:", prompts)) {
    const bool is_question = line.ends_with('?');
    if (is_question || core::is_nothing(line)) back.new_questions.push_back(line);
    if (!is_question) back.left_out.push_back(std::move(line));
  }
  const bool is_answered = !back.left_out.empty() || !back.new_questions.empty();
  for (auto* entries : {&back.left_out, &back.new_questions}) {
    if (is_answered && entries->empty()) entries->push_back("nothing");
  }
}

void ask_second_opinion(core::ReviewAnswers& back, Prompts& prompts) {
  while (!back.wants_second_opinion) {
    const auto text = prompts.ask("Would you like to hear someone else on this? (y/n)");
    if (!text || text->empty()) return;
    const auto parsed = parse_yes_or_no(text);
    if (parsed)
      back.wants_second_opinion = *parsed;
    else
      prompts.refuse({core::ErrorKind::kUsage, fmt::format("'{}' is neither y nor n", *text)});
  }
  if (!*back.wants_second_opinion) return;
  back.second_opinion_on = prompts.ask("On which question?").value_or("");
}

}  // namespace

std::vector<Option> look_back_options() {
  return {
      {.name = "--learned",
       .arity = Arity::kMany,
       .value = "TEXT",
       .help = "what you did not know before"},
      {.name = "--thank-for",
       .arity = Arity::kMany,
       .value = "TEXT",
       .help = "what to thank them for, as they will read it; 'nothing' chooses a plain thank-you"},
      {.name = "--next",
       .arity = Arity::kMany,
       .value = "TEXT",
       .help = "what you are going to do because of the talk, for them to read"},
      {.name = "--left-out",
       .arity = Arity::kMany,
       .value = "TEXT",
       .help = "what you did not get to; 'nothing' is an answer"},
      {.name = "--new-question",
       .arity = Arity::kMany,
       .value = "TEXT",
       .help = "what to ask next time"},
      {.name = "--second-opinion",
       .value = "ANSWER",
       .help = "whether you want a second opinion",
       .choices = {"yes", "no"}},
      {.name = "--second-opinion-on",
       .value = "QUESTION",
       .help = "a point to ask someone else about; becomes a critical question of the next talk"}};
}

core::Result<core::ReviewAnswers> typed_look_back(const Arguments& arguments) {
  core::ReviewAnswers back;
  TRY_ASSIGN(back.answers, typed_answers(arguments));
  for (const auto& each : kReflecting) {
    for (const auto& text : arguments.texts(each.option)) {
      TRY(check_line(each.option, text));
      (back.*each.entries).push_back(text);
    }
  }
  if (const auto point = arguments.text("second-opinion-on")) {
    TRY(check_line("second-opinion-on", *point));
    back.second_opinion_on = *point;
    back.wants_second_opinion = true;
  }
  if (!arguments.has("second-opinion")) return back;
  TRY_ASSIGN(back.wants_second_opinion, parse_yes_or_no(arguments.text("second-opinion")));
  if (!back.second_opinion_on.empty() && back.wants_second_opinion == false)
    return core::fail(core::ErrorKind::kUsage,
                      "--second-opinion-on and --second-opinion no contradict each other");
  return back;
}

core::ReviewAnswers ask_look_back(const core::Interview& interview, Prompts& prompts) {
  core::ReviewAnswers back;
  back.answers = ask_answers(interview.questions, prompts);
  if (!interview.learned.is_answered)
    back.learned = ask_lines("What I didn't know before:", prompts);
  const bool is_thanked = !interview.thanks.empty();
  if (!interview.to_thank_for.is_answered && !is_thanked) {
    back.to_thank_for = ask_line("✉ Thank you especially for … (they will read this):", prompts);
  }
  if (!interview.next_step.is_answered && !is_thanked) {
    back.next_step =
        ask_line("✉ Because of this talk I'm going to … (they will read this):", prompts);
    for (auto& line : back.next_step) line = without_beginning(std::move(line));
  }
  if (!interview.left_out.is_answered && !interview.new_questions.is_answered)
    ask_what_was_left_out(back, prompts);
  else if (!interview.left_out.is_answered)
    back.left_out = ask_lines("What I didn't get to ask ('nothing' is an answer):", prompts);
  else if (!interview.new_questions.is_answered)
    back.new_questions =
        ask_lines("Questions I thought of later ('nothing' is an answer):", prompts);
  if (!interview.second_opinion) ask_second_opinion(back, prompts);
  return back;
}

}  // namespace confab::cmd
