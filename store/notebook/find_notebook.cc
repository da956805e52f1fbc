// SPDX-License-Identifier: MIT
#include "store/notebook/find_notebook.h"

#include <filesystem>

namespace confab::store {

namespace fs = std::filesystem;

namespace {

std::optional<std::string> find_above(const std::string& start, auto is_it) {
  for (fs::path folder = start;; folder = folder.parent_path()) {
    if (is_it(folder.string())) return folder.string();
    if (folder == folder.root_path() || folder.empty()) return {};
  }
}

}  // namespace

bool is_notebook(const std::string& folder) {
  std::error_code ignored;  // a folder we may not look into is not ours
  return fs::is_directory(fs::path(folder) / ".confab", ignored);
}

std::optional<std::string> find_notebook_above(const std::string& start) {
  return find_above(start, is_notebook);
}

bool is_below_git(const std::string& folder) {
  return find_above(folder,
                    [](const std::string& each) {
                      std::error_code ignored;
                      return fs::exists(fs::path(each) / ".git",
                                        ignored);  // a file, in a linked work tree
                    })
      .has_value();
}

}  // namespace confab::store
