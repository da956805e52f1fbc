// SPDX-License-Identifier: MIT
// hex_escapes.h: bytes written as a mark and two hexadecimal digits: `%C3` in links, `=C3` in mail.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// `text` with its escapes decoded. A mark without two digits after it stays.
std::string hex_unescaped(std::string_view text, char mark);

// `%C3`
std::string percent_escape(char c);

// Such escapes for all bytes but letters, digits and `-._~`.
std::string url_encoded(std::string_view text);

// The same, with slashes between folders.
std::string url_path(std::string_view text);

}  // namespace confab::core
