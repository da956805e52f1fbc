// SPDX-License-Identifier: MIT
// remarks.h: reports what reading an interview's body remarked on.
#pragma once

#include "core/rules/check/check.h"

namespace confab::core {

template <Rule rule, Remark::Kind kind>
void find_remarks(const Note&, const Interview& interview, const Situation& in) {
  for (const auto& remark : interview.remarks) {
    if (remark.kind == kind) in.add(rule, {interview.path, remark.line, 1}, remark.message);
  }
}

}  // namespace confab::core
