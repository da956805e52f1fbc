// SPDX-License-Identifier: MIT
// The minimum for a safe change of one file: write, sync, rename, sync the folder.
#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <string>

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const std::string path = argv[1], temp = path + ".new";
  const std::string bytes(1000, 'x');
  const int file = open(temp.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  const bool is_written = write(file, bytes.data(), bytes.size()) == ssize_t(bytes.size());
  if (!is_written || fsync(file) != 0 || close(file) != 0) return 1;
  if (std::rename(temp.c_str(), path.c_str()) != 0) return 1;
  const int folder = open(path.substr(0, path.rfind('/')).c_str(), O_RDONLY | O_DIRECTORY);
  return fsync(folder) == 0 ? 0 : 1;
}
