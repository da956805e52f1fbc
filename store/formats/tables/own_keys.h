// SPDX-License-Identifier: MIT
// own_keys.h: table columns that are named like a key of a contact. They mean that key only in a
// table that confab exported.
#pragma once

#include <string_view>
#include <vector>

#include "store/formats/tables/columns.h"

namespace confab::store {

// Can it be the owner's own key in a contact's note? Not if it is one of confab's, in any case.
bool is_owners_key(std::string_view name);

// Is this the table that `confab export csv` writes, with keys as column names?
bool is_our_table(const std::vector<Column>& columns);

// In our table, other columns keep their names as keys. In any other, a column named like a key
// that drafts use is text.
void settle_own_keys(Columns& found);

}  // namespace confab::store
