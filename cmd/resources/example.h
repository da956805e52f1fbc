// SPDX-License-Identifier: MIT
// example.h: the example notebook, with its dates moved by whole weeks so that its story happens
// now.
#pragma once

#include <vector>

#include "core/plans/plan.h"
#include "core/time/date.h"

namespace confab::cmd {

std::vector<core::CreateFile> example_files(core::Day today);

}  // namespace confab::cmd
