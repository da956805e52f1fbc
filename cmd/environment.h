// SPDX-License-Identifier: MIT
// environment.h: what the process was started with. main.cc reads it once; everything else is
// handed this.
#pragma once

#include <absl/time/time.h>

#include <chrono>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/time/date.h"

namespace confab::cmd {

struct LocalZone {
  absl::TimeZone zone;
  std::string unknown;  // what TZ says, if no zone is called so; `zone` is UTC then
};

struct Environment {
  std::vector<std::string> words;  // the command line, without the program's name
  std::map<std::string, std::string, std::less<>> variables;
  std::string working_directory;
  core::Instant time;
  bool is_input_terminal = false;
  bool is_answer_terminal = false;
  bool is_message_terminal = false;
  int answer_columns = 0;                                // 0 where not known or no terminal
  int answer_rows = 0;                                   // likewise
  int message_columns = 0;                               // likewise
  std::function<LocalZone()> local_zone;                 // reads files, so only when needed
  std::function<std::chrono::milliseconds()> stopwatch;  // from some moment on; never goes back

  // Empty when it is not set.
  std::string variable(std::string_view name) const {
    const auto found = variables.find(name);
    return found == variables.end() ? "" : found->second;
  }
};

// Runs confab once; the exit code.
int run(const Environment& environment);

}  // namespace confab::cmd
