// SPDX-License-Identifier: MIT
// own_words.h: what the config declares about the owner's notes: other words for types and
// headings, folders to leave out, and where new notes go.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/notes/body/sections.h"
#include "core/notes/values/value.h"

namespace confab::core {

// Where new notes go. Notes are read wherever they are.
struct NoteFolders {
  std::string contact = "contacts";
  std::string organization = "organizations";
  std::string interview = "interviews";
};

struct OwnWords {
  std::map<std::string, std::string, std::less<>> types;  // `contact` by `person`, folded
  SectionNames sections;
  std::vector<std::string> ignored;  // folders without notes: a path, or a name at any depth
  NoteFolders folders;
};

// The type in a note's front matter. confab's types are returned in confab's spelling: `Contact`,
// `[contact]`, `"[[contact]]"` and the owner's words are `contact`. Any other type is returned as
// written.
std::string type_of(const Value& fields, const OwnWords& words);

// Is the type of these fields probably a typo, as in `type: interveiw`? The fields must
// also have keys of that type.
bool is_misspelled_type(const Value& fields);

}  // namespace confab::core
