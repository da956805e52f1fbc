// SPDX-License-Identifier: MIT
// original.h: finds notes that are copies of another, so that other rules need not report what
// the two share.
#pragma once

#include "core/notes/notebook/notebook.h"

namespace confab::core {

// The note in the same folder that `copy` was made from, judging by its name and the person or
// organization; null if it is not a copy.
const Note* find_original(const Note& copy, const Notebook& notebook);

}  // namespace confab::core
