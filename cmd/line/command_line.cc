// SPDX-License-Identifier: MIT
// The only file that includes CLI11.
#include "cmd/line/command_line.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <list>

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
    if (global && global->arity == Arity::kOne) ++i;
  }
  return words.size();
}

tl::unexpected<core::Error> unknown_command(const std::string& word,
                                            std::vector<std::string> names) {
  for (const auto* command : commands()) names.emplace_back(command->name);
  return core::fail(core::ErrorKind::kUsage, fmt::format("there is no command '{}'", word),
                    core::did_you_mean(word, names, "'confab help' lists them"));
}

tl::unexpected<core::Error> unknown_word(const Command& command, const std::string& word) {
  if (!word.starts_with('-')) {
    const bool has_words = std::ranges::any_of(command.options, &Option::is_positional);
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("'{}' is one word too many for {}", word, command.name),
                      has_words ? "put text of several words in quotes" : "it takes options only");
  }
  const auto typed = word.substr(0, word.find('='));
  std::vector<std::string> names;
  for (const auto* options : {&command.options, &global_options()}) {
    for (const auto& option : *options) {
      if (option.is_called(typed))
        return core::fail(core::ErrorKind::kUsage, fmt::format("'{}' stands behind '--'", typed),
                          "no option is looked for there; put it in front");
      names.push_back(option.name.substr(option.name.rfind(',') + 1));
    }
  }
  return core::fail(
      core::ErrorKind::kUsage, fmt::format("{} has no option '{}'", command.name, typed),
      core::did_you_mean(typed, names, fmt::format("'confab {} --help' lists them", command.name)));
}

// CLI11 writes into variables, so each option needs one that stays where it is.
struct Binding {
  const Option* option;
  bool is_given = false;
  std::string optional = {};  // "true" where the option stands without a value
  std::vector<std::string> values = {};
};

void bind(CLI::App& app, Binding& binding) {
  const auto& option = *binding.option;
  if (option.arity == Arity::kFlag) {
    app.add_flag(option.name, binding.is_given);
    return;
  }
  if (option.arity == Arity::kOptional) {
    app.add_flag(option.name, binding.optional)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    return;
  }
  auto* bound = app.add_option(option.name, binding.values);
  bound->allow_extra_args(option.is_positional() && option.arity == Arity::kMany);
  if (option.arity == Arity::kMany)
    bound->take_all();
  else
    bound->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
}

core::Status check_required(const Command& command, const Arguments& arguments) {
  for (const auto& option : command.options) {
    if (!option.is_required || arguments.has(option.key())) continue;
    return core::fail(
        core::ErrorKind::kUsage, fmt::format("{} needs {}", command.name, option.name),
        command.examples.empty() ? ""
                                 : fmt::format("for example: {}", command.examples.front().line));
  }
  return core::ok();
}

core::Result<Arguments> parse_arguments(const Command& command, std::vector<std::string> words) {
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  std::list<Binding> bindings;
  for (const auto* options : {&command.options, &global_options()}) {
    for (const auto& option : *options) bind(app, bindings.emplace_back(Binding{&option}));
  }
  std::ranges::reverse(words);
  try {
    app.parse(std::move(words));
  } catch (const CLI::ArgumentMismatch& error) {
    const auto option =
        std::string(error.what()).substr(0, std::string_view(error.what()).find(':'));
    return core::fail(core::ErrorKind::kUsage, fmt::format("{} needs a value", option),
                      fmt::format("'confab {} --help' explains it", command.name));
  } catch (const CLI::ParseError& error) {
    return core::fail(core::ErrorKind::kUsage, fmt::format("{}: {}", command.name, error.what()),
                      fmt::format("'confab {} --help' explains it", command.name));
  }
  for (const auto& extra : app.remaining()) {
    if (extra != "--") return unknown_word(command, extra);
  }
  Arguments arguments;
  for (auto& binding : bindings) {
    if (binding.optional == "true")
      binding.is_given = true;
    else if (!binding.optional.empty())
      binding.values = {binding.optional};
    if (binding.is_given || !binding.values.empty())
      arguments.set(binding.option->key(), std::move(binding.values));
  }
  return arguments;
}

}  // namespace

core::Result<CommandLine> parse_command_line(const std::vector<std::string>& words,
                                             const std::vector<std::string>& aliases) {
  const auto at = find_command_word(words);
  const auto* command = at == words.size() ? find_command("status") : find_command(words[at]);
  if (!command) return unknown_command(words[at], aliases);
  auto rest = words;
  if (at < words.size()) rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(at));
  TRY_ASSIGN(auto arguments, parse_arguments(*command, std::move(rest)));
  CommandLine line{command, std::move(arguments), at < words.size()};
  line.is_help = line.arguments.has("help");
  line.is_version = line.arguments.has("version");
  if (!line.is_help && !line.is_version) TRY(check_required(*command, line.arguments));
  return line;
}

std::optional<OwnWord> find_own_word(const std::vector<std::string>& words) {
  const auto at = find_command_word(words);
  if (at == words.size() || find_command(words[at])) return {};
  const auto word = words.begin() + static_cast<std::ptrdiff_t>(at);
  return OwnWord{*word, {words.begin(), word}, {word + 1, words.end()}};
}

core::Result<Arguments> parse_global_options(const std::vector<std::string>& words) {
  static const Command none = {"confab", "", {}, {}, nullptr};
  return parse_arguments(none, words);
}

}  // namespace confab::cmd
