// SPDX-License-Identifier: MIT
#include "cmd/line/command_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "cmd/line/other_names.h"
#include "core/text/shell_word.h"
#include "core/text/spelling.h"

namespace confab::cmd {
namespace {

const Option* find_global(std::string_view word) {
  const auto found = std::ranges::find_if(
      global_options(), [&](const Option& option) { return option.is_called(word); });
  return found == global_options().end() ? nullptr : &*found;
}

// The index of the command's name: the first word that is neither an option nor a global option's
// value.
std::size_t find_command_word(const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!words[i].starts_with('-') || words[i] == "-") return i;
    if (words[i] == "--") break;
    const auto* global = find_global(words[i]);
    const bool has_value =
        global && (global->arity == Arity::kOne || global->arity == Arity::kMany);
    if (has_value) ++i;
  }
  return words.size();
}

// `words` begin with the unknown command.
tl::unexpected<core::Error> unknown_command(const std::vector<std::string>& words,
                                            std::vector<std::string> names) {
  for (const auto& row : command_rows()) names.emplace_back(row.name);
  const auto meant = command_meant(words);
  return core::fail(
      core::ErrorKind::kUsage, fmt::format("unknown command '{}'", words.front()),
      meant.empty() ? core::did_you_mean(words.front(), names, "'confab help' lists all commands")
                    : fmt::format("did you mean '{}'?", meant));
}

// Puts the first argument, if it was typed, into the example: `confab reach grace …`.
void name_first_argument(const Command& command, const Arguments& arguments, std::string& line) {
  const auto& first = command.options.front();
  if (!first.is_positional() || !arguments.has(first.key())) return;
  const auto begin = std::string_view("confab ").size() + command.name.size() + 1;
  const auto end = std::min(line.find(' ', begin), line.size());
  line.replace(begin, end - begin, core::shell_word(arguments.texts(first.key()).front()));
}

// The command's first example, with what was typed.
std::string example_with(const Command& command, const Arguments& arguments) {
  std::string line(command.examples.front().line);
  name_first_argument(command, arguments, line);
  for (const auto& option : command.options) {
    const bool is_shown = option.is_positional() || option.name == "--from-json" ||
                          line.find(option.name) != line.npos;
    if (is_shown || !arguments.has(option.key())) continue;
    line += " " + option.name;
    for (const auto& value : arguments.texts(option.key())) line += " " + core::shell_word(value);
  }
  return line;
}

}  // namespace

tl::unexpected<core::Error> missing(const Command& command, std::string_view option,
                                    const Arguments& arguments) {
  return core::fail(core::ErrorKind::kUsage, fmt::format("{} needs {}", command.name, option),
                    fmt::format("for example: {}", example_with(command, arguments)));
}

core::Status check_required(const Command& command, const Arguments& arguments) {
  for (const auto& option : command.options) {
    if (option.is_required && !arguments.has(option.key()))
      return missing(command, option.name, arguments);
  }
  return core::ok();
}

core::Result<CommandLine> parse_command_line(const std::vector<std::string>& words,
                                             const std::vector<std::string>& aliases,
                                             Repeated repeated) {
  const auto at = find_command_word(words);
  const auto* command = at == words.size() ? find_command("status") : find_command(words[at]);
  if (!command)
    return unknown_command({words.begin() + static_cast<std::ptrdiff_t>(at), words.end()}, aliases);
  auto rest = words;
  if (at < words.size()) rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(at));
  TRY_ASSIGN(auto arguments, parse_arguments(*command, std::move(rest), repeated));
  CommandLine line{command, std::move(arguments), at < words.size()};
  line.is_help = line.arguments.has("help");
  line.is_version = line.arguments.has("version");
  const bool is_complete = !command->takes_json || !line.arguments.has("from-json");
  if (!line.is_help && !line.is_version && is_complete)
    TRY(check_required(*command, line.arguments));
  return line;
}

std::optional<OwnWord> find_own_word(const std::vector<std::string>& words) {
  const auto at = find_command_word(words);
  if (at == words.size() || find_command(words[at])) return {};
  const auto word = words.begin() + static_cast<std::ptrdiff_t>(at);
  return OwnWord{*word, {words.begin(), word}, {word + 1, words.end()}};
}

core::Result<Arguments> parse_global_options(const std::vector<std::string>& words) {
  static const Command none = {.name = "confab"};
  return parse_arguments(none, words);
}

}  // namespace confab::cmd
