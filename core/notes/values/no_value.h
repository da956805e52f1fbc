// SPDX-License-Identifier: MIT
// no_value.h: words that people write where they have no value yet.
#pragma once

#include <string_view>

namespace confab::core {

// A placeholder for a value: `TODO`, `TBD`, `n/a`, `not yet`, `?`, `…`
bool is_value_to_come(std::string_view text);

// A placeholder, or a word that says there is no value: `none`, `unknown`
bool is_no_value(std::string_view text);

}  // namespace confab::core
