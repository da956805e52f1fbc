// SPDX-License-Identifier: MIT
// edits.h: every edit that confab could make to a note: each kind of edit, on each shape of value
// that the note has, with values of each style.
#pragma once

#include <string>
#include <vector>

#include "core/plans/plan.h"
#include "store/document/document.h"
#include "store/document/edits/edit.h"

namespace confab::proof {

// Edits that each change something.
std::vector<core::Edit> edits_for(const store::Document& note);

// An edit that sets what the note already says; it must change nothing.
std::vector<core::Edit> repetitions_for(const store::Document& note);

// The edits of a few weeks of use, in order: only additions.
std::vector<core::Edit> weeks_of_use();

// In words, for a report: `set 'title' to "a: b"`.
std::string in_words(const core::Edit& edit);

}  // namespace confab::proof
