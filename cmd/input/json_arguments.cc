// SPDX-License-Identifier: MIT
#include "cmd/input/json_arguments.h"

#include <fmt/format.h>

#include <algorithm>

#include "cmd/input/usage_error.h"
#include "cmd/output/json.h"
#include "core/notes/values/typed_text.h"
#include "core/text/fold.h"
#include "core/text/spelling.h"

namespace confab::cmd {
namespace {

constexpr const char* kOption = "--from-json";

// `who` for WHO, `at` for --at.
std::string json_key(const Option& option) {
  return option.is_positional() ? core::fold(option.name) : option.key();
}

core::Result<const Option*> option_for(const Command& command, const std::string& key) {
  std::vector<std::string> keys;
  for (const auto& option : command.options) {
    if (option.name == kOption) continue;
    if (json_key(option) == key) return &option;
    keys.push_back(json_key(option));
  }
  return usage_error(
      fmt::format("unknown key '{}'", key),
      core::did_you_mean(
          key, keys, fmt::format("the keys are the options of 'confab {} --help'", command.name)));
}

bool is_yes_or_no(const Option& option) {
  return option.choices == std::vector<std::string>{"yes", "no"};
}

// The values that the option would have on the command line; nothing if it would be absent.
core::Result<std::optional<std::vector<std::string>>> values_of(const Option& option,
                                                                const core::Value& value) {
  const auto texts = value.texts();
  const auto key = json_key(option);
  if (value.is_map() || texts.size() != value.entries().size())
    return usage_error(fmt::format("{}: expected a string", key));
  if (option.arity == Arity::kFlag) {
    const auto flag = texts.size() == 1 ? core::find_flag(texts.front()) : std::nullopt;
    if (!flag) return usage_error(fmt::format("{}: expected true or false", key));
    return *flag ? std::optional(std::vector<std::string>()) : std::nullopt;
  }
  if (texts.size() == 1 && is_yes_or_no(option)) {
    if (const auto flag = core::find_flag(texts.front()))
      return std::vector<std::string>{*flag ? "yes" : "no"};
    return usage_error(fmt::format("{}: expected true or false", key));
  }
  if (texts.size() > 1 && option.arity != Arity::kMany)
    return usage_error(fmt::format("{}: expected one string, not a list", key));
  const bool is_empty = std::ranges::any_of(texts, [](const auto& text) { return text.empty(); });
  if (is_empty) return usage_error(fmt::format("{}: the value is empty", key));
  return texts.empty() ? std::nullopt : std::optional(texts);
}

core::Status add(const Command& command, const core::Member& member, Arguments& arguments) {
  TRY_ASSIGN(const auto* option, option_for(command, member.key));
  if (member.value.is_null()) return core::ok();
  if (arguments.has(option->key()))
    return usage_error(fmt::format("'{}' is also given on the command line", member.key));
  TRY_ASSIGN(const auto values, values_of(*option, member.value));
  if (values) arguments.set(option->key(), *values);
  return core::ok();
}

}  // namespace

Option json_option() {
  return {.name = kOption,
          .value = "FILE",
          .help =
              "take the options from the object in FILE; its keys are their names; '-' reads "
              "standard input"};
}

core::Result<Arguments> with_json(const Command& command, const Arguments& typed,
                                  const std::string& json) {
  TRY_ASSIGN(const auto objects, parse_objects(json));
  if (objects.size() != 1)
    return usage_error(fmt::format("{} has {} objects", kOption, objects.size()),
                       "put exactly one object in the file");
  auto arguments = typed;
  for (const auto& member : objects.front().value.members) {
    if (auto added = add(command, member, arguments); !added) {
      added.error().message =
          fmt::format("line {}: {}", objects.front().line, added.error().message);
      return core::fail(std::move(added.error()));
    }
  }
  return arguments;
}

}  // namespace confab::cmd
