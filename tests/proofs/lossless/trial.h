// SPDX-License-Identifier: MIT
// trial.h: everything that is tried on one note.
#pragma once

#include <string>

#include "tally.h"

namespace confab::proof {

// Edits the note `bytes`, in memory, in every possible way. `path` is only for the report.
void try_note(const std::string& path, const std::string& bytes, Tally& tally);

}  // namespace confab::proof
