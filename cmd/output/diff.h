// SPDX-License-Identifier: MIT
// diff.h: a change as a unified diff, for people and for patch.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace confab::cmd {

struct FileVersion {
  std::string path;
  std::optional<std::string> before;  // nothing: a new file
  std::optional<std::string> after;   // nothing: a removed file
  std::string moved_from = {};        // its old path, if it was renamed
};

// Empty if neither the text nor the path differs.
std::string unified_diff(const FileVersion& file);

}  // namespace confab::cmd
