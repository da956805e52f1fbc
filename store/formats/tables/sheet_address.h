// SPDX-License-Identifier: MIT
// sheet_address.h: finds the columns of a spreadsheet that are parts of one postal address.
#pragma once

#include <vector>

#include "store/formats/tables/columns.h"

namespace confab::store {

// If there is a street and a town, they and the columns that go with them become parts of an
// address. A town alone says where someone is, and stays a key of its own. Mapped columns stay.
void join_address(std::vector<Column>& columns);

}  // namespace confab::store
