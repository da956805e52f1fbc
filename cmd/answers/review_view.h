// SPDX-License-Identifier: MIT
// review_view.h: the review of an interview, for people and for programs.
#pragma once

#include <string>

#include "cmd/context.h"
#include "core/notes/records/interview.h"

namespace confab::cmd {

void print_review(const core::Interview& interview, const std::string& name,
                  const core::Moment& moment, Output& out);

// An item of confab.review/1.
Json review_object(const core::Interview& interview);

}  // namespace confab::cmd
