// SPDX-License-Identifier: MIT
// employer.h: whether two company names mean the same company.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

// The words that distinguish a company from others, folded: "The Engine Works, Inc." has `engine`
// and `works`. All of its words if nothing else would be left.
std::vector<std::string> distinguishing_words(std::string_view company);

// The words of a name, folded.
std::vector<std::string> words_of_name(std::string_view name);

// One key for all spellings of a name: that of "Engine Works, Inc." is `engine works`.
std::string company_key(std::string_view company);

// Does it say that someone has no employer? `independent`, `freelance`, `retired`
bool is_no_employer(std::string_view text);

bool is_same_company(std::string_view a, std::string_view b);

}  // namespace confab::core
