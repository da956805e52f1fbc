// SPDX-License-Identifier: MIT
// filter.h: which notes `list` shows: `career=compilers`, `state!=waiting`, `starts>2026-11-01`,
// `email`, `!email`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/error.h"

namespace confab::core {

struct Filter {
  enum class Test { kIs, kIsNot, kAfter, kBefore, kAtLeast, kAtMost, kIsSet, kIsUnset };

  std::string key;
  Test test = Test::kIsSet;
  std::string value = {};

  bool is_order() const { return test >= Test::kAfter && test <= Test::kAtMost; }
};

// Error: kUsage.
Result<Filter> parse_filter(std::string_view text);

// Do the texts at the filter's key match? Case, accents and the brackets of a link do not count.
// Numbers compare as numbers, everything else as folded text, which puts ISO dates in order; a day
// is neither before nor after the times in it.
bool passes(const Filter& filter, const std::vector<std::string>& texts);

}  // namespace confab::core
