// SPDX-License-Identifier: MIT
// lists.h: people the user may know, without a note for each: `lists/linkedin.csv`. An import
// rewrites the whole list. Otherwise confab changes nothing in it, except to forget a person. A
// table in that folder without a column of names is not a list.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/notes/values/imported.h"
#include "core/plans/plan.h"
#include "store/files/folder.h"

namespace confab::store {

// `lists/linkedin.csv` for the name `linkedin`.
std::string list_path(std::string_view name);

// The bytes of the list of that name, with each person once.
std::string list_of(std::string_view name, const std::vector<core::ImportedPerson>& people);

// How many people are in these bytes of a list; nothing for a table that confab did not write.
std::optional<std::size_t> size_of_list(const std::string& bytes);

// Everyone in all lists, with the list as their place.
struct Lists {
  std::vector<core::ImportedPerson> people;
  std::vector<core::Error> problems;  // of lists that cannot be read
};
Lists read_lists(const Folder& folder);

// The steps that remove the contact with these fields from the lists. A list that cannot be read is
// an error.
core::Result<std::vector<core::Step>> steps_to_forget(const Folder& folder,
                                                      const core::Value& contact);

}  // namespace confab::store
