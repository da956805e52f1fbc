// SPDX-License-Identifier: MIT
// other_names.h: what people call the things that confab does, before they know its commands.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace confab::cmd {

struct OtherNames {
  std::string_view meant;  // the command line, without `confab`
  std::string_view words;  // all that mean it, separated by spaces
};
std::span<const OtherNames> other_names();

// What `words`, which begin with an unknown command, were meant to be: `cancel ada` is
// `schedule ada --cancel`. Empty if there is no such name.
std::string command_meant(const std::vector<std::string>& words);

}  // namespace confab::cmd
