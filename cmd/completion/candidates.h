// SPDX-License-Identifier: MIT
// candidates.h: what may stand for what is wanted.
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

// All that fit, whatever is typed of them. Nothing where the notebook or the config cannot be read.
std::vector<Candidate> candidates_for(const Wanted& wanted, Context& context);

// Those that the notes name; notes that cannot be read are passed over. What does not begin as
// typed may be left out.
std::vector<Candidate> candidates_from_notes(ValueWord::Source source, const std::string& typed,
                                             Context& context);
// Filters of `list` on notes of `kind`: keys, or behind an operator their values.
std::vector<Candidate> filter_candidates(const std::string& typed, const std::string& kind,
                                         Context& context);

}  // namespace confab::cmd
