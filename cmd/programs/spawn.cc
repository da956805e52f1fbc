// SPDX-License-Identifier: MIT
#include "cmd/programs/spawn.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <optional>
#include <vector>

#include "core/text/typed_words.h"

extern char** environ;

namespace confab::cmd {
namespace {

int wait_for(pid_t child) {
  int result = 0;
  while (waitpid(child, &result, 0) < 0 && errno == EINTR) {
  }
  return result;
}

// While this exists, confab ignores keyboard signals: they are for the program that has the
// terminal.
class IgnoredSignals {
 public:
  IgnoredSignals() {
    for (std::size_t i = 0; i < kSignals.size(); ++i)
      before_[i] = std::signal(kSignals[i], SIG_IGN);
  }
  IgnoredSignals(const IgnoredSignals&) = delete;
  IgnoredSignals& operator=(const IgnoredSignals&) = delete;
  ~IgnoredSignals() {
    for (std::size_t i = 0; i < kSignals.size(); ++i) std::signal(kSignals[i], before_[i]);
  }

  static constexpr std::array kSignals = {SIGINT, SIGQUIT};

 private:
  std::array<void (*)(int), kSignals.size()> before_;
};

// Starts a program that reads from `input` and receives the signals that confab ignores. Nothing if
// it cannot, with the reason in errno.
std::optional<pid_t> start(std::vector<std::string> words, std::string_view path,
                           char* const* variables, int input) {
  const auto program = find_program(words[0], path.empty() ? "/usr/bin:/bin" : path);
  if (!program) {
    errno = ENOENT;
    return std::nullopt;
  }
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, input, 0);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t heard;
  sigemptyset(&heard);
  for (const int each : {SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ}) sigaddset(&heard, each);
  posix_spawnattr_setsigdefault(&attributes, &heard);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  pid_t child = 0;
  errno = posix_spawn(&child, program->c_str(), &actions, &attributes, pointers_to(words).data(),
                      variables);
  const bool is_started = errno == 0;
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return is_started ? std::optional(child) : std::nullopt;
}

// A reader that stops early is not an error.
void write_until_closed(int stream, std::string_view text) {
  while (!text.empty()) {
    const auto written = ::write(stream, text.data(), text.size());
    if (written < 0 && errno != EINTR) return;
    if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
  }
}

}  // namespace

std::optional<std::string> find_program(const std::string& name, std::string_view path) {
  if (name.find('/') != std::string::npos) return name;
  while (!path.empty()) {
    const auto end = std::min(path.find(':'), path.size());
    auto program = fmt::format("{}/{}", path.substr(0, end), name);
    path.remove_prefix(std::min(end + 1, path.size()));
    std::error_code ignored;
    if (program.starts_with('/') && std::filesystem::is_regular_file(program, ignored) &&
        ::access(program.c_str(), X_OK) == 0)
      return program;
  }
  return {};
}

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (auto& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

bool feed(std::string_view command, std::string_view text, std::string_view path,
          std::vector<std::string> variables) {
  auto words = core::typed_words(command);
  int ends[2];
  if (words.empty() || pipe2(ends, O_CLOEXEC) != 0) return false;
  const IgnoredSignals ignored;
  const auto child = start(std::move(words), path, pointers_to(variables).data(), ends[0]);
  ::close(ends[0]);
  if (child) write_until_closed(ends[1], text);
  ::close(ends[1]);
  if (child) wait_for(*child);
  return child.has_value();
}

core::Status spawn(const Program& program, std::string argument) {
  auto words = core::typed_words(program.command);
  if (words.empty()) {
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("the {}'s command is empty", program.noun), program.when_absent);
  }
  words.push_back(std::move(argument));
  const IgnoredSignals ignored;
  const auto child = start(words, program.path, environ, STDIN_FILENO);
  if (!child) {
    return core::fail(
        core::ErrorKind::kRefused,
        fmt::format("cannot start {} '{}': {}", program.noun, words[0], std::strerror(errno)),
        program.when_absent);
  }
  const int result = wait_for(*child);
  if (WIFEXITED(result) && WEXITSTATUS(result) == 0) return core::ok();
  return core::fail(core::ErrorKind::kRefused,
                    fmt::format("{} '{}' failed", program.noun, words[0]), program.when_failed);
}

}  // namespace confab::cmd
