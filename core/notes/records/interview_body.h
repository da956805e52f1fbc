// SPDX-License-Identifier: MIT
// interview_body.h: what the body of an interview's note says, by its headings.
#pragma once

#include "core/notes/body/sections.h"
#include "core/notes/records/interview.h"

namespace confab::core {

// Fills `interview` from `body`: research, questions, promises, notes, thank-you and review, and
// remarks on what could not be used.
void read_body(Body body, Interview& interview, const SectionNames& names = {});

}  // namespace confab::core
