// SPDX-License-Identifier: MIT
// hidden_promises.h: promises that Markdown takes for HTML, because a line above them, or the
// beginning of their own line, is HTML: below `<div>` there is no list.
#pragma once

#include "core/notes/body.h"
#include "core/notes/remark.h"

namespace confab::core {

// A remark on each line of `section` with a box and `me:` or `them:` that is in none of its items
// and not in a block of code.
Remarks hidden_promises(const Section& section);

}  // namespace confab::core
