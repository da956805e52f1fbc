// SPDX-License-Identifier: MIT
// charset.h: converts other programs' text to UTF-8. The character set is recognized from the
// bytes, because few files state it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/error.h"

namespace confab::store {

struct DecodedText {
  std::string text;               // UTF-8 without a byte order mark
  std::string_view charset = {};  // "UTF-8", "UTF-16" or "windows-1252"
};

// UTF-16 by its mark or its zero bytes, else UTF-8 if the bytes are valid, else windows-1252.
DecodedText decoded(std::string_view bytes);

// The same if the character set is stated, as in a vCard. Nothing if confab does not know it and
// the bytes are not UTF-8.
std::optional<std::string> decoded_from(std::string_view charset, std::string_view bytes);

}  // namespace confab::store
