// SPDX-License-Identifier: MIT
// listed.h: lists several things, as in a sentence.
#pragma once

#include <string>
#include <vector>

namespace confab::core {

// "a", "a and b", "a, b and c".
std::string listed(const std::vector<std::string>& texts);

}  // namespace confab::core
