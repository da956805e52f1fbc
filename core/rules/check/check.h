// SPDX-License-Identifier: MIT
// check.h: is the record complete and consistent? Every problem in one run, each with its rule and
// its place. Each function below stands in the file of this folder that is called like it.
#pragma once

#include <string>
#include <string_view>

#include "core/notes/diagnostic.h"
#include "core/practice/moment.h"

namespace confab::core {

// All findings whose severity is not off, in the order of path, line and column.
Diagnostics check(const Notebook& notebook, const Policy& policy, const Now& now);

// What a check is given, and where it puts what it finds, in any order.
struct Situation : Moment {
  Diagnostics& findings;

  void add(Rule rule, Location location, std::string message) const;
  // At `key` of the interview's note; at its top where that key is missing.
  void add(Rule rule, const Interview& interview, std::string_view key, std::string message) const;
};

void check_structure(const Situation& in);
void check_contact_record(const Situation& in);
void check_interview_record(const Situation& in);
void check_preparation(const Situation& in);
void check_open_question(const Situation& in);
void check_one_voice(const Situation& in);
void check_event_order(const Situation& in);
void check_persistence(const Situation& in);
void check_pitch(const Situation& in);
void check_placeholder_left(const Situation& in);

// Does anything stand at `key`?
bool has(const Note& note, std::string_view key);

}  // namespace confab::core
