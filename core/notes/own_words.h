// SPDX-License-Identifier: MIT
// own_words.h: the owner's words for ours, as the config declares them: types of notes and
// headings.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/notes/sections.h"
#include "core/notes/value.h"

namespace confab::core {

struct OwnWords {
  std::map<std::string, std::string, std::less<>> types;  // `contact` by `person`, folded
  SectionNames sections;
};

// The type that a note's front matter states, in our spelling if it is one of ours: `Contact`,
// `[contact]`, `"[[contact]]"` and the owner's words are `contact`. Another one as it is written.
std::string type_of(const Value& fields, const OwnWords& words);

// Is the type of these fields likely to be a slip for one of ours, as in `type: interveiw`? Keys of
// ours must say the same.
bool is_misspelled_type(const Value& fields);

}  // namespace confab::core
