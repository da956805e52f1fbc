// SPDX-License-Identifier: MIT
// date_words.h: splits a typed date into words, spelled as human_date.cc expects them: `Fri., the
// 4th of Dec` is `fri` `4` `dec`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

std::vector<std::string> date_words(std::string_view typed);

// `typed` with plain spaces, hyphens, digits and colons: `3\u202Fpm` and `15：00`.
std::string plain_date(std::string_view typed);

}  // namespace confab::core
