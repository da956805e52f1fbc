// SPDX-License-Identifier: MIT
// oracle.h: is `after` a valid result of an edit of `before`? Judged from the bytes of both and the
// edit itself, without any of confab's readers or writers.
#pragma once

#include <string>
#include <string_view>

#include "core/plans/plan.h"

namespace confab::proof {

// What is wrong with `after` as the result of `edit` on `before`; empty if nothing is. REQUIRES:
// `edit` should change something.
std::string objection(std::string_view before, std::string_view after, const core::Edit& edit);

// Is every line of `before` unchanged and in order, whatever was added between?
bool keeps_every_line(std::string_view before, std::string_view after);

}  // namespace confab::proof
