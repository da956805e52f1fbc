// SPDX-License-Identifier: MIT
// The only file that includes CLI11.
#include "cmd/line/parse_arguments.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <list>

#include "cmd/line/unknown_option.h"
#include "core/text/shell_word.h"

namespace confab::cmd {
namespace {

std::vector<const Option*> options_of(const Command& command) {
  std::vector<const Option*> all;
  for (const auto* options : {&command.options, &global_options()}) {
    for (const auto& option : *options) all.push_back(&option);
  }
  return all;
}

const Option* find_option(const Command& command, std::string_view word) {
  const auto all = options_of(command);
  const auto found = std::ranges::find_if(
      all, [&](const Option* option) { return word[0] == '-' && option->is_called(word); });
  return found == all.end() ? nullptr : *found;
}

tl::unexpected<core::Error> usage_error(const Command& command, std::string message) {
  return core::fail(core::ErrorKind::kUsage, std::move(message),
                    fmt::format("'confab {} --help' explains it", command.name));
}

tl::unexpected<core::Error> empty_value(std::string_view option) {
  return core::fail(core::ErrorKind::kUsage, fmt::format("{}: the value is empty", option),
                    "give it a value, or leave the option out");
}

// CLI11 takes the next word as the value of `--x=`, and reads `--flag=false` as no flag.
core::Status check_values(const Command& command, const std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
    const auto equals = words[i].find('=');
    const auto name = words[i].substr(0, equals);
    const auto* option = name.empty() ? nullptr : find_option(command, name);
    if (!option) continue;
    const bool has_value = equals != std::string::npos;
    const bool is_flag = option->arity == Arity::kFlag;
    if (has_value && is_flag) return usage_error(command, fmt::format("{} takes no value", name));
    if (has_value && equals + 1 == words[i].size()) return empty_value(name);
    if (has_value || is_flag || option->arity == Arity::kOptional) continue;
    if (++i < words.size() && words[i].empty()) return empty_value(name);
  }
  return core::ok();
}

// CLI11 writes into variables, so each option needs a variable that does not move.
struct Binding {
  const Option* option;
  bool is_given = false;
  std::string optional = {};  // "true" if the option was given without a value
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
    bound->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

bool is_global(const Option& option) {
  return std::ranges::any_of(global_options(),
                             [&](const Option& each) { return &each == &option; });
}

// For a global option, the last value counts. Any other is refused, because the first would be
// lost.
core::Status take_one(Binding& binding, Repeated repeated) {
  const auto& option = *binding.option;
  if (option.arity != Arity::kOne || binding.values.size() < 2) return core::ok();
  if (repeated == Repeated::kRefused && !is_global(option))
    return core::fail(core::ErrorKind::kUsage, fmt::format("{} is given twice", option.long_name()),
                      "it takes one value; combine them, or leave one out");
  binding.values = {binding.values.back()};
  return core::ok();
}

void take(Binding& binding, Arguments& arguments) {
  if (binding.optional == "true")
    binding.is_given = true;
  else if (!binding.optional.empty())
    binding.values = {binding.optional};
  if (binding.is_given || !binding.values.empty())
    arguments.set(binding.option->key(), std::move(binding.values));
}

core::Status parse(CLI::App& app, const Command& command, std::vector<std::string> words) {
  std::ranges::reverse(words);
  try {
    app.parse(std::move(words));
    return core::ok();
  } catch (const CLI::ArgumentMismatch& error) {
    const std::string message = error.what();
    return usage_error(command,
                       fmt::format("{} needs a value", message.substr(0, message.find(':'))));
  } catch (const CLI::ParseError& error) {
    return usage_error(command, fmt::format("{}: {}", command.name, error.what()));
  }
}

std::string hint_about_argument(const Command& command, const std::string& word) {
  if (std::ranges::any_of(command.options, &Option::is_positional))
    return "put text that has spaces in quotes";
  auto hint = fmt::format("{} takes no arguments, only options", command.name);
  const auto who = std::ranges::find(command.options, "WHO", &Option::value);
  if (who != command.options.end())
    hint += fmt::format("; for a contact: {} {}", who->name, core::shell_word(word));
  return hint;
}

tl::unexpected<core::Error> unexpected_argument(const Command& command, const std::string& word) {
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("unexpected argument '{}' for {}", word, command.name),
                    hint_about_argument(command, word));
}

tl::unexpected<core::Error> unknown_option(const Command& command, const std::string& word) {
  const auto typed = word.substr(0, word.find('='));
  if (find_option(command, typed))
    return core::fail(core::ErrorKind::kUsage, fmt::format("'{}' comes after '--'", typed),
                      "options are not read there; put it before '--'");
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("unknown option '{1}' for {0}", command.name, typed),
                    hint_about_option(command, word));
}

}  // namespace

core::Result<Arguments> parse_arguments(const Command& command, std::vector<std::string> words,
                                        Repeated repeated) {
  TRY(check_values(command, words));
  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  std::list<Binding> bindings;
  for (const auto* option : options_of(command)) bind(app, bindings.emplace_back(Binding{option}));
  TRY(parse(app, command, std::move(words)));
  for (const auto& extra : app.remaining()) {
    if (extra == "--") continue;
    return extra.starts_with('-') ? unknown_option(command, extra)
                                  : unexpected_argument(command, extra);
  }
  Arguments arguments(command);
  for (auto& binding : bindings) {
    TRY(take_one(binding, repeated));
    take(binding, arguments);
  }
  return arguments;
}

}  // namespace confab::cmd
