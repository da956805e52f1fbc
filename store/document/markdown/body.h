// SPDX-License-Identifier: MIT
// body.h: a note's body as core reads it. Nearly all bodies are read by their lines alone, some
// seven times quicker than by cmark-gfm, which reads what the lines leave in doubt.
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

// The two ways to it. The first gives nothing where it is not sure; where it gives something, the
// second gives the same.
std::optional<core::Body> scan_body(const Document& note);
core::Result<core::Body> parse_body_by_cmark(const Document& note);

// `lines` of a section as they count: without comments, with plain line feeds.
std::string section_text(std::string_view lines);

}  // namespace confab::store
