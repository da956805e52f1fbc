// SPDX-License-Identifier: MIT
// html_text.h: the text of a message that LinkedIn exports as HTML.
#pragma once

#include <string>
#include <string_view>

namespace confab::store {

// Replaces each tag with a space and each entity with its character. Other text stays as it is,
// like `a < b & c`.
std::string html_text(std::string_view html);

}  // namespace confab::store
