// SPDX-License-Identifier: MIT
// oracle.h: may this note have become that one? Judged by the bytes of the two and the words of the
// edit, with no use of anything that confab reads or writes notes with.
#pragma once

#include <string>
#include <string_view>

#include "core/plans/plan.h"

namespace confab::proof {

// What is wrong with `after` as the note `before` after `edit`; empty: nothing.
// REQUIRES: `edit` was to change something.
std::string objection(std::string_view before, std::string_view after, const core::Edit& edit);

// Has every line of `before` stayed as it was, in its order, whatever came between?
bool keeps_every_line(std::string_view before, std::string_view after);

}  // namespace confab::proof
