// SPDX-License-Identifier: MIT
// signs.h: the characters that charts and trees are drawn with: Unicode, or ASCII on a terminal
// whose locale is not UTF-8. In files and pipes the bytes are the same everywhere.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "cmd/context.h"
#include "core/overview/coverage.h"

namespace confab::cmd {

struct Signs {
  std::array<std::string_view, core::kCoverages> coverage;  // in the order of Coverage
  std::array<std::string_view, 8> eighths;                  // of a column, from one eighth to full
  std::string_view branch;
  std::string_view last_branch;
  std::string_view trunk;

  std::string_view of(core::Coverage each) const {
    return coverage[static_cast<std::size_t>(each)];
  }
  // A bar of at most `columns`, with `part` of `whole` filled. Empty only if `part` is 0.
  std::string bar(int part, int whole, int columns) const;
};

const Signs& signs_for(const Environment& environment);

}  // namespace confab::cmd
