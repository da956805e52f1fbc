// SPDX-License-Identifier: MIT
// own_keys.h: columns of a table that are named like a key of a contact. Only in a table that
// confab exported do they mean that key.
#pragma once

#include <string_view>
#include <vector>

#include "store/formats/tables/columns.h"

namespace confab::store {

// Can it be a key of the owner's in a contact's note? Not if it is one of ours in any case.
bool is_owners_key(std::string_view name);

// The table that `confab export csv` writes has its keys as names.
bool is_our_table(const std::vector<Column>& columns);

// In our table, other columns keep their names as keys. In any other, a column named like a key
// that drafts use is text.
void settle_own_keys(Columns& found);

}  // namespace confab::store
