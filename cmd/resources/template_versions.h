// SPDX-License-Identifier: MIT
// template_versions.h: recognizes templates that some version of confab wrote and the user has not
// changed. The built-in one is used in their place.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace confab::cmd {

// Is `bytes` the built-in template called `name`, of this version or an earlier one?
bool is_ours(std::string_view name, std::string_view bytes);

// The names that `ours` uses and `theirs` does not.
std::vector<std::string> new_names(std::string_view theirs, std::string_view ours);

}  // namespace confab::cmd
