// SPDX-License-Identifier: MIT
// loose_text.h: the paragraphs of a section that are not in its list items.
#pragma once

#include <string_view>
#include <vector>

#include "core/notes/body/body.h"

namespace confab::core {

struct LooseText {
  int line = 0;           // of the note
  std::string_view text;  // whole lines of the section
  bool is_label = false;  // the title of a callout with items below it
};

// Runs of lines that are not blank, in order, and the titles of callouts around items. REQUIRES:
// `section` outlives them.
std::vector<LooseText> loose_text(const Section& section);

}  // namespace confab::core
