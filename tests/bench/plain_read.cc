// SPDX-License-Identifier: MIT
// The minimum time to read all notes here: list them, then open, read and close each, with as many
// threads as confab uses.
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <filesystem>
#include <string>
#include <vector>

#include "store/notebook/parallel.h"

int main() {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(".")) {
    if (entry.path().extension() == ".md") paths.push_back(entry.path());
  }
  std::atomic<std::size_t> failures = 0;
  confab::store::do_in_parallel(paths.size(), [&](std::size_t begin, std::size_t end) {
    std::array<char, 1 << 16> bytes;
    for (auto i = begin; i < end; ++i) {
      const int file = open(paths[i].c_str(), O_RDONLY | O_CLOEXEC);
      if (read(file, bytes.data(), bytes.size()) < 0) ++failures;
      close(file);
    }
  });
  return failures == 0 ? 0 : 1;
}
