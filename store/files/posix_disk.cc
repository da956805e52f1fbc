// SPDX-License-Identifier: MIT
#include "store/files/posix_disk.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/limits.h>
#include <linux/openat2.h>
#include <sys/file.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <thread>

namespace confab::store {
namespace {

IoResult<void> outcome(int returned) {
  if (returned < 0) return tl::unexpected(errno);
  return {};
}

IoResult<std::size_t> count(ssize_t returned) {
  if (returned < 0) return tl::unexpected(errno);
  return static_cast<std::size_t>(returned);
}

IoResult<int> descriptor(long returned) {
  if (returned < 0) return tl::unexpected(errno);
  return static_cast<int>(returned);
}

// The answer of `read(buffer, size)`, with as much room as the kernel lets an extended attribute,
// or the list of their names, have.
template <class Read>
IoResult<std::string> read_xattrs(Read read) {
  static_assert(XATTR_LIST_MAX <= XATTR_SIZE_MAX);
  std::string buffer(XATTR_SIZE_MAX, '\0');
  return count(read(buffer.data(), buffer.size())).map([&](std::size_t size) {
    return buffer.substr(0, size);
  });
}

std::vector<std::string> split_at_nul(const std::string& names) {
  std::vector<std::string> result;
  for (std::size_t at = 0; at < names.size(); at += result.back().size() + 1)
    result.emplace_back(names.c_str() + at);
  return result;
}

bool is_self_or_parent(std::string_view name) { return name == "." || name == ".."; }

}  // namespace

IoResult<int> PosixDisk::open(const Place& place, int flags, mode_t mode) {
  return descriptor(::openat(place.folder, place.name.c_str(), flags, mode));
}

IoResult<int> PosixDisk::open_beneath(const Place& place, int flags, mode_t mode) {
  struct open_how how = {};
  how.flags = static_cast<unsigned>(flags);
  how.mode = mode;
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_SYMLINKS;
  return descriptor(::syscall(SYS_openat2, place.folder, place.name.c_str(), &how, sizeof how));
}

IoResult<void> PosixDisk::close(int file) { return outcome(::close(file)); }

IoResult<std::size_t> PosixDisk::read(int file, char* into, std::size_t size) {
  return count(::read(file, into, size));
}

IoResult<std::size_t> PosixDisk::write(int file, std::string_view bytes) {
  return count(::write(file, bytes.data(), bytes.size()));
}

IoResult<void> PosixDisk::truncate(int file) { return outcome(::ftruncate(file, 0)); }

IoResult<void> PosixDisk::sync(int file) { return outcome(::fsync(file)); }

IoResult<void> PosixDisk::lock(int file, int operation) {
  return outcome(::flock(file, operation));
}

IoResult<struct stat> PosixDisk::status(int file) {
  struct stat status = {};
  if (::fstat(file, &status) < 0) return tl::unexpected(errno);
  return status;
}

IoResult<struct stat> PosixDisk::status_at(const Place& place) {
  struct stat status = {};
  if (::fstatat(place.folder, place.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) < 0)
    return tl::unexpected(errno);
  return status;
}

IoResult<std::string> PosixDisk::read_link(const Place& place) {
  std::array<char, PATH_MAX> target = {};
  const ssize_t size = ::readlinkat(place.folder, place.name.c_str(), target.data(), target.size());
  if (size < 0) return tl::unexpected(errno);
  return std::string(target.data(), static_cast<std::size_t>(size));
}

IoResult<std::vector<FolderEntry>> PosixDisk::list(int folder) {
  const int own = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (own < 0) return tl::unexpected(errno);
  DIR* stream = ::fdopendir(own);
  if (stream == nullptr) {
    const int error = errno;
    ::close(own);
    return tl::unexpected(error);
  }
  std::vector<FolderEntry> entries;
  errno = 0;  // readdir tells its end from an error by errno alone
  while (const dirent* entry = ::readdir(stream))
    if (!is_self_or_parent(entry->d_name)) entries.push_back({entry->d_name, entry->d_type});
  const int error = errno;
  ::closedir(stream);
  if (error != 0) return tl::unexpected(error);
  return entries;
}

IoResult<void> PosixDisk::rename(const Place& from, const Place& to, unsigned flags) {
  return outcome(::renameat2(from.folder, from.name.c_str(), to.folder, to.name.c_str(), flags));
}

IoResult<void> PosixDisk::link(const Place& from, const Place& to) {
  return outcome(::linkat(from.folder, from.name.c_str(), to.folder, to.name.c_str(), 0));
}

IoResult<void> PosixDisk::unlink(const Place& place) {
  return outcome(::unlinkat(place.folder, place.name.c_str(), 0));
}

IoResult<void> PosixDisk::make_folder(const Place& place, mode_t mode) {
  return outcome(::mkdirat(place.folder, place.name.c_str(), mode));
}

IoResult<void> PosixDisk::remove_folder(const Place& place) {
  return outcome(::unlinkat(place.folder, place.name.c_str(), AT_REMOVEDIR));
}

IoResult<void> PosixDisk::change_owner(int file, uid_t user, gid_t group) {
  return outcome(::fchown(file, user, group));
}

IoResult<void> PosixDisk::change_mode(int file, mode_t mode) {
  return outcome(::fchmod(file, mode));
}

IoResult<std::vector<std::string>> PosixDisk::list_xattrs(int file) {
  return read_xattrs([&](char* into, std::size_t size) { return ::flistxattr(file, into, size); })
      .map(split_at_nul);
}

IoResult<std::string> PosixDisk::read_xattr(int file, const std::string& name) {
  return read_xattrs(
      [&](char* into, std::size_t size) { return ::fgetxattr(file, name.c_str(), into, size); });
}

IoResult<void> PosixDisk::write_xattr(int file, const std::string& name, std::string_view value) {
  return outcome(::fsetxattr(file, name.c_str(), value.data(), value.size(), 0));
}

IoResult<void> PosixDisk::remove_xattr(int file, const std::string& name) {
  return outcome(::fremovexattr(file, name.c_str()));
}

void PosixDisk::pause(std::chrono::milliseconds time) { std::this_thread::sleep_for(time); }

}  // namespace confab::store
