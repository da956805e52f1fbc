// SPDX-License-Identifier: MIT
// contradictions.h: settings that are fine one by one and cannot be met together.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/practice/config.h"

namespace confab::core {

struct Contradiction {
  std::string_view least;  // the key of what should be at most `most`
  std::string_view most;
  std::string message;  // "questions.min is 12, but questions.max is 10"
  std::string hint;
};

std::vector<Contradiction> contradictions_in(const Config& config);

// Gives both settings the values they have without a config file, which do not contradict.
void settle(const Contradiction& contradiction, Config& config);

}  // namespace confab::core
