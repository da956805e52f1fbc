// SPDX-License-Identifier: MIT
// json_value.h: JSON of other programs as values. Quoted text has a quoted style, so that `"12"`
// and `12` stay different.
#pragma once

#include <optional>
#include <string_view>

#include "core/notes/values/value.h"

namespace confab::store {

// Nothing if `text` is not one JSON value, or is nested more than 32 deep.
std::optional<core::Value> json_value(std::string_view text);

}  // namespace confab::store
