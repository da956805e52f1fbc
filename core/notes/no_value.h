// SPDX-License-Identifier: MIT
// no_value.h: words that people write where they have no value yet.
#pragma once

#include <string_view>

namespace confab::core {

// `none`, `n/a`, `unknown`, `TBD`, `?`, `-`
bool is_no_value(std::string_view text);

}  // namespace confab::core
