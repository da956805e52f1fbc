// SPDX-License-Identifier: MIT
// greeting.h: the words that a message greets its reader with, in the languages that people write
// templates in.
#pragma once

#include <string_view>

namespace confab::core {

// Views of the message.
struct Greeting {
  std::string_view line = {};  // without its comma: `Dear Dr. Okafor`
  std::string_view name = {};  // `Dr. Okafor`; of `山本様`, without the honorific
  bool is_name_only = false;   // `Mary,`
};

// The greeting that a message begins with, which may be all of its first line; empty if none.
Greeting greeting_of(std::string_view text);

// The line of that greeting.
std::string_view greeting_in(std::string_view text);

// Chinese, Japanese and Korean names have no spaces, and the surname comes first.
bool is_surname_first(std::string_view text);

}  // namespace confab::core
