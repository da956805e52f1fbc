// SPDX-License-Identifier: MIT
// pitch.h: the elevator pitch: a note of type `pitch`, its spoken text in sections named for what a
// pitch must carry. Several may exist, a short one and a long one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/note.h"

namespace confab::core {

struct PitchPart {
  std::string title;
  std::string text;  // as written, comments left out
  int line = 0;      // of the heading
};

struct Pitch {
  std::string path;
  std::string stem;
  std::optional<int> rate;       // the speaker's own words per minute
  std::vector<PitchPart> parts;  // those with a text, in the order of the note
};

Pitch pitch_from(const Note& note);

}  // namespace confab::core
