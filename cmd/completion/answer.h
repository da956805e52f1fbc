// SPDX-License-Identifier: MIT
// answer.h: answers a shell while the user types. The scripts of `confab completion` run
//
//     confab __complete LINE [BREAKS]
//
// with the line up to the cursor, as typed; bash adds the characters that end its words. The answer
// has one line for each possible word: the word, a tab and a description. If the shell should offer
// files or folders itself, the answer is one line without a tab, `files` or `folders`.
#pragma once

#include <string_view>

#include "cmd/environment.h"

namespace confab::cmd {

inline constexpr std::string_view kCompletionWord = "__complete";

// Only reads, takes no lock, asks nothing, and ignores all errors: a missing word does no harm, but
// a message would appear in the middle of the line.
void answer_shell(const Environment& environment);

}  // namespace confab::cmd
