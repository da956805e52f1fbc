// SPDX-License-Identifier: MIT
// targets.h: the organizations that you want to get to know.
#pragma once

#include "core/notes/notebook/notebook.h"

namespace confab::core {

// Those marked as targets where you know nobody.
Pointers<Organization> unknown_targets(const Notebook& notebook);

}  // namespace confab::core
