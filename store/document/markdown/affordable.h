// SPDX-License-Identifier: MIT
// affordable.h: the limits of what cmark-gfm is given to read.
#pragma once

#include <string_view>

namespace confab::store {

// cmark-gfm 0.29 takes 200 bytes for one of the text, and quadratic time on nested containers, on
// image openers, on declarations and on references. Real notes come nowhere near these numbers.
bool is_affordable(std::string_view body);

}  // namespace confab::store
