// SPDX-License-Identifier: MIT
// monica.h: the JSON export of Monica, a personal relationship manager.
#pragma once

#include "core/notes/values/value.h"
#include "store/formats/reader/reader.h"

namespace confab::store {

// Does it have an account with contacts?
bool is_monica(const core::Value& json);

// One person per contact. Partial contacts, which are relatives of others, are left out. Calls
// become attempts by phone.
core::Imported people_in_monica(const core::Value& json, const std::string& file);

}  // namespace confab::store
