// SPDX-License-Identifier: MIT
// text_labels.h: what a text defines under a label that links in it use: references (`[label]: …`),
// footnotes (`[^1]: …`) and Obsidian's blocks (`… ^id`).
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace confab::core {

// Each label, folded, and the line that defines it. Of several definitions, the first.
std::map<std::string, std::string> labels_in(std::string_view text);

// A label that the two texts define in different ways; empty if there is none. With both texts in
// one note, it would mean the same for both.
std::string clashing_label(std::string_view text, std::string_view other);

}  // namespace confab::core
