// SPDX-License-Identifier: MIT
// rehearsal.h: speaking a pitch against the clock, on a terminal. The terminal stays in its normal
// mode, so an interrupt leaves nothing to restore.
#pragma once

#include <chrono>
#include <string>

#include "cmd/context.h"
#include "core/practice/pitch_time.h"

namespace confab::cmd {

// Shows the text, times one take from Enter to Enter, prints its rate, and offers to save it as the
// pitch's own rate. REQUIRES: the pitch is written, and context.may_ask(). Error: kUsage if the
// input ends before the take does.
core::Status rehearse(const core::Pitch& pitch, const core::PitchTime& time, Context& context);

// The live line after `elapsed`, `columns` wide: a progress bar if there is room, the elapsed and
// planned times, and the part to be speaking now. REQUIRES: the pitch is written.
std::string rehearsal_line(const core::PitchTime& time, std::chrono::milliseconds elapsed,
                           std::size_t columns);

// Green within the planned time, yellow over it, red over the limit for a pitch.
Style rehearsal_style(const core::PitchTime& time, std::chrono::milliseconds elapsed);

}  // namespace confab::cmd
