// SPDX-License-Identifier: MIT
// document.h: a note that keeps every byte. A change is a splice of the bytes it touches, proved
// before it leaves: the result is parsed again and must differ from the old note in exactly what
// was asked.
#pragma once

#include <string>
#include <vector>

#include "core/error.h"
#include "core/notes/value.h"
#include "core/plans/plan.h"
#include "store/document/text/frame.h"

namespace confab::store {

// A note has front matter and a body; a config file is all front matter.
enum class Shape { kNote, kAllFrontMatter };

struct Document {
  std::string bytes;
  Shape shape;
  Frame frame;
  core::Value fields;  // the front matter; an empty map where there is none
};

// Errors: kIncomplete, with line, column and the rule that the note breaks.
core::Result<Document> parse_document(std::string bytes, Shape shape = Shape::kNote);

// The note after `edits`, one after the other. An edit that changes nothing gives back the same
// bytes. Error: kRefused, with line, column and what to write by hand, when a change cannot be
// proved.
core::Result<Document> edited(Document document, const std::vector<core::Edit>& edits);

// A new note: `fields` in their order as front matter, then `body`. REQUIRES: `fields` is a map.
core::Result<std::string> new_note(const core::Value& fields, std::string_view body);

}  // namespace confab::store
