// SPDX-License-Identifier: MIT
// progress.h: how far a long wait has come, in a line on the terminal that goes away again.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>

#include "cmd/output/output.h"

namespace confab::cmd {

class Progress {
 public:
  // `stopwatch` as in environment.h. Whoever waits for less than a second sees nothing.
  Progress(Output& out, std::function<std::chrono::milliseconds()> stopwatch);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress();

  // Says that `read` of `all` notes have been read.
  void show(std::size_t read, std::size_t all);

 private:
  Output& out_;
  std::function<std::chrono::milliseconds()> stopwatch_;
  std::chrono::milliseconds start_;
  std::size_t width_ = 0;  // of what is shown
};

}  // namespace confab::cmd
