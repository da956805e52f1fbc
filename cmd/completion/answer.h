// SPDX-License-Identifier: MIT
// answer.h: what a shell asks while somebody types. The scripts of `confab completion` run
//
//     confab __complete LINE [BREAKS]
//
// with the line up to the cursor, as it was typed; bash adds the characters that it ends words at.
// The answer is a line for each word that may stand there, a tab and what it is behind it; or one
// line without a tab, `files` or `folders`, where the shell is to offer those itself.
#pragma once

#include <string_view>

#include "cmd/environment.h"

namespace confab::cmd {

inline constexpr std::string_view kCompletionWord = "__complete";

// Reads only, takes no lock, asks nothing, and is silent about whatever goes wrong: a word that is
// not offered is no harm, but a message would land in the middle of the line.
void answer_shell(const Environment& environment);

}  // namespace confab::cmd
