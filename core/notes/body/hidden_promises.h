// SPDX-License-Identifier: MIT
// hidden_promises.h: promises that Markdown reads as HTML, because a line above them, or the start
// of their own line, is HTML: below `<div>` there is no list.
#pragma once

#include <string_view>

#include "core/notes/body/body.h"
#include "core/notes/values/remark.h"

namespace confab::core {

// The promise in a line with an open box: `me: call` in `- [ ] me: call`. Empty if it has none.
std::string_view open_promise_in(std::string_view line);

// A remark on each of these lines of `section` that is neither in an item nor in a block of code.
Remarks hidden_promises(const Section& section);

}  // namespace confab::core
