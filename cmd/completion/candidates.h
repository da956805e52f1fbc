// SPDX-License-Identifier: MIT
// candidates.h: the words to offer at the cursor.
#pragma once

#include <string>
#include <vector>

#include "cmd/completion/wanted.h"
#include "cmd/context.h"
#include "cmd/line/value_word.h"

namespace confab::cmd {

struct Candidate {
  std::string word;
  std::string description;
};

// All words that are valid here, whether or not they begin as typed. None if the notebook or config
// cannot be read.
std::vector<Candidate> candidates_for(const Wanted& wanted, Context& context);

// Words from the notes; unreadable notes are skipped, and words that do not begin as typed may be
// left out.
std::vector<Candidate> candidates_from_notes(ValueWord::Source source, const std::string& typed,
                                             Context& context);
// Filters for notes of `kind`: keys, or values after an operator.
std::vector<Candidate> filter_candidates(const std::string& typed, const std::string& kind,
                                         Context& context);

// Changes of the note that `who` names, for `set`: keys, or values after `=`.
std::vector<Candidate> change_candidates(const std::string& typed, const std::string& who,
                                         Context& context);
// The keys of the note that `who` names, for `unset`.
std::vector<Candidate> field_candidates(const std::string& who, Context& context);
// The open promises, yours and theirs, in talks with the contact that `who` names, or with anyone.
std::vector<Candidate> promise_candidates(const std::string& who, Context& context);
// The questions in talks with that contact, each followed by `end`; without any, those of the bank.
std::vector<Candidate> question_candidates(const std::string& who, std::string_view end,
                                           Context& context);
// What is still to be researched for talks with that contact.
std::vector<Candidate> research_candidates(const std::string& who, Context& context);
// The keys of notes of `kind`, and those derived from them.
std::vector<Candidate> key_candidates(const std::string& kind, Context& context);

}  // namespace confab::cmd
