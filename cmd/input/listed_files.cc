// SPDX-License-Identifier: MIT
#include "cmd/input/listed_files.h"

#include <algorithm>
#include <filesystem>

namespace confab::cmd {

std::string path_within(const std::string& folder, const std::string& path) {
  namespace fs = std::filesystem;
  std::error_code ignored;  // an unreadable path counts as elsewhere
  auto inner = fs::weakly_canonical(path, ignored)
                   .lexically_relative(fs::weakly_canonical(folder, ignored))
                   .string();
  return inner == ".." || inner.starts_with("../") ? "" : inner;
}

core::Result<std::set<std::string>> listed_files(const std::string& list, char end,
                                                 Context& context) {
  TRY_ASSIGN(const auto text, context.file_or_stdin(list));
  TRY_ASSIGN(const auto root, context.notebook_root());
  std::set<std::string> files;
  for (std::size_t at = 0; at < text.size();) {
    const auto stop = std::min(text.find(end, at), text.size());
    files.insert(path_within(root, context.absolute(text.substr(at, stop - at))));
    at = stop + 1;
  }
  return files;
}

}  // namespace confab::cmd
