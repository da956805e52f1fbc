// SPDX-License-Identifier: MIT
// list_path.h: where lists of people are, next to the notes.
#pragma once

#include <string_view>

namespace confab::store {

// `lists/linkedin.csv`: people who were imported as a list, or a table of the owner's.
bool is_list_path(std::string_view path);

}  // namespace confab::store
