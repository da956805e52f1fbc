// SPDX-License-Identifier: MIT
// search.h: the lines of a text in which something is said.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::core {

struct FoundLine {
  int number = 0;  // from 1
  std::string text;

  bool operator==(const FoundLine&) const = default;
};

// The lines of `bytes` that hold `wanted`, case and accents folded, without their line ends. None
// for a `wanted` of blanks.
std::vector<FoundLine> lines_with(std::string_view bytes, std::string_view wanted);

}  // namespace confab::core
