// SPDX-License-Identifier: MIT
// typed_value.h: the value of an edit, written on one line of an input: `text`, `!bare`, `[a|b]`,
// `{key=value|key=value}`, or nothing for null. `\n`, `\t` and `\\` are as in C.
#pragma once

#include <string>
#include <string_view>

#include "core/notes/values/value.h"

namespace confab::fuzz {

std::string unescaped(std::string_view text);

core::Value typed_value(std::string_view text);

}  // namespace confab::fuzz
