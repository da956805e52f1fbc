// SPDX-License-Identifier: MIT
// destination.h: where a Markdown or HTML link leads, as programs read it: `ada%20king.md`,
// `ada\.md` and `&#97;da.md` are escapes for the name of a file.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/text/code_blocks.h"

namespace confab::core {

// The file that a destination names, without `?x`, `#part` and `.md`.
struct NamedNote {
  std::string target = {};  // decoded, with its folder
  TextRange stem = {};      // where the file name is written
  bool has_ending = false;  // is `.md` written?
};

// Unset if it names something else, such as a page of the web or a picture.
std::optional<NamedNote> note_named_at(std::string_view text, TextRange destination);

// `name` as a destination contains it. `is_every_letter`: letters beyond ASCII are encoded too.
std::string percent_encoded(std::string_view name, bool is_every_letter);

// The same between `<` and `>`: encodes only what would be read as an escape, or end the link.
std::string encoded_in_angles(std::string_view name);

}  // namespace confab::core
