// SPDX-License-Identifier: MIT
// language_code.h: the code for a language's name in another program: `German` is `de`.
#pragma once

#include <string>
#include <string_view>

namespace confab::store {

// `en` for `English (United States)`, in several languages; a code in lower case. Empty for any
// other text.
std::string language_code(std::string_view text);

}  // namespace confab::store
