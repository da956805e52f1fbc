// SPDX-License-Identifier: MIT
// clean.h: imported text made safe to keep: nothing in it drives a terminal, links to a note or
// fills a template.
#pragma once

#include "core/notes/imported.h"

namespace confab::store {

// Removes control characters, escape sequences and marks of text direction from every field and
// note, brackets of links and templates from fields, and moves values that their key cannot hold
// into the note. Adds a warning for each person changed so; a person whose record is too large is
// refused.
void clean(core::Imported& imported);

// `text` without control characters and escape sequences; line ends are LF.
std::string without_controls(std::string_view text);

// The same on one line, without brackets of links and templates.
std::string clean_line(const std::string& text);

}  // namespace confab::store
