// SPDX-License-Identifier: MIT
// mv.h: renames a note.
#pragma once

#include <string>

#include "core/plans/follow.h"

namespace confab::core {

struct Rename {
  std::string to;        // the new file name, or a name to make one from
  bool is_name = false;  // also changes the name of the person or organization
};

// Renames the note, the interviews named after it, and every link to them. Errors: kUsage if no
// file name can be made from `to`, or the note is not about a person or organization; kRefused if
// the name is taken.
Result<FollowedPlan> move_note(const Note& note, const Rename& rename, const Notebook& notebook,
                               const std::vector<NoteText>& texts);

}  // namespace confab::core
