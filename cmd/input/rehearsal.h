// SPDX-License-Identifier: MIT
// rehearsal.h: speaking a pitch against the clock, on a terminal. The terminal stays in its usual
// mode, so that an interrupt at any time leaves it as it was.
#pragma once

#include <chrono>
#include <string>

#include "cmd/context.h"
#include "core/practice/pitch_time.h"

namespace confab::cmd {

// Shows the text, times one take from Enter to Enter, says how fast it was, and offers to keep that
// as the pitch's own rate. REQUIRES: the pitch is written, and context.may_ask().
// Error: kUsage, the input ended before the take did.
core::Status rehearse(const core::Pitch& pitch, const core::PitchTime& time, Context& context);

// The live line after `elapsed`, `columns` wide: a bar where there is room for one, the time spent
// and planned, and the part one should be in by now. REQUIRES: the pitch is written.
std::string rehearsal_line(const core::PitchTime& time, std::chrono::milliseconds elapsed,
                           std::size_t columns);

// Green in the time planned, yellow over it, red over what a pitch may take.
Style rehearsal_style(const core::PitchTime& time, std::chrono::milliseconds elapsed);

}  // namespace confab::cmd
