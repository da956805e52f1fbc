// SPDX-License-Identifier: MIT
#include "store/files/posix_disk.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/limits.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <climits>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <memory>
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

// The result of `read(buffer, size)`, in a buffer as large as an attribute, or the list of their
// names, can be.
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

int flags_for(Opening opening) {
  constexpr int kAlways = O_CLOEXEC | O_NOFOLLOW;
  switch (opening) {
    case Opening::kRead:
      return kAlways | O_RDONLY | O_NONBLOCK | O_NOCTTY;
    case Opening::kCreate:
      return kAlways | O_WRONLY | O_CREAT | O_EXCL;
    case Opening::kLockFile:
      return kAlways | O_RDWR | O_CREAT | O_NONBLOCK;
    case Opening::kFolder:
      return kAlways | O_RDONLY | O_DIRECTORY;
    case Opening::kWayThrough:
      return kAlways | O_PATH | O_DIRECTORY;
  }
  return kAlways;
}

mode_t mode_for(Opening opening) {
  return opening == Opening::kCreate || opening == Opening::kLockFile ? 0600 : 0;
}

FileType type_from(mode_t mode) {
  if (S_ISREG(mode)) return FileType::kFile;
  if (S_ISDIR(mode)) return FileType::kFolder;
  return S_ISLNK(mode) ? FileType::kLink : FileType::kOther;
}

FileType type_listed(unsigned char type) {
  return type == DT_UNKNOWN ? FileType::kUnknown : type_from(static_cast<mode_t>(DTTOIF(type)));
}

std::int64_t nanoseconds(const struct timespec& time) {
  return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

Identity identity_of(const struct stat& status) {
  return {.device = status.st_dev,
          .inode = status.st_ino,
          .size = static_cast<std::uint64_t>(status.st_size),
          .modified = nanoseconds(status.st_mtim),
          .changed = nanoseconds(status.st_ctim),
          .mode = status.st_mode & 07777,
          .links = status.st_nlink,
          .user = status.st_uid,
          .group = status.st_gid,
          .type = type_from(status.st_mode)};
}

constexpr const char* kAccessList = "system.posix_acl_access";

AttributeKind kind_of(const std::string& name) {
  if (name == kAccessList) return AttributeKind::kAccessList;
  const bool is_administrative = name.starts_with("security.") || name.starts_with("trusted.");
  return is_administrative ? AttributeKind::kAdministrative : AttributeKind::kOrdinary;
}

// The first line of a system file; empty if it does not exist.
std::string first_line(const char* path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  return line;
}

std::string host_name() {
  std::array<char, HOST_NAME_MAX + 1> name = {};
  return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

}  // namespace

IoResult<int> PosixDisk::open_root(const std::string& path) {
  return descriptor(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
}

IoResult<int> PosixDisk::open(const Place& place, Opening opening) {
  return descriptor(
      ::openat(place.folder, place.name.c_str(), flags_for(opening), mode_for(opening)));
}

IoResult<int> PosixDisk::open_beneath(const Place& place, Opening opening) {
  struct open_how how = {};
  how.flags = static_cast<unsigned>(flags_for(opening));
  how.mode = mode_for(opening);
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

IoResult<void> PosixDisk::sync(int file) { return outcome(::fsync(file)); }

void PosixDisk::start_sync(int file) { static_cast<void>(::syncfs(file)); }

IoResult<Identity> PosixDisk::status(int file) {
  struct stat status = {};
  if (::fstat(file, &status) < 0) return tl::unexpected(errno);
  return identity_of(status);
}

IoResult<Identity> PosixDisk::status_at(const Place& place) {
  struct stat status = {};
  if (::fstatat(place.folder, place.name.c_str(), &status, AT_SYMLINK_NOFOLLOW) < 0)
    return tl::unexpected(errno);
  return identity_of(status);
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
  errno = 0;  // the only way to tell an error from the end
  while (const dirent* entry = ::readdir(stream))
    if (!is_self_or_parent(entry->d_name))
      entries.push_back({entry->d_name, type_listed(entry->d_type)});
  const int error = errno;
  ::closedir(stream);
  if (error != 0) return tl::unexpected(error);
  return entries;
}

IoResult<std::string> PosixDisk::real_path(const std::string& path) {
  const std::unique_ptr<char, decltype(&std::free)> real(::realpath(path.c_str(), nullptr),
                                                         &std::free);
  if (!real) return tl::unexpected(errno);
  return std::string(real.get());
}

IoResult<void> PosixDisk::exchange(const Place& a, const Place& b) {
  return outcome(::renameat2(a.folder, a.name.c_str(), b.folder, b.name.c_str(), RENAME_EXCHANGE));
}

IoResult<void> PosixDisk::move_to_free_name(const Place& from, const Place& to) {
  return outcome(
      ::renameat2(from.folder, from.name.c_str(), to.folder, to.name.c_str(), RENAME_NOREPLACE));
}

IoResult<void> PosixDisk::replace(const Place& from, const Place& to) {
  return outcome(::renameat(from.folder, from.name.c_str(), to.folder, to.name.c_str()));
}

IoResult<void> PosixDisk::link(const Place& from, const Place& to) {
  return outcome(::linkat(from.folder, from.name.c_str(), to.folder, to.name.c_str(), 0));
}

IoResult<void> PosixDisk::unlink(const Place& place) {
  return outcome(::unlinkat(place.folder, place.name.c_str(), 0));
}

IoResult<void> PosixDisk::make_folder(const Place& place, mode_t mode) {
  if (::mkdirat(place.folder, place.name.c_str(), 0700) < 0) return tl::unexpected(errno);
  return outcome(::fchmodat(place.folder, place.name.c_str(), mode, 0));
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

IoResult<std::vector<Attribute>> PosixDisk::list_attributes(int file) {
  const auto names =
      read_xattrs([&](char* into, std::size_t size) { return ::flistxattr(file, into, size); });
  if (!names && names.error() == ENOTSUP) return std::vector<Attribute>();
  if (!names) return tl::unexpected(names.error());
  std::vector<Attribute> attributes;
  for (std::string& name : split_at_nul(*names)) {
    const auto kind = kind_of(name);
    attributes.push_back({std::move(name), kind});
  }
  return attributes;
}

IoResult<std::string> PosixDisk::read_attribute(int file, const std::string& name) {
  return read_xattrs(
      [&](char* into, std::size_t size) { return ::fgetxattr(file, name.c_str(), into, size); });
}

IoResult<void> PosixDisk::write_attribute(int file, const std::string& name,
                                          std::string_view value) {
  return outcome(::fsetxattr(file, name.c_str(), value.data(), value.size(), 0));
}

IoResult<void> PosixDisk::drop_access_list(int file) {
  const auto removed = outcome(::fremovexattr(file, kAccessList));
  if (!removed && (removed.error() == ENODATA || removed.error() == ENOTSUP)) return {};
  return removed;
}

// A container or an image may have no id; its name then distinguishes it.
Machine PosixDisk::machine() {
  Machine machine{first_line("/etc/machine-id"), first_line("/proc/sys/kernel/random/boot_id")};
  if (machine.id.empty()) machine.id = first_line("/var/lib/dbus/machine-id");
  if (machine.id.empty()) machine.id = host_name();
  return machine;
}

std::int64_t PosixDisk::now() {
  struct timespec time = {};
  ::clock_gettime(CLOCK_REALTIME, &time);
  return nanoseconds(time);
}

void PosixDisk::pause(std::chrono::milliseconds time) { std::this_thread::sleep_for(time); }

}  // namespace confab::store
