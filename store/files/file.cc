// SPDX-License-Identifier: MIT
#include "store/files/file.h"

#include <algorithm>

namespace confab::store {

File& File::operator=(File&& other) noexcept {
  std::swap(disk_, other.disk_);
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

File::~File() {
  if (descriptor_ >= 0) static_cast<void>(close());
}

IoResult<void> File::close() {
  // The descriptor is gone whatever close returns, so it is never closed twice.
  const auto closed = disk_->close(std::exchange(descriptor_, -1));
  if (!closed && closed.error() == EINTR) return {};
  return closed;
}

IoResult<File> open_file(Disk& disk, const Place& place, Opening opening) {
  return uninterrupted([&] { return disk.open(place, opening); }).map([&](int descriptor) {
    return File(disk, descriptor);
  });
}

IoResult<std::string> read_all(const File& file, std::size_t expected, std::size_t limit) {
  // One byte more than expected, so that the first read also sees the end of the file.
  std::string bytes(std::min(expected, limit) + 1, '\0');
  for (std::size_t filled = 0;;) {
    const auto count = uninterrupted([&] {
      return file.disk().read(file.descriptor(), bytes.data() + filled, bytes.size() - filled);
    });
    if (!count) return tl::unexpected(count.error());
    filled += *count;
    if (filled > limit) return tl::unexpected(EFBIG);
    if (*count == 0 || filled == expected) {
      bytes.resize(filled);
      return bytes;
    }
    if (filled == bytes.size()) bytes.resize(std::min(2 * filled, limit) + 1);
  }
}

IoResult<void> write_all(const File& file, std::string_view bytes) {
  while (!bytes.empty()) {
    const auto count = uninterrupted([&] { return file.disk().write(file.descriptor(), bytes); });
    if (!count) return tl::unexpected(count.error());
    if (*count == 0) return tl::unexpected(EIO);  // or a faulty disk would never let us end
    bytes.remove_prefix(*count);
  }
  return {};
}

IoResult<void> sync(const File& file) {
  return uninterrupted([&] { return file.disk().sync(file.descriptor()); });
}

}  // namespace confab::store
