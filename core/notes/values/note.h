// SPDX-License-Identifier: MIT
// note.h: a note as core sees it: its path, its type and its front matter.
#pragma once

#include <string>
#include <string_view>

#include "core/error.h"
#include "core/notes/values/value.h"

namespace confab::core {

// `contacts/grace-hopper.md` has the stem `grace-hopper`, its identity. A view of `path`.
std::string_view stem_of(std::string_view path);

struct Note {
  std::string path;  // within the notebook
  std::string type;  // empty if confab does not know it
  Value fields;

  std::string_view stem() const { return stem_of(path); }

  // The text at `key`, or empty. A view of the note.
  std::string_view text(std::string_view key) const { return fields.text_at(key); }
};

// The position of `value`; the top of the note if it was not read from a note.
Position position_of(const Value& value);
Position position_of(const Note& note, std::string_view key);
Location location_of(const Note& note, const Value& value);
Location location_of(const Note& note, std::string_view key);
inline Location location_of(std::string_view path, Position at) {
  return {std::string(path), at.line, at.column};
}

// A reference to another note: `"[[grace-hopper]]"`, `[[folder/grace-hopper|Grace]]`, a bare stem,
// or plain text.
struct Link {
  std::string text;          // as a person reads it
  std::string stem;          // the note it may name, or empty
  bool is_wikilink = false;  // in double brackets, so the note must exist

  bool is_empty() const { return text.empty(); }
};

Link link_from(std::string_view text);

// `"[[grace-hopper]]"`.
std::string wikilink(std::string_view stem);

}  // namespace confab::core
