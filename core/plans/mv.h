// SPDX-License-Identifier: MIT
// mv.h: renames a note.
#pragma once

#include <string>

#include "core/plans/follow.h"

namespace confab::core {

struct Rename {
  std::string to;        // the new file name, or words to make one from
  bool is_name = false;  // also the new name of the contact or organization
};

// Renames the note and the interviews named after it, and updates every link to them. A new name
// that ends in `.md` is used as the file name unchanged. Errors: kUsage, it cannot be a file name,
// or the note has no name to change; kRefused, the name is taken.
Result<FollowedPlan> move_note(const Note& note, const Rename& rename, const Notebook& notebook,
                               const std::vector<NoteText>& texts);

}  // namespace confab::core
