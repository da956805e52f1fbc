// SPDX-License-Identifier: MIT
// check.h: is the record complete and consistent? Every problem in one run, each with its rule and
// its place. The rules stand in files called as in the rule table, structure, completeness and
// consistency, those about a pitch and about what was sent in files of their own.
#pragma once

#include "core/diagnostic.h"
#include "core/notebook.h"
#include "core/policy.h"

namespace confab::core {

// All findings whose severity is not off, in the order of path, line and column.
Diagnostics check(const Notebook& notebook, const Policy& policy, const Now& now);

// Each adds what it finds, in any order.
void check_structure(const Notebook& notebook, Diagnostics& findings);
void check_completeness(const Notebook& notebook, const Policy& policy, const Now& now,
                        Diagnostics& findings);
void check_pitches(const Notebook& notebook, const Policy& policy, Diagnostics& findings);
void check_consistency(const Notebook& notebook, const Policy& policy, const Now& now,
                       Diagnostics& findings);
void check_placeholders(const Notebook& notebook, Diagnostics& findings);

}  // namespace confab::core
