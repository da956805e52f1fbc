// SPDX-License-Identifier: MIT
// body.h: a note's body as core reads it. Nearly all bodies are read line by line, about seven
// times faster than by cmark-gfm, which reads what the lines leave in doubt.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/error.h"
#include "core/notes/body.h"
#include "store/document/document.h"

namespace confab::store {

// Error: that of outline_of (outline.h), for a body that only cmark-gfm can read.
core::Result<core::Body> parse_body(const Document& note);

// The two readers. The first returns nothing where it is not sure; where it returns a body, the
// second returns the same.
std::optional<core::Body> scan_body(const Document& note);
core::Result<core::Body> parse_body_by_cmark(const Document& note);

// `lines` of a section without what comments say, and with plain line feeds.
std::string section_text(std::string_view lines);

}  // namespace confab::store
