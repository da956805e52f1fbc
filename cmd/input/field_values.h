// SPDX-License-Identifier: MIT
// field_values.h: the values of a typed change, checked as by `check`.
#pragma once

#include <string>

#include "cmd/input/field_keys.h"

namespace confab::cmd {

// The value to write. Errors: kUsage; kNotFound if a WHO matches none or several.
core::Result<core::Value> checked_value(const KnownKey& known, const std::string& typed,
                                        const Target& target);

// The text of the value that is to be removed: the note may hold a link to the contact that was
// typed.
std::string text_to_remove(const KnownKey& known, const std::string& typed, const Target& target);

}  // namespace confab::cmd
