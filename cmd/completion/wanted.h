// SPDX-License-Identifier: MIT
// wanted.h: what the user may type at the cursor, given the words before it. More forgiving than
// the command line's parser, because the line is not finished.
#pragma once

#include <string>

#include "cmd/completion/typed_line.h"
#include "cmd/line/command.h"

namespace confab::cmd {

struct Wanted {
  enum class What { kNothing, kCommand, kOption, kValue };

  What what = What::kNothing;
  const Command* command = nullptr;  // null if a command is wanted
  const Option* option = nullptr;    // the option whose value is wanted
  std::string before = {};           // the part of the word that stays: "--by="
  std::string text = {};             // the part typed so far, after `before`
  Arguments given = {};              // in the earlier words
};

Wanted wanted_at_cursor(const TypedLine& line);

}  // namespace confab::cmd
