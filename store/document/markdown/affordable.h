// SPDX-License-Identifier: MIT
// affordable.h: which bodies cmark-gfm can read in reasonable time.
#pragma once

#include <string_view>

namespace confab::store {

// cmark-gfm 0.29 takes 200 bytes per byte of text, and quadratic time for nested containers, image
// openers, declarations and references. Real notes come nowhere near these numbers.
bool is_affordable(std::string_view body);

}  // namespace confab::store
