// SPDX-License-Identifier: MIT
// code_page.h: single-byte character sets of older phones and address books.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace confab::store {

// What the bytes from 0x80 to 0xFF mean; nothing for a character set that confab does not know.
std::optional<std::u16string_view> find_code_page(std::string_view charset);

std::vector<std::string> code_page_names();

}  // namespace confab::store
