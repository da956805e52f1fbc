// SPDX-License-Identifier: MIT
// executor.h: how core does many independent things. Core starts no threads: callers pass in an
// executor, and store/notebook/parallel.h has one with several threads.
#pragma once

#include <cstddef>
#include <functional>

namespace confab::core {

// Processes the items in [begin, end), one after another.
using Work = std::function<void(std::size_t begin, std::size_t end)>;

// Calls `work` so that each item below `count` is processed once, in any order and possibly
// concurrently.
using Executor = std::function<void(std::size_t count, const Work& work)>;

inline void one_by_one(std::size_t count, const Work& work) {
  if (count > 0) work(0, count);
}

}  // namespace confab::core
