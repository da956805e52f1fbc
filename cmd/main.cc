// SPDX-License-Identifier: MIT
// The only file that reads the clock, the environment and the terminal.
#include <absl/time/time.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <new>

#include "cmd/environment.h"
#include "core/error.h"
#include "store/notebook/zone.h"

extern char** environ;

namespace {

// Opens a closed stream (`>&-`) in a way that makes its use fail. Otherwise the next opened file,
// perhaps a note, would take its place.
void open_closed_streams() {
  for (const int stream : {0, 1, 2}) {
    if (fcntl(stream, F_GETFD) < 0) open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY);
  }
}

std::map<std::string, std::string, std::less<>> variables() {
  std::map<std::string, std::string, std::less<>> result;
  for (char** entry = environ; entry && *entry; ++entry) {
    const std::string text = *entry;
    const auto equals = text.find('=');
    if (equals != std::string::npos) result[text.substr(0, equals)] = text.substr(equals + 1);
  }
  return result;
}

confab::cmd::LocalZone local_zone() {
  const char* variable = std::getenv("TZ");
  if (!variable) return {confab::store::machine_zone(), ""};
  const auto zone = confab::store::zone_from_variable(variable);
  if (!zone) return {absl::UTCTimeZone(), variable};
  return {*zone, ""};
}

// Zeros if it is not a terminal.
winsize size_of(int terminal) {
  winsize size{};
  ioctl(terminal, TIOCGWINSZ, &size);
  return size;
}

std::chrono::milliseconds stopwatch() {
  const auto running = std::chrono::steady_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(running);
}

// Ends at once, as if killed, because unwinding is not safe: g++ 12 destroys elements of an
// initializer_list twice when a later one throws.
[[noreturn]] void end_without_memory() {
  constexpr std::string_view kMessage =
      "confab: out of memory\n"
      "hint: no note is half written; the next change undoes anything unfinished\n";
  [[maybe_unused]] const auto written = ::write(2, kMessage.data(), kMessage.size());
  std::_Exit(static_cast<int>(confab::core::ErrorKind::kIncomplete));
}

}  // namespace

int main(int argc, char** argv) {
  open_closed_streams();
  // A closed pipe should be a failed write, not the end of the process.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);  // the same for a file size limit
  std::set_new_handler(end_without_memory);
  std::error_code
      ignored;  // a working directory that was deleted is empty; only finding a notebook needs it
  confab::cmd::Environment environment;
  environment.words.assign(argv + (argc > 0 ? 1 : 0), argv + argc);
  environment.variables = variables();
  environment.working_directory = std::filesystem::current_path(ignored).string();
  environment.time =
      std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
  environment.is_input_terminal = isatty(0) == 1;
  environment.is_answer_terminal = isatty(1) == 1;
  environment.is_message_terminal = isatty(2) == 1;
  environment.answer_columns = size_of(1).ws_col;
  environment.answer_rows = size_of(1).ws_row;
  environment.message_columns = size_of(2).ws_col;
  environment.local_zone = local_zone;
  environment.stopwatch = stopwatch;
  return confab::cmd::run(environment);
}
