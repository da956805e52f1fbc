// SPDX-License-Identifier: MIT
#include "cmd/manual/help.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cmd/context.h"
#include "cmd/line/other_names.h"
#include "cmd/manual/reflow.h"
#include "cmd/output/narrow.h"
#include "cmd/output/table.h"
#include "cmd/resources/resources.h"
#include "core/rule.h"
#include "core/text/character.h"
#include "core/text/joined.h"
#include "core/text/spelling.h"

namespace confab::cmd {
namespace {

// The pages in cmd/resources/topics.
constexpr std::array<std::string_view, 7> kTopics = {
    "start", "config", "dates", "environment", "exit-codes", "filters", "formatting"};

std::string value_of(const Option& option) {
  if (option.is_positional() || option.value.empty()) return "";
  return option.arity == Arity::kOptional ? fmt::format("[={}]", option.value) : " " + option.value;
}

std::size_t columns_of(const Output& out) {
  return static_cast<std::size_t>(std::max(out.columns(), 0));
}

void print_page(std::string_view page, Output& out) {
  for (const auto& line : reflowed(page, columns_of(out))) out.line(line);
}

// A sentence, which may take several lines.
void print_sentence(const std::string& text, Output& out, std::size_t indent = 0) {
  const auto columns = columns_of(out);
  const auto within = columns > 2 * indent ? columns - indent : columns;
  for (const auto& line : wrapped(text, within)) out.line(std::string(indent, ' ') + line);
}

void print_options(const std::vector<Option>& options, Output& out) {
  std::vector<Row> rows;
  for (const auto& option : options) {
    rows.push_back({{"  " + option.name + value_of(option)}, {option.explanation()}});
  }
  out.table(rows, Overflow::kWrap);
}

void print_commands(const std::vector<OwnCommand>& own, Output& out) {
  std::vector<Row> rows;
  std::string_view group;
  for (const auto& row : command_rows()) {
    if (row.group != group) rows.insert(rows.end(), {{}, {{fmt::format("{}:", row.group)}}});
    group = row.group;
    rows.push_back(
        {{fmt::format("  {}", row.name), Style::kBold}, {std::string(row.declared().summary)}});
  }
  if (!own.empty()) rows.insert(rows.end(), {{}, {{"Your own:"}}});
  for (const auto& [name, meaning] : own)
    rows.push_back({{fmt::format("  {}", name), Style::kBold}, {meaning}});
  out.table(rows, Overflow::kWrap);
}

void print_rule(const core::RuleInfo& rule, const core::Policy& policy, Output& out) {
  out.line({{std::string(rule.id), Style::kBold},
            {fmt::format(" ({})", core::severity_name(rule.severity))}});
  print_sentence(fmt::format("When: {}.", core::fill_settings(rule.sentence, policy)), out);
  print_sentence(fmt::format("Then: {}.", rule.fix), out);
  print_sentence(fmt::format("From: {}.", rule.source), out);
}

// The command for a word that other programs use; empty if there is no such command.
std::string command_to_explain(const std::string& topic) {
  auto meant = command_meant({topic});
  constexpr std::string_view kHelp = "help ";
  if (meant.starts_with(kHelp)) meant.erase(0, kHelp.size());
  return meant.starts_with('-') ? "" : meant.substr(0, meant.find_first_of(" '"));
}

tl::unexpected<core::Error> unknown_topic(const std::string& topic,
                                          const std::vector<OwnCommand>& own) {
  std::vector<std::string> topics(kTopics.begin(), kTopics.end());
  for (const auto& each : own) topics.push_back(each.name);
  for (const auto* each : commands()) topics.emplace_back(each->name);
  for (const auto& each : core::rules()) topics.emplace_back(each.id);
  const auto meant = command_to_explain(topic);
  return core::fail(
      core::ErrorKind::kUsage, fmt::format("no help for '{}'", topic),
      meant.empty()
          ? core::did_you_mean(
                topic, topics,
                "'confab help' lists commands and topics, 'confab check --list' lists rules")
          : fmt::format("did you mean '{}'?", meant));
}

// One word may name several things: `thank` is a command and a rule, `config` a command and a
// topic.
core::Status run_help(const Arguments& arguments, Context& context) {
  if (context.is_for_programs())
    return core::fail(core::ErrorKind::kUsage, "help cannot be printed as JSON or as plain columns",
                      "leave out --json, --jsonl and --plain");
  auto& out = context.out();
  const auto topic = arguments.text("TOPIC");
  const auto all_own = own_commands(context);
  if (!topic) {
    print_overview(all_own, out);
    return core::ok();
  }
  const auto* command = find_command(*topic);
  const auto rule = core::find_rule(*topic);
  const bool is_page = std::ranges::find(kTopics, *topic) != kTopics.end();
  const auto own = std::ranges::find(all_own, *topic, &OwnCommand::name);
  if (!command && !rule && !is_page && own == all_own.end()) return unknown_topic(*topic, all_own);
  if (command) print_help(*command, out);
  if (command && (rule || is_page)) out.line("");
  if (rule) print_rule(core::rule_info(*rule), context.policy(), out);
  if (is_page) print_page(resource(fmt::format("topics/{}", *topic)), out);
  if (own != all_own.end()) out.line(fmt::format("'{}' is {}.", *topic, own->meaning));
  return core::ok();
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
  result[0] = core::to_upper(result[0]);
  return result;
}

std::span<const Explained> environment_variables() {
  static constexpr auto kVariables = std::to_array<Explained>({
      {"CONFAB_NOTEBOOK", "the notebook, unless the current folder is in one"},
      {"XDG_STATE_HOME",
       "where 'due --since-last' remembers what it showed; default ~/.local/state"},
      {"CONFAB_NOW", "the current time, like --now"},
      {"CONFAB_EDITOR", "the editor's command line; takes precedence over VISUAL and EDITOR"},
      {"CONFAB_PAGER", "the pager's command line; takes precedence over PAGER; cat means no pager"},
      {"NO_COLOR", "if set, never use color"},
  });
  return kVariables;
}

std::span<const Explained> exit_codes() {
  static constexpr auto kCodes = std::to_array<Explained>({
      {"0", "done, even if the answer is empty"},
      {"1", "check or doctor found something, or due --exit-code has something to show"},
      {"2", "the command line is wrong, a date cannot be read, or a prompt would be needed"},
      {"3", "the answer is incomplete: a note could not be read, or stdout could not be written"},
      {"4", "a change was refused; nothing was changed"},
      {"5", "WHO does not match exactly one contact, or there is no notebook"},
      {"70", "a bug in confab"},
  });
  return kCodes;
}

void print_help(const Command& command, Output& out) {
  print_paragraph({{usage(command), Style::kBold}}, out);
  print_sentence(sentence(command.summary), out);
  if (!command.options.empty()) {
    out.line("");
    print_options(command.options, out);
  }
  out.line("Options for every command: confab --help");
  out.line("");
  out.line("For example:");
  for (const auto& example : command.examples) {
    out.line(fmt::format("  $ {}", example.line));
    if (!example.meaning.empty()) print_sentence(std::string(example.meaning), out, 4);
  }
}

void print_overview(const std::vector<OwnCommand>& own, Output& out) {
  print_sentence(
      "confab keeps informational interviews as plain notes and shows who you owe a reply.", out);
  print_sentence("New here? 'confab help start' shows the steps, with the command for each.", out);
  print_commands(own, out);
  out.line("");
  out.line("Options for every command:");
  print_options(global_options(), out);
  out.line("");
  print_sentence("More: confab help TOPIC, where TOPIC is a command, a rule, or one of", out);
  print_sentence(core::joined(kTopics, ", "), out, 2);
}

const Command& help_command() {
  static const Command command = {
      .name = "help",
      .summary = "explain a command, a rule or a topic",
      .options = {{.name = "TOPIC", .help = "a command, a rule, or a topic from 'confab help'"}},
      .examples = {{"confab help reach"},
                   {"confab help dates", "the ways to write a date"},
                   {"confab help too-soon", "what this finding means and how to fix it"}},
      .run = run_help,
      .paging = Paging::kLongAnswers};
  return command;
}

}  // namespace confab::cmd
