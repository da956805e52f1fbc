// SPDX-License-Identifier: MIT
// row_name.h: the name of the person in a row of a table.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/notes/values/value.h"
#include "store/formats/tables/sheet.h"

namespace confab::store {

// The full name, else its parts, else what an address book files the person under; empty if there
// is none. `names` has the cells by the meanings of their columns, `fields` what else is known.
std::string name_in_row(const Sheet& sheet, const std::vector<std::string>& cells,
                        const std::map<Meaning, std::string>& names, const core::Value& fields);

}  // namespace confab::store
