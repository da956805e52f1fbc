// SPDX-License-Identifier: MIT
// allocations.h: from when on `operator new` is counted.
#pragma once

namespace saboteur {

void count_allocations();

}  // namespace saboteur
