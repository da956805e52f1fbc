// SPDX-License-Identifier: MIT
// parallel.h: the same work on many things, by several threads where there are enough of them.
#pragma once

#include <cstddef>
#include <functional>

namespace confab::store {

// Calls work(i) once for every i below `count`, in no particular order and possibly at once. An
// exception out of one call ends the others early and comes out of here.
void for_each_in_parallel(std::size_t count, const std::function<void(std::size_t)>& work);

}  // namespace confab::store
