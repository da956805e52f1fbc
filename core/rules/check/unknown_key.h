// SPDX-License-Identifier: MIT
// unknown_key.h: finds typos in keys. unknown-value calls this for each key confab does not know.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/notes/records/schema.h"
#include "core/rules/check/check.h"

namespace confab::core {

// The key in `fields` that `written` is a synonym or a typo of; empty if there is none.
std::string key_meant(std::string_view written, std::span<const Field> fields);

// Reports `member` if it looks like a typo of one of `fields`. `map` is the note's front matter, or
// one entry in it.
void check_unknown_key(const Note& note, std::span<const Field> fields, const Value& map,
                       const Member& member, const Situation& in);

// The member of `map` that is reported as a typo of `key`; null if there is none. The missing key
// then does not have to be reported too.
const Member* find_misspelled(const Note& note, std::span<const Field> fields, const Value& map,
                              std::string_view key, const Situation& in);
// The same for a key of the note itself.
const Member* find_misspelled(const Note& note, std::string_view key, const Situation& in);

}  // namespace confab::core
