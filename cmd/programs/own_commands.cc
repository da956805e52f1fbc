// SPDX-License-Identifier: MIT
#include "cmd/programs/own_commands.h"

#include <dirent.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>

#include "cmd/context.h"
#include "cmd/programs/spawn.h"
#include "core/text/joined.h"

namespace confab::cmd {
namespace {

// A program gets these options if they come before its name; all others must come after it.
core::Status check_before(const OwnWord& typed, const Arguments& arguments) {
  constexpr std::array<std::string_view, 3> kPassedOn = {"-C", "--notebook", "--now"};
  for (const auto& option : global_options()) {
    const bool is_passed_on = std::ranges::find(kPassedOn, option.name) != kPassedOn.end();
    if (is_passed_on || !arguments.has(option.key())) continue;
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("{} has no effect on 'confab-{}'", option.name, typed.word),
                      fmt::format("put its own options after 'confab {}'", typed.word));
  }
  return core::ok();
}

// Returns only if the program cannot be started.
core::Status become(const std::string& program, const OwnWord& typed, const Arguments& arguments,
                    Context& context) {
  TRY(check_before(typed, arguments));
  auto variables = context.environment().variables;
  const auto root = context.notebook_root();
  if (!root && arguments.has("notebook")) return core::fail(root.error());
  if (root) variables["CONFAB_NOTEBOOK"] = *root;
  if (const auto now = arguments.text("now")) variables["CONFAB_NOW"] = *now;
  std::vector<std::string> words = {program}, settings;
  words.insert(words.end(), typed.after.begin(), typed.after.end());
  for (const auto& [name, value] : variables) settings.push_back(fmt::format("{}={}", name, value));
  const bool is_there = !arguments.has("C") || ::chdir(context.absolute("").c_str()) == 0;
  for (const int each : {SIGPIPE, SIGXFSZ})
    std::signal(each, SIG_DFL);  // main ignores them, and a shell could not reset that
  if (is_there) ::execve(program.c_str(), pointers_to(words).data(), pointers_to(settings).data());
  return core::fail(core::ErrorKind::kRefused,
                    fmt::format("cannot start 'confab-{}': {}", typed.word, std::strerror(errno)),
                    "if it is a script, begin it with a line like '#!/bin/sh'");
}

std::vector<std::string> names_of(const core::Shortcuts& aliases) {
  std::vector<std::string> names;
  for (const auto& [name, words] : aliases) names.push_back(name);
  return names;
}

constexpr std::string_view kPrefix = "confab-";

struct CloseFolder {
  void operator()(DIR* folder) const { ::closedir(folder); }
};

// The programs in `path` called confab-NAME, by NAME.
std::map<std::string, std::string> programs_in(std::string_view path) {
  std::map<std::string, std::string> programs;
  while (!path.empty()) {
    const auto end = std::min(path.find(':'), path.size());
    const std::string folder(path.substr(0, end));
    path.remove_prefix(std::min(end + 1, path.size()));
    if (!folder.starts_with('/')) continue;
    const std::unique_ptr<DIR, CloseFolder> listing(::opendir(folder.c_str()));
    while (const auto* entry = listing ? ::readdir(listing.get()) : nullptr) {
      const std::string_view name = entry->d_name;
      if (!name.starts_with(kPrefix) || name.size() == kPrefix.size()) continue;
      const auto file = fmt::format("{}/{}", folder, name);
      std::error_code error;
      if (::access(file.c_str(), X_OK) == 0 && !std::filesystem::is_directory(file, error))
        programs.emplace(name.substr(kPrefix.size()), file);
    }
  }
  return programs;
}

}  // namespace

std::vector<OwnCommand> own_commands(const Context& context) {
  std::vector<OwnCommand> all;
  const auto& aliases = context.config().aliases;
  for (const auto& [name, words] : aliases) {
    if (!find_command(name))
      all.push_back({name, fmt::format("short for 'confab {}'", core::joined(words, " "))});
  }
  for (const auto& [name, path] : programs_in(context.environment().variable("PATH"))) {
    if (!find_command(name) && !aliases.contains(name))
      all.push_back({name, fmt::format("the program {}", path)});
  }
  return all;
}

std::optional<std::vector<std::string>> without_alias(const OwnWord& typed,
                                                      const core::Shortcuts& aliases) {
  const auto alias = aliases.find(typed.word);
  if (alias == aliases.end()) return {};
  auto words = typed.before;
  words.insert(words.end(), alias->second.begin(), alias->second.end());
  words.insert(words.end(), typed.after.begin(), typed.after.end());
  return words;
}

core::Result<CommandLine> named_command_line(const Environment& environment) {
  const auto typed = find_own_word(environment.words);
  if (!typed) return parse_command_line(environment.words);
  TRY_ASSIGN(const auto arguments, parse_global_options(typed->before));
  Output nowhere(Output::Color::kOff, Output::Color::kOff, 0, 0);
  Context context(environment, arguments, nowhere);
  TRY(context.prepare());
  const auto& aliases = context.config().aliases;
  if (const auto words = without_alias(*typed, aliases))  // what is typed replaces the alias's
    return parse_command_line(*words, {}, Repeated::kLastCounts);
  const bool is_path = typed->word.find('/') != std::string::npos;
  const auto program = find_program("confab-" + typed->word, environment.variable("PATH"));
  if (program && !is_path) TRY(become(*program, *typed, arguments, context));
  return parse_command_line(environment.words, names_of(aliases));
}

}  // namespace confab::cmd
