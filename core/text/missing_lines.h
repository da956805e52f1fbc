// SPDX-License-Identifier: MIT
// missing_lines.h: what a text says that a note does not. Lines count as a whole: the note
// `Trusted` does not say `Rust`.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// The paragraphs of `text` that are not in `note`, even with other line breaks. If part of a
// paragraph is in the note, only the other lines. Case, accents and the marks of lists and quotes
// do not count.
std::string lines_missing_from(std::string_view note, std::string_view text);

}  // namespace confab::core
