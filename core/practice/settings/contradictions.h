// SPDX-License-Identifier: MIT
// contradictions.h: settings that are valid alone but contradict each other.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/practice/settings/config.h"

namespace confab::core {

struct Contradiction {
  std::string_view least;  // its value should be at most that of `most`
  std::string_view most;
  std::string message;  // "questions.min is 12, but questions.max is 10"
  std::string hint;
};

std::vector<Contradiction> contradictions_in(const Config& config);

// Sets both to their defaults, which do not contradict each other.
void settle(const Contradiction& contradiction, Config& config);

// Removes the settings of `sections` in one file that claim a heading of another section, and says
// what is wrong with each.
std::vector<Error> settle_sections(std::vector<Assignment>& file);

}  // namespace confab::core
