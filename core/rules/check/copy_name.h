// SPDX-License-Identifier: MIT
// copy_name.h: the names that systems and programs give to a second copy of a file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

// The stems that `stem` may be a copy of, most likely first: `ada (1)`, `ada 2`, `ada - Copy`,
// `Copy of ada` and `ada-LAPTOP` may all be copies of `ada`. Empty for an ordinary name.
std::vector<std::string> originals_of(std::string_view stem);

}  // namespace confab::core
