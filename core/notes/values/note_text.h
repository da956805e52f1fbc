// SPDX-License-Identifier: MIT
// note_text.h: the bytes of a note, whether it is confab's or the owner's, readable or not.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace confab::core {

struct NoteText {
  std::string path;
  std::string bytes;
  std::size_t body_begin = 0;  // 0 if the front matter is never closed

  std::string_view body() const { return std::string_view(bytes).substr(body_begin); }
};

}  // namespace confab::core
