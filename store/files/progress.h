// SPDX-License-Identifier: MIT
// progress.h: the progress of a long operation, and what slows it down.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <string_view>

namespace confab::store {

// Called now and then with the number of files done and the total.
using Progress = std::function<void(std::size_t done, std::size_t all)>;

// Callbacks while files are read; each may be left out. All are called in the calling thread,
// except for `stopwatch`.
struct Watch {
  Progress progress = {};
  // Called with which file was slow to read, or is read again, and why.
  std::function<void(std::string_view what)> tell = {};
  std::function<std::chrono::milliseconds()> stopwatch = {};  // without it, no file is timed
};

}  // namespace confab::store
