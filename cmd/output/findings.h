// SPDX-License-Identifier: MIT
// findings.h: the findings of `check`, for people and for programs.
#pragma once

#include <string>

#include "cmd/output/json.h"
#include "cmd/output/output.h"
#include "core/notes/diagnostic.h"

namespace confab::cmd {

// `contacts/ada.md:3:8: error: … [bad-email]`, as compilers write it.
void print_finding(const core::Diagnostic& finding, core::Severity severity, Output& out);

// `::error file=…,line=…,col=…,title=bad-email::…`, which GitHub shows next to the line. `folder`
// is the notebook's path in the repository, empty or ending in `/`.
void print_annotation(const core::Diagnostic& finding, core::Severity severity,
                      const std::string& folder, Output& out);

Json finding_object(const core::Diagnostic& finding, core::Severity severity);

}  // namespace confab::cmd
