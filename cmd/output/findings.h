// SPDX-License-Identifier: MIT
// findings.h: the findings of `check`, for people and for programs.
#pragma once

#include <string>
#include <vector>

#include "cmd/output/columns.h"
#include "cmd/output/json.h"
#include "cmd/output/output.h"
#include "core/notes/values/diagnostic.h"

namespace confab::cmd {

// A finding, its severity in this notebook, and its columns.
struct Finding {
  core::Diagnostic what;
  core::Severity severity;
  Columns columns;
};

// `contacts/ada.md:3:8: error: … [bad-email]`, as compilers write it.
void print_finding(const Finding& finding, Output& out);

// `::error file=…,line=…,col=…,endColumn=…,title=bad-email::…`, which GitHub shows next to the
// line. `folder` is the notebook's path in the repository, empty or ending in `/`.
void print_annotation(const Finding& finding, const std::string& folder, Output& out);

Json finding_object(const Finding& finding);

// "3 errors, 12 warnings in 4 notes".
std::string summary_of(const std::vector<Finding>& findings);

}  // namespace confab::cmd
