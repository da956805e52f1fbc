// SPDX-License-Identifier: MIT
// findings.h: what `check` found, for people and for programs.
#pragma once

#include <string>

#include "cmd/output/json.h"
#include "cmd/output/output.h"
#include "core/notes/diagnostic.h"

namespace confab::cmd {

// `contacts/ada.md:3:8: error: … [bad-email]`, as compilers write it.
void print_finding(const core::Diagnostic& finding, core::Severity severity, Output& out);

// `::error file=…,line=…,col=…,title=bad-email::…`, which GitHub shows beside the line. `folder` is
// that of the notebook in the repository, empty or with a `/` at its end.
void print_annotation(const core::Diagnostic& finding, core::Severity severity,
                      const std::string& folder, Output& out);

Json finding_object(const core::Diagnostic& finding, core::Severity severity);

}  // namespace confab::cmd
