// SPDX-License-Identifier: MIT
// clean.h: makes imported text safe to keep: nothing in it controls a terminal, links to a note or
// fills a template.
#pragma once

#include "core/notes/values/imported.h"

namespace confab::store {

// Removes control characters, escape sequences and direction marks from every field and note, and
// brackets of links and templates from fields. Moves values that their key cannot have into the
// note. Adds a warning for each person it changes. Refuses a person whose record is too large.
void clean(core::Imported& imported);

// `text` without control characters and escape sequences; line ends are LF.
std::string without_controls(std::string_view text);

// The same on one line, without brackets of links and templates.
std::string clean_line(const std::string& text);

}  // namespace confab::store
