// SPDX-License-Identifier: MIT
// written_field.h: the lines of one key, `key: value` and what stands below it, read as far as
// confab writes such lines itself.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/notes/value.h"
#include "core/plans/plan.h"

namespace confab::proof {

// The value that these lines give to `key`; nothing where they are not of the plain kind.
std::optional<core::Value> read_field(std::string_view lines, std::string_view key);

// The item of a block list that these lines are: `- value`, or `- key: value` and more keys below.
std::optional<core::Value> read_item(std::string_view lines);

// Does a list with dashes stand below the key?
bool has_list_below(std::string_view lines);

// Where the first dash stands, from 0.
std::size_t dash_column(std::string_view lines);

// How many items of the list begin on the lines up to the one at `at`, which counts as well.
std::size_t count_items(std::string_view lines, std::size_t at);

// Does one of the first two lines say what the edit sets?
bool says_entry(std::string_view lines, const core::SetEntryField& edit);

// Where the line that holds `at` begins.
std::size_t line_begin(std::string_view lines, std::size_t at);

// Are the key and, where the old value stood on the line of its key, everything around it still the
// same?
bool keeps_frame_of_value(std::string_view old_lines, std::string_view new_lines);

}  // namespace confab::proof
