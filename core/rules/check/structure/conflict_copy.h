// SPDX-License-Identifier: MIT
// conflict_copy.h: which notes are only copies of another, so that other rules need not report what
// the two share.
#pragma once

#include "core/rules/check/check.h"

namespace confab::core {

// The note in the same folder that `copy` was made from, by its name and by what it is about; null
// if it is a note of its own.
const Note* find_original(const Note& copy, const Notebook& notebook);

}  // namespace confab::core
