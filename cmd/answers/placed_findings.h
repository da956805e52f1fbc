// SPDX-License-Identifier: MIT
// placed_findings.h: where findings begin and end, in characters and in bytes.
#pragma once

#include <vector>

#include "cmd/context.h"
#include "cmd/output/findings.h"
#include "core/notes/values/diagnostic.h"

namespace confab::cmd {

// The findings, in the order of files and lines, with their severities and columns.
core::Result<std::vector<Finding>> placed(core::Diagnostics diagnostics,
                                          const core::Notebook& notebook, Context& context);

}  // namespace confab::cmd
