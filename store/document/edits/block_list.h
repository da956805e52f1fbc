// SPDX-License-Identifier: MIT
// block_list.h: the lines of a list with one item per line. A comment belongs to the item on its
// line, and moves or disappears with it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "core/notes/values/value.h"
#include "store/document/document.h"
#include "store/document/edits/splice.h"
#include "store/document/yaml/print_value.h"

namespace confab::store {

// Is it a list or map with each item on lines of its own?
bool is_block_collection(const core::Value& value);

// The new value in the style of `old`.
std::string in_style_of(const core::Value& old, core::Value value, Context context);

// A line for `item` that looks like the last one of `list`.
std::string item_line(const core::Value& list, const core::Value& item);

// The beginning of the line with the dash of `item`, which is its own line or one above. The key's
// line is above that.
std::size_t dash_line(const Document& note, const core::Value& list, const core::Value& item);

// Replaces the items. Those that stay keep their lines; comments on lines of their own all stay.
Splice replace_block_list(const Document& note, const core::Value& old, const core::Value& value);

// The comment after the item of `list` that equals `value`, with the spaces before it; empty if it
// has none, or if there is no such item.
std::string comment_of(const Document& note, const core::Value& list, const core::Value& value);

}  // namespace confab::store
