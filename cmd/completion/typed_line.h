// SPDX-License-Identifier: MIT
// typed_line.h: the command line up to the cursor, split as shells do. Nothing in it is expanded or
// run.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::cmd {

struct TypedLine {
  std::vector<std::string> words;  // the finished ones, without their quotes
  std::string current;             // the word at the cursor; empty after a space
  char quote = '\0';               // open at the cursor
  std::size_t kept = 0;            // the part of `current` that bash does not replace
};

// bash replaces only the text after the last of `breaks` or an open quote; other shells have no
// breaks.
TypedLine parse_typed_line(std::string_view line, std::string_view breaks = "");

// `word` as bash must insert it for `line.current`, because bash quotes nothing itself.
std::string text_to_insert(std::string_view word, const TypedLine& line);

}  // namespace confab::cmd
