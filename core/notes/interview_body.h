// SPDX-License-Identifier: MIT
// interview_body.h: what the body of an interview's note says, by its headings.
#pragma once

#include "core/notes/interview.h"

namespace confab::core {

// Fills what `interview` has from `body`: research, questions, promises, notes, thank-you and
// review.
void read_body(Body body, Interview& interview);

}  // namespace confab::core
