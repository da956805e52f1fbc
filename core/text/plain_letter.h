// SPDX-License-Identifier: MIT
// plain_letter.h: a message spelled with plain characters, so that its words can be looked up.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// With the apostrophes, hyphens, spaces and end marks of a keyboard, so that `O’Brien` is
// `O'Brien` and `？` ends a question.
std::string plain_marks(std::string_view text);

// Also without the message that it answers, which mail programs quote below it. If the message
// begins with a quotation, that is all there is, so only the quote marks are removed.
std::string plain_letter(std::string_view text);

}  // namespace confab::core
