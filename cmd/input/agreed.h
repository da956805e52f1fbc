// SPDX-License-Identifier: MIT
// agreed.h: changes that the user confirms before they are made.
#pragma once

#include <functional>
#include <string>

#include "cmd/context.h"
#include "core/plans/follow.h"

namespace confab::cmd {

// -y.
Option yes_option();

// Makes a plan from the current notes.
using Planner = std::function<core::Result<core::FollowedPlan>(const core::Notebook&,
                                                               const std::vector<core::NoteText>&)>;

// The plan to carry out. With -y, or for a dry run, it is made at once. Otherwise it is shown,
// `question` is asked without holding the lock, and the plan is made again under the lock. Errors:
// those of `plan`; kUsage if there is no terminal to ask on; kRefused if the answer is no, or the
// notes have changed since.
core::Result<core::FollowedPlan> agreed_plan(const Planner& plan, const std::string& question,
                                             const Arguments& arguments, Context& context);

}  // namespace confab::cmd
