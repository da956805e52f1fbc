// SPDX-License-Identifier: MIT
// connections.h: LinkedIn's connections in a language whose column names confab does not know.
#pragma once

#include <span>
#include <vector>

#include "store/formats/tables/columns.h"

namespace confab::store {

// Has the table that begins with this header seven columns, of which the third has profiles?
bool are_connections(std::span<const CsvRow> rows);

// The meanings of those columns, except of mapped ones.
void set_connection_columns(std::vector<Column>& columns);

}  // namespace confab::store
