// SPDX-License-Identifier: MIT
// print_value.h: prints a value as YAML that YAML 1.1, YAML 1.2 and confab all read back as the
// same text.
#pragma once

#include <string>
#include <string_view>

#include "core/notes/values/value.h"

namespace confab::store {

enum class Context { kBlock, kFlow };

// The scalar as it can be written on one line, in `style` if the text allows it (kAny and the block
// styles: plain if possible, else double quotes). Never contains a line end.
std::string print_scalar(std::string_view text, core::Value::Style style, Context context);

// `value` on one line, collections in flow style: `{ date: 2026-11-30, by: phone }`, `[a, b]`. Null
// is empty.
std::string print_inline(const core::Value& value, Context context);

// The front-matter lines for `key`, ending in LF. Lists of maps, and lists of several values, are
// in block style, one item per line.
std::string print_member(std::string_view key, const core::Value& value);

}  // namespace confab::store
