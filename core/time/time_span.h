// SPDX-License-Identifier: MIT
// time_span.h: spans of time in a typed date: `in 3 business days`, `2 weeks ago`, `+2w`.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/time/calendar_words.h"

namespace confab::core {

enum class TimeStep { kMinute, kDay, kBusinessDay, kMonth };

struct TimeSpan {
  int steps;  // negative: ago
  TimeStep step;
};

// Nothing if the words are anything else.
std::optional<TimeSpan> read_span(DateWords words);

// `day`, `days`, `business day` and so on.
std::vector<std::string> unit_names();

}  // namespace confab::core
