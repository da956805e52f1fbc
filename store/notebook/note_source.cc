// SPDX-License-Identifier: MIT
#include "store/notebook/note_source.h"

#include "store/document/text/frame.h"

namespace confab::store {

core::Result<NoteParts> read_parts(Reader& reader, const std::string& path) {
  TRY_ASSIGN(auto bytes, reader.read(path));
  TRY_ASSIGN(const auto frame, parse_frame(bytes));
  return NoteParts{bytes.substr(0, frame.body_begin), bytes.substr(frame.body_begin)};
}

}  // namespace confab::store
