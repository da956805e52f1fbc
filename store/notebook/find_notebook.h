// SPDX-License-Identifier: MIT
// find_notebook.h: finds the notebook: the nearest folder, from here upward, with a `.confab`
// folder.
#pragma once

#include <optional>
#include <string>

namespace confab::store {

bool is_notebook(const std::string& folder);

// `start` must be absolute.
std::optional<std::string> find_notebook_above(const std::string& start);

// Is it in a git work tree? `folder` must be absolute.
bool is_below_git(const std::string& folder);

}  // namespace confab::store
