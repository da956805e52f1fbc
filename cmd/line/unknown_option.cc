// SPDX-License-Identifier: MIT
#include "cmd/line/unknown_option.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/notes/records/schema.h"
#include "core/text/fold.h"
#include "core/text/listed.h"
#include "core/text/spelling.h"

namespace confab::cmd {
namespace {

// What people call an option or an argument, if they do not know its name.
constexpr auto kOtherOptionNames = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"channel", "by"},
    {"via", "by"},
    {"method", "by"},
    {"result", "outcome"},
    {"status", "outcome"},
    {"comment", "note"},
    {"date", "at"},
    {"when", "at"},
    {"on", "at"},
    {"until", "WHEN"},
    {"to", "WHEN"},
    {"reason", "because"},
    {"location", "place"},
    {"where", "place"},
    {"duration", "minutes"},
    {"length", "minutes"},
    {"tz", "timezone"},
    {"zone", "timezone"},
    {"company", "organization"},
    {"employer", "organization"},
    {"org", "organization"},
    {"title", "role"},
    {"job", "role"},
    {"position", "role"},
    {"mail", "email"},
    {"tel", "phone"},
    {"mobile", "phone"},
    {"profile", "linkedin"},
    {"source", "found-through"},
    {"field", "career"},
    {"url", "website"},
    {"days", "within"},
    {"type", "kind"},
});

const Option* find_own(const Command& command, std::string_view key) {
  const auto found = std::ranges::find_if(command.options, [&](const Option& option) {
    return option.key() == key || (option.is_positional() && core::fold(option.name) == key);
  });
  return found == command.options.end() ? nullptr : &*found;
}

std::string by_other_name(const Command& command, std::string_view word) {
  for (const auto& [other, key] : kOtherOptionNames) {
    if (other == word && find_own(command, key)) return std::string(key);
  }
  return std::string(word);
}

// `--email` of `reach` is `--by email`.
std::string with_choice(const Command& command, const std::string& word) {
  for (const auto& option : command.options) {
    if (std::ranges::find(option.choices, word) != option.choices.end())
      return fmt::format("{} {}", option.name, word);
  }
  return "";
}

// Some commands take KEY=VALUE as an argument.
bool is_key_of(const Command& command, std::string_view word) {
  const bool takes_keys = find_own(command, "FILTER") || find_own(command, "CHANGE");
  if (!takes_keys) return false;
  return word == "state" || word == "last" || core::find_field(core::kContact, word) ||
         core::find_field(core::kOrganization, word) || core::find_field(core::kInterview, word);
}

std::vector<std::string> commands_with(std::string_view name) {
  std::vector<std::string> found;
  for (const auto* command : commands()) {
    if (std::ranges::find(command->options, name, &Option::long_name) != command->options.end())
      found.emplace_back(command->name);
  }
  return found;
}

// The option that was abbreviated, which no command understands.
std::string whole_name(const Command& command, std::string_view abbreviation) {
  for (const auto& option : command.options) {
    if (option.name.starts_with(abbreviation)) return option.name;
  }
  return "";
}

std::vector<std::string> names_of_options(const Command& command) {
  std::vector<std::string> names;
  for (const auto* options : {&command.options, &global_options()}) {
    for (const auto& option : *options) names.push_back(option.long_name());
  }
  return names;
}

std::string did_you_mean(std::string_view option) {
  return fmt::format("did you mean '{}'?", option);
}

}  // namespace

std::string hint_about_option(const Command& command, std::string_view typed) {
  const auto equals = std::min(typed.find('='), typed.size());
  const auto name = typed.substr(0, equals);
  const auto word = std::string(name.substr(std::min(name.find_first_not_of('-'), name.size())));
  if (const auto choice = with_choice(command, word); !choice.empty()) return did_you_mean(choice);
  if (is_key_of(command, word))
    return did_you_mean(
        fmt::format("{}{}", word, equals < typed.size() ? typed.substr(equals) : "=VALUE"));
  if (const auto* own = find_own(command, by_other_name(command, word)))
    return own->is_positional() ? fmt::format("write the value without {}", name)
                                : did_you_mean(own->long_name());
  if (const auto whole = whole_name(command, name); !whole.empty()) return did_you_mean(whole);
  if (const auto others = commands_with(name); !others.empty())
    return fmt::format("{} is an option of {}", name, core::listed(others));
  return core::did_you_mean(name, names_of_options(command),
                            fmt::format("'confab {} --help' lists them", command.name));
}

}  // namespace confab::cmd
