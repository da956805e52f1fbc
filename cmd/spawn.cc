// SPDX-License-Identifier: MIT
#include "cmd/spawn.h"

#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string_view>
#include <vector>

extern char** environ;

namespace confab::cmd {
namespace {

// Words are parted by blanks; quotes hold them together, as in `EDITOR='"/opt/my editor" --wait'`.
std::vector<std::string> words_of(std::string_view command) {
  std::vector<std::string> words;
  char quote = '\0';
  bool is_open = false;
  for (const char c : command) {
    if (quote == '\0' && (c == ' ' || c == '\t')) {
      is_open = false;
      continue;
    }
    if (!is_open) words.emplace_back();
    is_open = true;
    if (c == quote)
      quote = '\0';
    else if (quote == '\0' && (c == '"' || c == '\''))
      quote = c;
    else
      words.back() += c;
  }
  return words;
}

}  // namespace

core::Status spawn(const Program& program, std::string argument) {
  auto words = words_of(program.command);
  if (words.empty()) {
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("the {}'s command is empty", program.noun), program.when_absent);
  }
  words.push_back(std::move(argument));
  std::vector<char*> argv;
  for (auto& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  pid_t child = 0;
  if (const int code = posix_spawnp(&child, argv[0], nullptr, nullptr, argv.data(), environ);
      code != 0) {
    return core::fail(
        core::ErrorKind::kRefused,
        fmt::format("cannot start {} '{}': {}", program.noun, words[0], std::strerror(code)),
        program.when_absent);
  }
  int result = 0;
  while (waitpid(child, &result, 0) < 0 && errno == EINTR) {
  }
  if (WIFEXITED(result) && WEXITSTATUS(result) == 0) return core::ok();
  return core::fail(core::ErrorKind::kRefused,
                    fmt::format("{} '{}' ended with an error", program.noun, words[0]),
                    program.when_failed);
}

}  // namespace confab::cmd
