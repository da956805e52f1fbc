// SPDX-License-Identifier: MIT
// missing_lines.h: what a text says that a note does not. Lines count as a whole: the note
// `Trusted` does not say `Rust`.
#pragma once

#include <string>
#include <string_view>

namespace confab::core {

// The paragraphs of `text` that are not in `note`, whose lines may be broken elsewhere. Of a
// paragraph that is there in part, only the other lines. Case, accents and the marks of lists and
// quotes do not count.
std::string lines_missing_from(std::string_view note, std::string_view text);

}  // namespace confab::core
