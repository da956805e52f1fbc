// SPDX-License-Identifier: MIT
// body.h: a note's body as core reads it. Nearly all bodies are read line by line, about seven
// times faster than by cmark-gfm. cmark-gfm reads the bodies in which lines are ambiguous.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/error.h"
#include "core/notes/body/body.h"
#include "store/document/document.h"

namespace confab::store {

// Error: that of outline_of (outline.h), for a body that only cmark-gfm can read.
core::Result<core::Body> parse_body(const Document& note);

// The two readers. The first returns nothing if it is not sure. If it returns a body, the second
// returns the same.
std::optional<core::Body> scan_body(const Document& note);
core::Result<core::Body> parse_body_by_cmark(const Document& note);

// `lines` of a section without the text of comments, and with plain line feeds.
std::string section_text(std::string_view lines);

}  // namespace confab::store
