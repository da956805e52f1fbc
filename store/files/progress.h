// SPDX-License-Identifier: MIT
// progress.h: how far a long wait has come.
#pragma once

#include <cstddef>
#include <functional>

namespace confab::store {

// Told now and then how many of how many files are done.
using Progress = std::function<void(std::size_t done, std::size_t all)>;

}  // namespace confab::store
