// SPDX-License-Identifier: MIT
// contacts_csv.h: the contacts as a table.
#pragma once

#include <string>

#include "core/notes/notebook/notebook.h"

namespace confab::store {

// Who reads the table. A spreadsheet runs cells that begin like a formula, so those are disarmed.
enum class CsvFor { kPrograms, kSpreadsheet };

// One row per contact, with a header. `import` reads it back.
std::string contacts_csv(const core::Notebook& notebook, CsvFor reader);

}  // namespace confab::store
