// SPDX-License-Identifier: MIT
// typed_line.h: a command line up to the cursor, as somebody has typed it so far, taken apart as
// shells do. Nothing in it is expanded, let alone run.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::cmd {

struct TypedLine {
  std::vector<std::string> words;  // those that are finished, without their quotes
  std::string current;             // the one at the cursor; empty behind a blank
  char quote = '\0';               // that is open at the cursor
  std::size_t kept = 0;            // how much of `current` bash does not replace
};

// bash replaces only what follows the last of `breaks`, or an open quote; other shells have no
// breaks.
TypedLine parse_typed_line(std::string_view line, std::string_view breaks = "");

// `word` as it is put in the place of `line.current` in bash, which quotes nothing itself.
std::string text_to_insert(std::string_view word, const TypedLine& line);

}  // namespace confab::cmd
