// SPDX-License-Identifier: MIT
// import_values.h: when a value in a file and one in a note say the same.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/notes/values/value.h"

namespace confab::core {

// The value as it is written into a note.
Value imported_value(const std::vector<std::string>& texts);

// Those of `wanted` that are not `there`, in whatever spelling.
std::vector<std::string> missing_from(std::string_view key, const std::vector<std::string>& there,
                                      const std::vector<std::string>& wanted);

bool is_list_key(std::string_view key);

// Are these entries of `outreach` about the same message or call?
bool is_same_attempt(const Value& a, const Value& b);

// Where `entry` belongs in a log in the order of time.
std::size_t place_in(std::span<const Value> log, const Value& entry);

}  // namespace confab::core
