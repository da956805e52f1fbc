// SPDX-License-Identifier: MIT
// plain_letter.h: a message in the spelling that its words are looked up in.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// With the apostrophes, hyphens, spaces and end marks of a keyboard, so that `O’Brien` is
// `O'Brien` and `？` ends a question.
std::string plain_marks(std::string_view text);

// Also without the message that it answers, which mail programs quote below it. A message that
// begins with a quotation is all there is, so only the marks of the quotation are removed.
std::string plain_letter(std::string_view text);

}  // namespace confab::core
