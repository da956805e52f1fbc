// SPDX-License-Identifier: MIT
// parallel.h: the same work on many things, by several threads where there are enough of them.
#pragma once

#include <cstddef>
#include <functional>

namespace confab::store {

// Does the things from `begin` up to `end`, one after the other.
using Work = std::function<void(std::size_t begin, std::size_t end)>;

// Has `work` do every thing below `count` once, some at a time, in no particular order and possibly
// at once. An exception out of one call ends the others early and comes out of here.
void do_in_parallel(std::size_t count, const Work& work);

}  // namespace confab::store
