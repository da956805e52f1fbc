// SPDX-License-Identifier: MIT
// environment.h: what the process was started with. Only main.cc reads it; everything else receives
// this struct.
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
  std::string unknown;  // the value of TZ if it is not a known zone; then `zone` is UTC
};

struct Environment {
  std::vector<std::string> words;  // the command line, without the program's name
  std::map<std::string, std::string, std::less<>> variables;
  std::string working_directory;
  core::Instant time;
  bool is_input_terminal = false;
  bool is_answer_terminal = false;
  bool is_message_terminal = false;
  int answer_columns = 0;                 // 0 if unknown or not a terminal
  int answer_rows = 0;                    // the same
  int message_columns = 0;                // the same
  std::function<LocalZone()> local_zone;  // reads files, so call it only when needed
  std::function<std::chrono::milliseconds()>
      stopwatch;  // since an arbitrary moment; never goes back

  // Empty if it is not set.
  std::string variable(std::string_view name) const {
    const auto found = variables.find(name);
    return found == variables.end() ? "" : found->second;
  }
};

// Runs confab once; returns the exit code.
int run(const Environment& environment);

}  // namespace confab::cmd
