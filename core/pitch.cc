// SPDX-License-Identifier: MIT
#include "core/pitch.h"

#include "core/number.h"

namespace confab::core {

Pitch pitch_from(const Note& note) {
  Pitch pitch{note.path, note.stem, find_number(note.text("rate"), 1, 999), {}};
  for (const auto& section : note.body.sections) {
    if (has_text(section)) pitch.parts.push_back({section.title, section.text, section.line});
  }
  return pitch;
}

}  // namespace confab::core
