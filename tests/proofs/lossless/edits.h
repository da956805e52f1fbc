// SPDX-License-Identifier: MIT
// edits.h: everything that confab could do to a note, as edits: each kind of edit, on each shape of
// value that the note has, with values of each style.
#pragma once

#include <string>
#include <vector>

#include "core/plans/plan.h"
#include "store/document/document.h"
#include "store/document/edits/edit.h"

namespace confab::proof {

// Each of them changes something.
std::vector<core::Edit> edits_for(const store::Document& note);

// An edit that says again what the note says; it must change nothing.
std::vector<core::Edit> repetitions_for(const store::Document& note);

// What a few weeks of use do to a note, one after the other: nothing but additions.
std::vector<core::Edit> weeks_of_use();

// In words, for a report: `set 'title' to "a: b"`.
std::string in_words(const core::Edit& edit);

}  // namespace confab::proof
