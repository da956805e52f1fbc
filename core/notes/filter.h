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
};

// Error: kUsage.
Result<Filter> parse_filter(std::string_view text);

// Do the texts at the filter's key pass? Case and accents do not count, nor do the brackets of a
// link. Numbers compare as numbers, everything else by its text, which for ISO dates is their
// order; a day is neither before nor after the times within it.
bool passes(const Filter& filter, const std::vector<std::string>& texts);

}  // namespace confab::core
