// SPDX-License-Identifier: MIT
// written_field.h: reads the lines of one key, `key: value` and the lines below it, in the forms
// that confab writes itself.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/notes/values/value.h"
#include "core/plans/plan.h"

namespace confab::proof {

// The value of `key` in these lines; nothing if they are not in one of those forms.
std::optional<core::Value> read_field(std::string_view lines, std::string_view key);

// The block list item in these lines: `- value`, or `- key: value` with more keys below.
std::optional<core::Value> read_item(std::string_view lines);

// Is there a list with dashes below the key?
bool has_list_below(std::string_view lines);

// The column of the first dash, from 0.
std::size_t dash_column(std::string_view lines);

// How many items of the list begin on the lines up to and including the one at `at`.
std::size_t count_items(std::string_view lines, std::size_t at);

// Does one of the first two lines have what the edit sets?
bool says_entry(std::string_view lines, const core::SetEntryField& edit);

// The beginning of the line that contains `at`.
std::size_t line_begin(std::string_view lines, std::size_t at);

// Is the key unchanged, and, if the old value was on the key's line, everything around the value
// too?
bool keeps_frame_of_value(std::string_view old_lines, std::string_view new_lines);

}  // namespace confab::proof
