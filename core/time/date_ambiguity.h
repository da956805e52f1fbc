// SPDX-License-Identifier: MIT
// date_ambiguity.h: typed dates that mean different days to different people.
#pragma once

#include <optional>
#include <string>

#include "core/time/calendar_words.h"
#include "core/time/human_day.h"

namespace confab::core {

// The dates that the words may mean, as a hint: `it could mean 2026-12-04 or 2026-12-11; write the
// date`. Nothing if confab knows of no such meaning.
std::optional<std::string> date_ambiguity(DateWords words, const DateSetting& setting);

}  // namespace confab::core
