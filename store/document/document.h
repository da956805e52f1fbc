// SPDX-License-Identifier: MIT
// document.h: a note with all its bytes, the values in its front matter, and the position of each.
// edits/edit.h changes it.
#pragma once

#include <string>

#include "core/error.h"
#include "core/notes/values/value.h"
#include "store/document/text/frame.h"

namespace confab::store {

// A note has front matter and a body; a config file is all front matter.
enum class Shape { kNote, kAllFrontMatter };

struct Document {
  std::string bytes;
  Shape shape;
  Frame frame;
  core::Value fields;  // the front matter; an empty map if there is none
};

// Error: kIncomplete, with line, column and the rule that the note breaks.
core::Result<Document> parse_document(std::string bytes, Shape shape = Shape::kNote);

}  // namespace confab::store
