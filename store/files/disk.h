// SPDX-License-Identifier: MIT
// disk.h: the one seam between confab and the operating system. Every system call that reads or
// writes a notebook goes through a Disk, one virtual function a call, so that a test can make the
// n-th one fail. A Disk repairs nothing: EINTR and short writes reach the layer above (file.h), and
// so its tests.
#pragma once

#include <sys/stat.h>
#include <sys/types.h>

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace confab::store {

// What a system call came to: its value, or the errno it failed with.
template <class T>
using IoResult = tl::expected<T, int>;

// A name in an open folder: what opens, renames and unlinks work on.
struct Place {
  int folder = -1;  // descriptor, or AT_FDCWD
  std::string name;
};

// One name of a folder, with its DT_ type; DT_UNKNOWN where the file system does not tell.
struct FolderEntry {
  std::string name;
  unsigned char type = 0;
};

class Disk {
 public:
  virtual ~Disk() = default;

  virtual IoResult<int> open(const Place& place, int flags, mode_t mode) = 0;
  // openat2: `name` is a path that may neither leave the folder nor pass through a link (ELOOP).
  virtual IoResult<int> open_beneath(const Place& place, int flags, mode_t mode) = 0;
  virtual IoResult<void> close(int file) = 0;
  virtual IoResult<std::size_t> read(int file, char* into, std::size_t size) = 0;
  virtual IoResult<std::size_t> write(int file, std::string_view bytes) = 0;
  virtual IoResult<void> truncate(int file) = 0;
  virtual IoResult<void> sync(int file) = 0;
  virtual IoResult<void> lock(int file, int operation) = 0;

  virtual IoResult<struct stat> status(int file) = 0;
  virtual IoResult<struct stat> status_at(const Place& place) = 0;  // of a link itself
  virtual IoResult<std::string> read_link(const Place& place) = 0;
  virtual IoResult<std::vector<FolderEntry>> list(int folder) = 0;  // without . and ..

  virtual IoResult<void> rename(const Place& from, const Place& to, unsigned flags) = 0;
  virtual IoResult<void> link(const Place& from, const Place& to) = 0;
  virtual IoResult<void> unlink(const Place& place) = 0;
  virtual IoResult<void> make_folder(const Place& place, mode_t mode) = 0;
  virtual IoResult<void> remove_folder(const Place& place) = 0;

  virtual IoResult<void> change_owner(int file, uid_t user, gid_t group) = 0;
  virtual IoResult<void> change_mode(int file, mode_t mode) = 0;
  virtual IoResult<std::vector<std::string>> list_xattrs(int file) = 0;
  virtual IoResult<std::string> read_xattr(int file, const std::string& name) = 0;
  virtual IoResult<void> write_xattr(int file, const std::string& name, std::string_view value) = 0;
  virtual IoResult<void> remove_xattr(int file, const std::string& name) = 0;

  virtual void pause(std::chrono::milliseconds time) = 0;
};

}  // namespace confab::store
