// SPDX-License-Identifier: MIT
// contacts_csv.h: the contacts as a table.
#pragma once

#include <string>

#include "core/notes/notebook.h"

namespace confab::store {

// For which program a table is: a spreadsheet runs what begins like a formula, so that is disarmed.
enum class CsvFor { kPrograms, kSpreadsheet };

// One row per contact, with a header. `import` reads it back.
std::string contacts_csv(const core::Notebook& notebook, CsvFor reader);

}  // namespace confab::store
