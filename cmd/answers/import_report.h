// SPDX-License-Identifier: MIT
// import_report.h: the result for each entry of an imported file.
#pragma once

#include "cmd/context.h"
#include "core/plans/import/import.h"

namespace confab::cmd {

const Schema& import_schema();

std::size_t rows_in(const core::ImportPlan& plan, core::RowState state);

// For people, a line for each row worth reporting, and a summary; for programs, all rows.
core::Status report_import(const core::ImportPlan& plan, Context& context);

}  // namespace confab::cmd
