// SPDX-License-Identifier: MIT
// The part of PosixDisk that locks, and finds out who holds a lock.
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <fstream>
#include <sstream>
#include <string>

#include "store/files/posix_disk.h"

namespace confab::store {

IoResult<void> PosixDisk::lock(int file) {
  if (::flock(file, LOCK_EX | LOCK_NB) < 0) return tl::unexpected(errno);
  return {};
}

// The kernel lists locks as `1: FLOCK  ADVISORY  WRITE 4711 fd:01:12345 0 EOF`, and below each the
// processes that wait for it, as `1: -> FLOCK  …`.
std::optional<int> PosixDisk::lock_holder(int file) {
  struct stat status = {};
  if (::fstat(file, &status) < 0) return std::nullopt;
  std::array<char, 64> wanted = {};
  std::snprintf(wanted.data(), wanted.size(), "%02x:%02x:%llu", major(status.st_dev),
                minor(status.st_dev), static_cast<unsigned long long>(status.st_ino));
  std::ifstream locks("/proc/locks");
  for (std::string line; std::getline(locks, line);) {
    std::istringstream words(line);
    std::string number, kind, rule, access, where;
    int process = 0;
    const bool is_read =
        static_cast<bool>(words >> number >> kind >> rule >> access >> process >> where);
    if (is_read && kind == "FLOCK" && where == wanted.data() && process > 0) return process;
  }
  return std::nullopt;
}

}  // namespace confab::store
