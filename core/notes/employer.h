// SPDX-License-Identifier: MIT
// employer.h: when two names of companies mean the same one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

// The words that tell it from others, folded: "The Engine Works, Inc." has `engine` and `works`.
// All of its words where only legal forms would be left out.
std::vector<std::string> distinguishing_words(std::string_view company);

// The words of a name, folded.
std::vector<std::string> words_of_name(std::string_view name);

bool is_same_company(std::string_view a, std::string_view b);

}  // namespace confab::core
