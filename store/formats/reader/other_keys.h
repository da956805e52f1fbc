// SPDX-License-Identifier: MIT
// other_keys.h: the keys of a contact's note that confab does not define, like `birthday`.
#pragma once

#include <string_view>
#include <vector>

#include "core/notes/values/note.h"

namespace confab::store {

// Those that hold text, in the order of the note. Views of the note.
std::vector<std::string_view> other_keys(const core::Note& note);

}  // namespace confab::store
