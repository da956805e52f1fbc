// SPDX-License-Identifier: MIT
// parallel.h: does the same work on many items, with several threads if there are enough items.
#pragma once

#include <cstddef>
#include <functional>

#include "core/executor.h"

namespace confab::store {

using core::Work;

// A core::Executor with several threads. An exception from one call of `work` ends the others early
// and is rethrown.
void do_in_parallel(std::size_t count, const Work& work);

// Work whose results are taken in the order of the items, while other threads work on.
struct InOrder {
  std::size_t count = 0;
  std::size_t room = 0;             // at most this many items are ahead of those taken
  std::function<Work()> make_work;  // called once in each thread; files it opens are the thread's
  Work take;                        // called in the calling thread only, with finished items
};

// Calls `take` for all items in order. Exceptions as above.
void do_in_order(const InOrder& order);

}  // namespace confab::store
