// SPDX-License-Identifier: MIT
// allocations.h: when `operator new` begins to be counted.
#pragma once

namespace saboteur {

void count_allocations();

}  // namespace saboteur
