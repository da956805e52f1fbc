// SPDX-License-Identifier: MIT
// front_matter.h: the front matter of a note as a map of values with their positions. There are two
// readers. The flat one reads what nearly all notes use and is a hundred times faster; anything
// unusual goes to yaml-cpp. A test checks that both agree on everything that both can read,
// positions included.
#pragma once

#include <optional>
#include <string_view>

#include "core/error.h"
#include "core/notes/values/value.h"
#include "store/document/text/frame.h"

namespace confab::store {

inline constexpr std::size_t kMaxFrontMatterBytes = 64u << 10;
inline constexpr int kMaxKeys = 1000;  // on lines of their own
inline constexpr int kMaxDepth = 32;

// The map in the front matter of `note`; an empty map if there is nothing but comments. Error:
// kIncomplete with place and a front-matter rule.
core::Result<core::Value> parse_front_matter(std::string_view note, const Frame& frame);

// `null` and `~` without quotes: how programs write that a key has no value.
bool is_null_word(std::string_view plain);

// Reads the flat subset: top-level keys with a scalar, a flow collection, a block scalar, a block
// list (of these or of small maps) or one nested level. Nothing if it is not sure: ask yaml-cpp.
std::optional<core::Value> parse_flat(std::string_view note, const Frame& frame);

// Reads everything else with yaml-cpp, and accounts for every byte (yaml_reader.cc).
core::Result<core::Value> parse_yaml(std::string_view note, const Frame& frame);

}  // namespace confab::store
