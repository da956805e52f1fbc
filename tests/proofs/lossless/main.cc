// SPDX-License-Identifier: MIT
// Edits every Markdown note below the given folders, in memory, in every way that confab can, and
// reports the results. Nothing is ever written.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "trial.h"

namespace {

namespace fs = std::filesystem;

std::string read_bytes(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

bool is_markdown(const fs::path& path) {
  return path.extension() == ".md" || path.extension() == ".markdown";
}

// The Markdown files below `root`, or `root` itself, in a fixed order.
std::vector<fs::path> notes_below(const fs::path& root) {
  if (fs::is_regular_file(root)) return {root};
  std::vector<fs::path> paths;
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    if (is_markdown(entry.path()) && entry.is_regular_file() && !entry.is_symlink())
      paths.push_back(entry.path());
  }
  std::ranges::sort(paths);
  return paths;
}

}  // namespace

int main(int count, char** arguments) {
  confab::proof::Tally tally;
  for (int i = 1; i < count; ++i) {
    for (const auto& path : notes_below(arguments[i]))
      try_note(path.string(), read_bytes(path), tally);
  }
  fmt::print("{}", tally.report());
  return tally.files > 0 && tally.is_clean() ? 0 : 1;
}
