// SPDX-License-Identifier: MIT
// The least that it takes to read all notes here: list them, open, read and close each, two at a
// time.
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

int main() {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(".")) {
    if (entry.path().extension() == ".md") paths.push_back(entry.path());
  }
  std::atomic<std::size_t> next = 0, failures = 0;
  const auto read_some = [&] {
    std::array<char, 1 << 16> bytes;
    for (auto i = next++; i < paths.size(); i = next++) {
      const int file = open(paths[i].c_str(), O_RDONLY | O_CLOEXEC);
      if (read(file, bytes.data(), bytes.size()) < 0) ++failures;
      close(file);
    }
  };
  {
    const std::jthread other(read_some);
    read_some();
  }
  return failures == 0 ? 0 : 1;
}
