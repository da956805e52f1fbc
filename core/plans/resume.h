// SPDX-License-Identifier: MIT
// resume.h: edits a note's `resume`: the copies of the user's résumé.
#pragma once

#include <optional>
#include <vector>

#include "core/notes/records/interview.h"
#include "core/plans/plan.h"

namespace confab::core {

// The edits that set these keys of `resume`. A plain `resume: cv.pdf` becomes a map first.
std::vector<Edit> resume_edits(const std::optional<Resume>& resume,
                               const std::vector<Member>& members);

}  // namespace confab::core
