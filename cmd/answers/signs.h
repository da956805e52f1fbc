// SPDX-License-Identifier: MIT
// signs.h: what charts and trees are drawn with: Unicode, or ASCII on a terminal whose locale says
// that it has no UTF-8. Written to a file or a pipe, the bytes are the same everywhere.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "cmd/context.h"
#include "core/overview/coverage.h"

namespace confab::cmd {

struct Signs {
  std::array<std::string_view, core::kCoverages> coverage;  // in its order
  std::array<std::string_view, 8> eighths;                  // of a bar, from one eighth to all
  std::string_view branch;
  std::string_view last_branch;
  std::string_view trunk;

  std::string_view of(core::Coverage each) const {
    return coverage[static_cast<std::size_t>(each)];
  }
  // A bar of `columns` at most, `part` of `whole` long. Not empty unless `part` is 0.
  std::string bar(int part, int whole, int columns) const;
};

const Signs& signs_for(const Environment& environment);

}  // namespace confab::cmd
