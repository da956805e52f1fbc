// SPDX-License-Identifier: MIT
// move.h: a note under another name.
#pragma once

#include <string>

#include "core/plans/follow.h"

namespace confab::core {

struct Rename {
  std::string to;        // the new file name, or words of which one is made
  bool is_name = false;  // whoever the note is about is called so from now on too
};

// The note, the interviews named after it, and every link to them. Errors: kUsage, no file name can
// be made of it, or only contacts and organizations have a name; kRefused, the name is taken.
Result<FollowedPlan> move_note(const Note& note, const Rename& rename, const Notebook& notebook,
                               const std::vector<NoteText>& texts);

}  // namespace confab::core
