// SPDX-License-Identifier: MIT
// diff.h: what would change, as a unified diff that `patch` and people read.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace confab::cmd {

struct FileVersion {
  std::string path;
  std::optional<std::string> before;  // nothing: a new file
  std::optional<std::string> after;   // nothing: a removed file
  std::string moved_from = {};        // its path before, where that was another
};

// Empty when both are equal, and the path is.
std::string unified_diff(const FileVersion& file);

}  // namespace confab::cmd
