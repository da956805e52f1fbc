// SPDX-License-Identifier: MIT
// plain_value.h: what the value of a key says in plain words, for messages and lists. The same
// Markdown is removed as from the body of a note: `"[[types|type systems]] %%ask%%"` is `type
// systems`.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// Empty for a value to come (no_value.h). A tag alone is its word: `#compilers` is `compilers`. A
// value without Markdown is unchanged.
std::string plain_value(std::string_view value);

// The name of a person, without quotation marks around it and without an address after it. Empty if
// it says that there is none: `n/a`.
std::string person_name(std::string_view value);

// A place keeps the web address of its link: `[Zoom](https://zoom.example)` is `Zoom,
// https://zoom.example`.
std::string plain_place(std::string_view value);

}  // namespace confab::core
