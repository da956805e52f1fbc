// SPDX-License-Identifier: MIT
// From the words on the command line to the exit code.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <exception>
#include <memory>

#include "cmd/completion/answer.h"
#include "cmd/context.h"
#include "cmd/input/chosen_note.h"
#include "cmd/input/json_arguments.h"
#include "cmd/input/typed_value.h"
#include "cmd/manual/help.h"
#include "cmd/programs/own_commands.h"
#include "cmd/programs/pager.h"
#include "cmd/version.h"
#include "core/text/number.h"

namespace confab::cmd {
namespace {

// --color, then the usual variables, then whether the stream is a terminal.
Output::Color color_for(const Environment& environment, const std::string& choice,
                        bool is_terminal) {
  if (choice == "always") return Output::Color::kOn;
  if (choice == "never" || !environment.variable("NO_COLOR").empty()) return Output::Color::kOff;
  for (const auto* name : {"CLICOLOR_FORCE", "FORCE_COLOR"}) {
    const auto value = environment.variable(name);
    if (!value.empty() && value != "0") return Output::Color::kOn;
  }
  return is_terminal && environment.variable("TERM") != "dumb" ? Output::Color::kOn
                                                               : Output::Color::kOff;
}

// What --color says, even on a command line that cannot be read.
std::string typed_color(const std::vector<std::string>& words) {
  constexpr std::string_view kOption = "--color";
  std::string choice = "auto";
  for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
    const std::string_view word = words[i];
    if (word == kOption && i + 1 < words.size()) choice = words[i + 1];
    if (word.starts_with("--color=")) choice = word.substr(kOption.size() + 1);
  }
  return choice;
}

// Does the terminal show OSC 8 links? It cannot be asked. FORCE_HYPERLINK, which many programs use,
// decides first.
bool shows_links(const Environment& environment) {
  const auto forced = environment.variable("FORCE_HYPERLINK");
  if (!forced.empty()) return forced != "0";
  if (!environment.is_answer_terminal || !environment.variable("SSH_CONNECTION").empty())
    return false;  // a file on another computer
  constexpr std::array<std::string_view, 4> kVariables = {"WT_SESSION", "KITTY_WINDOW_ID",
                                                          "KONSOLE_VERSION", "DOMTERM"};
  constexpr std::array<std::string_view, 8> kTerminals = {
      "iTerm.app", "WezTerm", "vscode", "ghostty", "xterm-kitty", "foot", "alacritty", "contour"};
  const auto is_one = [&](std::string_view name) {
    return std::ranges::find(kTerminals, environment.variable(name)) != kTerminals.end();
  };
  const auto vte = core::find_number(environment.variable("VTE_VERSION"), 0, 999'999);
  return is_one("TERM_PROGRAM") || is_one("TERM") || vte.value_or(0) >= 5000 ||
         std::ranges::any_of(kVariables, [&](std::string_view name) {
           return !environment.variable(name).empty();
         });
}

core::Status run_command(const CommandLine& line, Context& context) {
  TRY(context.prepare());
  if (line.command->paging == Paging::kLongAnswers) page_answer(line.arguments, context);
  for (const auto& problem : context.config_problems()) {
    if (line.command->name != "check") context.out().warning(problem);
  }
  const auto& command = *line.command;
  if (!command.takes_json || !line.arguments.has("from-json"))
    return command.run(line.arguments, context);
  TRY_ASSIGN(const auto json, context.file_or_stdin(*line.arguments.text("from-json")));
  TRY_ASSIGN(const auto arguments, with_json(command, line.arguments, json));
  TRY(check_required(command, arguments));
  return command.run(arguments, context);
}

int exit_code(const core::Status& status) {
  return status ? 0 : static_cast<int>(status.error().kind);
}

// Prints what is left to report, and returns the most serious exit code.
int finish(Output& out, const core::Status& status, const Context* context = nullptr) {
  if (!status && !status.error().message.empty()) out.error(status.error());
  const auto flushed = out.flush();
  if (!flushed && !flushed.error().message.empty()) out.error(flushed.error());
  if (!flushed && context && !context->done().empty()) out.hint(context->done());
  // A failure is more important than notes that could not be read on the way.
  if (!status && status.error().kind != core::ErrorKind::kFindings) return exit_code(status);
  const bool is_incomplete = context && context->is_incomplete();
  const auto incomplete = is_incomplete ? static_cast<int>(core::ErrorKind::kIncomplete) : 0;
  return std::max({exit_code(status), exit_code(flushed), incomplete});
}

// None if the config cannot be read; the help does not depend on it.
std::vector<OwnCommand> own_commands_of(const Environment& environment,
                                        const Arguments& arguments) {
  Output nowhere(Output::Color::kOff, Output::Color::kOff, 0, 0);
  Context context(environment, arguments, nowhere);
  return context.prepare() ? own_commands(context) : std::vector<OwnCommand>();
}

// An exception that gets here is a bug.
int run_guarded(const CommandLine& line, Context& context, Output& out) {
  try {
    const auto status = run_command(line, context);
    const auto chosen = status ? std::nullopt : with_chosen_note(line, status.error(), context);
    if (!chosen) return finish(out, status, &context);
    static auto& again = *std::make_unique<CommandLine>(*chosen).release();
    static auto& fresh =
        *std::make_unique<Context>(context.environment(), again.arguments, out).release();
    return finish(out, run_command(again, fresh), &fresh);
  } catch (const std::exception& bug) {
    const auto message = fmt::format("this is a bug in confab: {}", bug.what());
    return finish(out, core::fail(core::ErrorKind::kBug, message, "please report it"));
  }
}

}  // namespace

int run(const Environment& environment) {
  if (!environment.words.empty() && environment.words.front() == kCompletionWord) {
    answer_shell(environment);
    return 0;
  }
  auto line = named_command_line(environment);
  const auto choice =
      line ? line->arguments.text("color").value_or("auto") : typed_color(environment.words);
  Output out(color_for(environment, choice, environment.is_answer_terminal),
             color_for(environment, choice, environment.is_message_terminal),
             environment.answer_columns, environment.answer_rows);
  if (choice != "never" && shows_links(environment)) out.show_links();
  if (!line) return finish(out, core::fail(line.error()));
  if (const auto known = check_choice("--color", choice, {"auto", "always", "never"}); !known)
    return finish(out, known);
  if (line->is_version) {
    out.line(fmt::format("confab {}", kVersion));
    return finish(out, core::ok());
  }
  if (line->is_help) {
    if (line->is_named)
      print_help(*line->command, out);
    else
      print_overview(own_commands_of(environment, line->arguments), out);
    return finish(out, core::ok());
  }
  // Never destroyed, because the process ends with it. Freeing everything that was read would take
  // as long as the rules.
  static auto& context = *std::make_unique<Context>(environment, line->arguments, out).release();
  return run_guarded(*line, context, out);
}

}  // namespace confab::cmd
