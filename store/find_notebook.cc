// SPDX-License-Identifier: MIT
#include "store/find_notebook.h"

#include <filesystem>

namespace confab::store {

namespace fs = std::filesystem;

bool is_notebook(const std::string& folder) {
  std::error_code ignored;  // a folder we may not look into is none of ours
  return fs::is_directory(fs::path(folder) / ".confab", ignored);
}

std::optional<std::string> find_notebook_above(const std::string& start) {
  for (fs::path folder = start;; folder = folder.parent_path()) {
    if (is_notebook(folder)) return folder.string();
    if (folder == folder.root_path() || folder.empty()) return {};
  }
}

}  // namespace confab::store
