// SPDX-License-Identifier: MIT
#include "cmd/help.h"

#include <fmt/format.h>

#include <array>

#include "cmd/context.h"
#include "core/rule.h"
#include "core/spelling.h"

namespace confab::cmd {
namespace {

void print_options(const std::vector<Option>& options, Output& out) {
  std::vector<Row> rows;
  for (const auto& option : options) {
    const auto value = option.is_positional() || option.value.empty() ? "" : " " + option.value;
    rows.push_back({{"  " + option.name + value}, {option.explanation()}});
  }
  out.table(rows);
}

void print_command(const Command& command, Output& out) {
  out.line({{usage(command), Style::kBold}});
  out.line(sentence(command.summary));
  if (!command.options.empty()) {
    out.line("");
    print_options(command.options, out);
  }
  out.line("Options of every command: confab --help");
  out.line("");
  out.line("For example:");
  for (const auto& example : command.examples) {
    out.line(fmt::format("  $ {}", example.line));
    if (!example.meaning.empty()) out.line(fmt::format("    {}", example.meaning));
  }
}

void print_overview(Output& out) {
  out.line("confab keeps informational interviews as plain notes and tells what is owed.");
  out.line("");
  std::vector<Row> rows;
  for (const auto* command : commands())
    rows.push_back(
        {{fmt::format("  {}", command->name), Style::kBold}, {std::string(command->summary)}});
  out.table(rows);
  out.line("");
  out.line("Options of every command:");
  print_options(global_options(), out);
  out.line("");
  out.line("Environment:");
  rows.clear();
  for (const auto& [name, meaning] : environment_variables())
    rows.push_back({{fmt::format("  {}", name)}, {std::string(meaning)}});
  out.table(rows);
  out.line("");
  out.line("Your own settings (editor, notebook, and any of 'confab config list'):");
  out.line("  ~/.config/confab/config.yaml");
  out.line("");
  out.line("Exit codes:");
  rows.clear();
  for (const auto& [code, meaning] : exit_codes())
    rows.push_back({{fmt::format("  {}", code)}, {std::string(meaning)}});
  out.table(rows);
}

void print_rule(const core::RuleInfo& rule, Output& out) {
  out.line({{std::string(rule.id), Style::kBold},
            {fmt::format(" ({})", core::severity_name(rule.severity))}});
  out.line(fmt::format("When: {}.", rule.sentence));
  out.line(fmt::format("Then: {}.", rule.fix));
  out.line(fmt::format("From: {}.", rule.source));
}

core::Status run_help(const Arguments& arguments, Context& context) {
  const auto topic = arguments.text("TOPIC");
  if (!topic) {
    print_help(nullptr, context.out());
    return core::ok();
  }
  // `thank` is both.
  const auto* named = find_command(*topic);
  const auto rule = core::find_rule(*topic);
  if (named) print_help(named, context.out());
  if (named && rule) context.out().line("");
  if (rule) print_rule(core::rule_info(*rule), context.out());
  if (named || rule) return core::ok();
  std::vector<std::string> topics;
  for (const auto* each : commands()) topics.emplace_back(each->name);
  for (const auto& each : core::rules()) topics.emplace_back(each.id);
  return core::fail(
      core::ErrorKind::kUsage, fmt::format("there is no help on '{}'", *topic),
      core::did_you_mean(*topic, topics,
                         "'confab help' lists the commands, 'confab check --list' the rules"));
}

}  // namespace

std::string usage(const Command& command) {
  auto line = fmt::format("confab {}", command.name);
  bool has_options = false;
  for (const auto& option : command.options) {
    if (!option.is_positional()) {
      has_options = true;
      continue;
    }
    const auto word = option.arity == Arity::kMany ? option.name + "…" : option.name;
    line += option.is_required ? " " + word : " [" + word + "]";
  }
  return has_options ? line + " [OPTION…]" : line;
}

std::string sentence(std::string_view summary) {
  auto result = std::string(summary) + ".";
  if (result[0] >= 'a' && result[0] <= 'z') result[0] = static_cast<char>(result[0] - 'a' + 'A');
  return result;
}

std::span<const Explained> environment_variables() {
  static constexpr auto kVariables = std::to_array<Explained>({
      {"CONFAB_NOTEBOOK", "the notebook where no folder above is one"},
      {"CONFAB_NOW", "like --now"},
      {"CONFAB_EDITOR", "the editor's command line, before VISUAL and EDITOR"},
      {"NO_COLOR", "no colour, whatever the terminal"},
  });
  return kVariables;
}

std::span<const Explained> exit_codes() {
  static constexpr auto kCodes = std::to_array<Explained>({
      {"0", "done, also when the answer is empty"},
      {"1", "check or doctor found something; due --exit-code, and something is owed"},
      {"2", "the command line is wrong, a date cannot be read, or a prompt would be needed"},
      {"3", "the answer is not whole: a note could not be read, or stdout could not be written"},
      {"4", "a change was refused; nothing was changed"},
      {"5", "not exactly one contact is meant, or there is no notebook"},
      {"70", "a bug in confab"},
  });
  return kCodes;
}

void print_help(const Command* command, Output& out) {
  if (command)
    print_command(*command, out);
  else
    print_overview(out);
}

const Command& help_command() {
  static const Command command = {
      "help",
      "explains a command or a rule",
      {{"TOPIC", Arity::kOne, "", "a command or the id of a rule"}},
      {{"confab help reach", ""},
       {"confab help thank", ""},
       {"confab help too-soon", "what a finding of check means and how to mend it"}},
      run_help};
  return command;
}

}  // namespace confab::cmd
