// SPDX-License-Identifier: MIT
// truth.h: a note as a person might have written it, and what they meant by each item in it.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace confab::proof {

enum class Kind { kPromise, kQuestion, kResearch, kLearned, kHeading };

// What must happen to an item: it is used as it was meant, or a finding names one of its lines, or
// either of these.
enum class Outcome { kUsed, kReported, kEither };

struct Truth {
  Kind kind;
  Outcome outcome = Outcome::kUsed;
  int line = 0;      // the first one, in the note
  int end_line = 0;  // the last one
  std::string text = {};
  bool is_mine = false;     // a promise
  std::string date = {};    // of a promise; empty if none
  std::string answer = {};  // to a question, as prose
  bool is_done = false;     // ticked
  bool is_cancelled = false;
  bool is_critical = false;
  std::string written = {};  // for the report
};

struct WrittenNote {
  std::string bytes;
  std::vector<Truth> truths;
  std::vector<std::string> referrals;  // the names meant
  bool has_no_referrals = false;
};

// The note for `seed`, always the same.
WrittenNote written_note(std::uint32_t seed);

}  // namespace confab::proof
