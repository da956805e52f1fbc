// SPDX-License-Identifier: MIT
// import_rows.h: the results of an import, for a report.
#pragma once

#include <vector>

#include "core/plans/import/import.h"

namespace confab::core {

// The rows of each file in order, the files as they were given.
void sort_by_place(std::vector<ImportedRow>& rows);

}  // namespace confab::core
