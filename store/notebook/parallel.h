// SPDX-License-Identifier: MIT
// parallel.h: does the same work on many things, with several threads if there are enough.
#pragma once

#include <cstddef>
#include <functional>

namespace confab::store {

// Does the things in [begin, end), one after another.
using Work = std::function<void(std::size_t begin, std::size_t end)>;

// Calls `work` so that everything below `count` is done once, in no particular order and possibly
// concurrently. An exception from one call ends the others early and is rethrown.
void do_in_parallel(std::size_t count, const Work& work);

}  // namespace confab::store
