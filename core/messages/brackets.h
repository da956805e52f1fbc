// SPDX-License-Identifier: MIT
// brackets.h: removes notes to yourself in brackets, which a letter leaves out.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// `her office (code 4711)` is `her office`. Text that is all in brackets stays.
std::string without_brackets(std::string_view text);

// The same for round brackets alone. In a sentence, square ones are a gap to fill in.
std::string without_round_brackets(std::string_view text);

}  // namespace confab::core
