// SPDX-License-Identifier: MIT
// note_source.h: notes as they are written, for programs that want to write them again.
#pragma once

#include <string>

#include "core/error.h"
#include "store/files/read_file.h"

namespace confab::store {

// Both parts together are the bytes of the note.
struct NoteParts {
  std::string front_matter;  // to the end of its last line
  std::string body;
};

// Errors: those of Reader::read, and kIncomplete if the file is no longer a note.
core::Result<NoteParts> read_parts(Reader& reader, const std::string& path);

}  // namespace confab::store
