// SPDX-License-Identifier: MIT
// fold.h: text without case and accents, as people type names.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// Case and accents folded ("Zoë" and "ZOE" are equal), compatibility forms unified, blanks trimmed.
// Text that is not UTF-8 is returned unchanged.
std::string fold(std::string_view text);

// The letters A to Z in lower case, all other bytes as they are.
std::string lower_ascii(std::string_view text);

// Case folded and accents composed (NFC), but kept: equal for two names that a case-insensitive
// disk treats as one.
std::string fold_case(std::string_view text);

// A file stem of at most 100 bytes, made of lower-case letters and digits of any script and `-`.
// Accents are dropped where that leaves plain letters: "Łukasz Wójcik" is `lukasz-wojcik`, "Анна
// Кузнецова" is `анна-кузнецова`. Empty if the text has no letters or digits.
std::string stem_from(std::string_view name);

}  // namespace confab::core
