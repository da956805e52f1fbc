// SPDX-License-Identifier: MIT
// pitch.h: the elevator pitch: a note of type `pitch`, with its spoken text in sections named after
// the parts of a pitch. There may be several, such as a short one and a long one.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/notes/body/body.h"
#include "core/notes/values/note.h"

namespace confab::core {

// The parts of a pitch.
inline constexpr std::array<std::string_view, 8> kPitchParts = {
    "Interest",   "Skills",    "Knowledge",       "Education",
    "Experience", "Strengths", "Accomplishments", "Goals"};

// The parts that a short pitch (`short: true`) needs.
inline constexpr std::array<std::string_view, 4> kShortPitchParts = {"Interest", "Experience",
                                                                     "Accomplishments", "Goals"};

struct PitchPart {
  std::string title;  // of kPitchParts, otherwise the heading; empty before the first heading
  std::string text;   // as written, without comments
  int line = 0;       // of the heading
};

struct Pitch {
  std::string path;
  std::optional<int> rate;       // the speaker's own words per minute
  std::vector<PitchPart> parts;  // those with a text, in the order of the note
  bool is_short = false;         // half a minute, with fewer parts
  std::string language = {};     // a code like `de`; empty for English

  std::string_view stem() const { return stem_of(path); }
};

// Text under the user's own headings inside a part belongs to the part.
Pitch pitch_from(const Note& note, Body body);

}  // namespace confab::core
