// SPDX-License-Identifier: MIT
// wanted.h: what may stand at the cursor, by the words before it. It forgives what the parser of
// the command line would not, for the line is not finished.
#pragma once

#include <string>

#include "cmd/completion/typed_line.h"
#include "cmd/line/command.h"

namespace confab::cmd {

struct Wanted {
  enum class What { kNothing, kCommand, kOption, kValue };

  What what = What::kNothing;
  const Command* command = nullptr;  // none yet, where a command is wanted
  const Option* option = nullptr;    // whose value it is
  std::string before = {};           // of the word at the cursor, what stays: "--by="
  std::string text = {};             // what is typed of it, behind that
  Arguments given = {};              // by the words before
};

Wanted wanted_at_cursor(const TypedLine& line);

}  // namespace confab::cmd
