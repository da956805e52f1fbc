// SPDX-License-Identifier: MIT
// private_notes.h: finds text that a message copies word for word from private notes.
#pragma once

#include <string>
#include <vector>

#include "cmd/context.h"

namespace confab::cmd {

// Words of a message that are also in a private note, and that note. Both are empty if there are
// none.
struct Copied {
  std::string words;
  std::string path;
};

// The first six words in a row of `text` that a private note has too. `allowed` are texts written
// for that person to read. All text of all notes is private, except `To thank them for`, `Next`,
// `Thank-you` and `Sent`, the text of questions, the question bank, the pitch, and the facts.
core::Result<Copied> copied_from_notes(const std::string& text,
                                       const std::vector<std::string>& allowed,
                                       const core::Notebook& notebook, Context& context);

}  // namespace confab::cmd
