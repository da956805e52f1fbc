// SPDX-License-Identifier: MIT
// fold.h: the one spelling in which confab compares and looks up text that people typed.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// Ignores case, accents, width and ligatures ("Zoë" and "ZOE" are equal). Every apostrophe,
// quotation mark and dash is the plain one, and every run of whitespace one space, with none at
// either end. Text that is not UTF-8 keeps its bytes.
std::string fold(std::string_view text);

// The letters A to Z in lower case, all other bytes as they are.
std::string lower_ascii(std::string_view text);

// Case folded, with accents kept and composed (NFC): equal for two names that a case-insensitive
// disk treats as one.
std::string fold_case(std::string_view text);

// A file stem of at most 100 bytes, made of lower-case letters and digits of any script and `-`.
// Accents are dropped where that leaves plain letters: "Łukasz Wójcik" is `lukasz-wojcik`, "Анна
// Кузнецова" is `анна-кузнецова`. Empty if the text has no letters or digits.
std::string stem_from(std::string_view name);

}  // namespace confab::core
