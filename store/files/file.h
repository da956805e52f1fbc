// SPDX-License-Identifier: MIT
// file.h: an open file or folder. This layer repeats interrupted calls and continues short reads
// and writes.
#pragma once

#include <cerrno>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "store/files/disk.h"

namespace confab::store {

// Owns a descriptor. The destructor ignores errors of close: after writing, call close().
class File {
 public:
  File(Disk& disk, int descriptor) : disk_(&disk), descriptor_(descriptor) {}
  File(File&& other) noexcept
      : disk_(other.disk_), descriptor_(std::exchange(other.descriptor_, -1)) {}
  File& operator=(File&& other) noexcept;
  ~File();

  Disk& disk() const { return *disk_; }
  int descriptor() const { return descriptor_; }
  IoResult<void> close();

 private:
  Disk* disk_;
  int descriptor_;
};

// Repeats `call` while a signal interrupts it. Not for renames, which may have happened anyway.
template <class Call>
auto uninterrupted(Call call) {
  auto result = call();
  while (!result && result.error() == EINTR) result = call();
  return result;
}

IoResult<File> open_file(Disk& disk, const Place& place, Opening opening);

// Reads to the end; `expected` is a guess at the size. EFBIG if there are more than `limit` bytes.
IoResult<std::string> read_all(const File& file, std::size_t expected, std::size_t limit);
IoResult<void> write_all(const File& file, std::string_view bytes);
IoResult<void> sync(const File& file);

}  // namespace confab::store
