// SPDX-License-Identifier: MIT
// lists.h: people the user may know, without a note for each: `lists/linkedin.csv`. confab writes
// a list as a whole, at an import, and changes nothing in it otherwise.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/notes/imported.h"
#include "core/plans/plan.h"
#include "store/files/folder.h"

namespace confab::store {

// `lists/linkedin.csv` for the format `linkedin`.
std::string list_path(std::string_view format);

bool is_list(std::string_view path);

// The bytes of a list of these people, each once.
std::string list_of(const std::vector<core::ImportedPerson>& people);

// Everyone in all lists, with the list as their place. A list that cannot be read is an error.
core::Result<std::vector<core::ImportedPerson>> read_lists(const Folder& folder);

// What becomes of the lists that name the contact with these fields, once it is forgotten.
core::Result<std::vector<core::Step>> steps_to_forget(const Folder& folder,
                                                      const core::Value& contact);

}  // namespace confab::store
