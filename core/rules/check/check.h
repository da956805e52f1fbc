// SPDX-License-Identifier: MIT
// check.h: whether the notes are complete and consistent. One run reports every problem with its
// rule and its place. Each rule is in the file named after it, in one of the rooms of this folder.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/executor.h"
#include "core/notes/values/diagnostic.h"
#include "core/notes/values/note_text.h"
#include "core/practice/moment.h"

namespace confab::core {

// All findings whose severity is not off, in the order of path, line, column and rule. `texts` are
// the notebook's files; rules about bodies find nothing without them.
Diagnostics check(const Notebook& notebook, const Policy& policy, const Now& now,
                  const std::vector<NoteText>& texts = {}, const Executor& execute = one_by_one);

// What a rule sees, and where it puts what it finds, in any order.
struct Situation : Moment {
  Diagnostics& findings;
  const std::vector<NoteText>& texts;
  const Executor& execute;

  // Calls `find` with each number below `count`, perhaps several at once, each with a situation of
  // its own. Adds what they find in the order of the numbers.
  using FindOne = std::function<void(std::size_t number, const Situation& in)>;
  void find_each(std::size_t count, const FindOne& find) const;

  void add(Rule rule, Location location, std::string message) const;
  // At `key` of the note, or at its top if it has no such key.
  void add(Rule rule, const Note& note, std::string_view key, std::string message) const;
  // Does the note lack a value at `key`, with no key reported as a typo of it?
  bool is_missing(const Note& note, std::string_view key) const;
  // Reports the note if the value is missing.
  void require(Rule rule, const Note& note, std::string_view key, const char* message) const;
};

// Does the note have a value at `key`?
bool has(const Note& note, std::string_view key);

}  // namespace confab::core
