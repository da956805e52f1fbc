// SPDX-License-Identifier: MIT
// progress.h: shows progress during a long wait, in a line on the terminal that disappears at the
// end.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <string_view>

#include "cmd/output/output.h"

namespace confab::cmd {

class Progress {
 public:
  // `stopwatch` as in environment.h. Shows nothing in the first second.
  Progress(Output& out, std::function<std::chrono::milliseconds()> stopwatch);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress();

  // Shows that `done` of `all` notes have been read or written, as `verb` says.
  void show(std::size_t done, std::size_t all, std::string_view verb = "read");

 private:
  Output& out_;
  std::function<std::chrono::milliseconds()> stopwatch_;
  std::chrono::milliseconds start_;
  std::size_t width_ = 0;  // of the visible text
};

}  // namespace confab::cmd
