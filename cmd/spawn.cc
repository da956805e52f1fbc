// SPDX-License-Identifier: MIT
#include "cmd/spawn.h"

#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <vector>

#include "core/typed_words.h"

extern char** environ;

namespace confab::cmd {
core::Status spawn(const Program& program, std::string argument) {
  auto words = core::typed_words(program.command);
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
