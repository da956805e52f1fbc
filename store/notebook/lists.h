// SPDX-License-Identifier: MIT
// lists.h: people the user may know, without a note for each: `lists/linkedin.csv`. An import
// rewrites the whole list. Otherwise confab changes nothing in it, except to forget a person.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/notes/imported.h"
#include "core/plans/plan.h"
#include "store/files/folder.h"

namespace confab::store {

// `lists/linkedin.csv` for the name `linkedin`.
std::string list_path(std::string_view name);

bool is_list(std::string_view path);

// The bytes of a list of these people, each once.
std::string list_of(const std::vector<core::ImportedPerson>& people);

// Everyone in all lists, with the list as their place. A list that cannot be read is an error.
core::Result<std::vector<core::ImportedPerson>> read_lists(const Folder& folder);

// The steps that remove the contact with these fields from the lists.
core::Result<std::vector<core::Step>> steps_to_forget(const Folder& folder,
                                                      const core::Value& contact);

}  // namespace confab::store
