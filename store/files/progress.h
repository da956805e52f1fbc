// SPDX-License-Identifier: MIT
// progress.h: how far a long wait has come, and what makes it long.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <string_view>

namespace confab::store {

// Told now and then how many of how many files are done.
using Progress = std::function<void(std::size_t done, std::size_t all)>;

// Who watches files being read; each part may be left out. All are called in the calling thread,
// except for `stopwatch`.
struct Watch {
  Progress progress = {};
  // Told which file was slow to read, or is read again, and why.
  std::function<void(std::string_view what)> tell = {};
  std::function<std::chrono::milliseconds()> stopwatch = {};  // without it, no file is timed
};

}  // namespace confab::store
