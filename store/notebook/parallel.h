// SPDX-License-Identifier: MIT
// parallel.h: does the same work on many items, with several threads if there are enough items.
#pragma once

#include <cstddef>
#include <functional>

namespace confab::store {

// Processes the items in [begin, end), one after another.
using Work = std::function<void(std::size_t begin, std::size_t end)>;

// Calls `work` so that each item below `count` is processed once, in any order and possibly
// concurrently. An exception from one call ends the others early and is rethrown.
void do_in_parallel(std::size_t count, const Work& work);

}  // namespace confab::store
