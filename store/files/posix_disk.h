// SPDX-License-Identifier: MIT
// posix_disk.h: the real disk. Nothing but system calls.
#pragma once

#include "store/files/disk.h"

namespace confab::store {

class PosixDisk final : public Disk {
 public:
  IoResult<int> open(const Place& place, int flags, mode_t mode) override;
  IoResult<int> open_beneath(const Place& place, int flags, mode_t mode) override;
  IoResult<void> close(int file) override;
  IoResult<std::size_t> read(int file, char* into, std::size_t size) override;
  IoResult<std::size_t> write(int file, std::string_view bytes) override;
  IoResult<void> truncate(int file) override;
  IoResult<void> sync(int file) override;
  IoResult<void> lock(int file, int operation) override;
  IoResult<struct stat> status(int file) override;
  IoResult<struct stat> status_at(const Place& place) override;
  IoResult<std::string> read_link(const Place& place) override;
  IoResult<std::vector<FolderEntry>> list(int folder) override;
  IoResult<void> rename(const Place& from, const Place& to, unsigned flags) override;
  IoResult<void> link(const Place& from, const Place& to) override;
  IoResult<void> unlink(const Place& place) override;
  IoResult<void> make_folder(const Place& place, mode_t mode) override;
  IoResult<void> remove_folder(const Place& place) override;
  IoResult<void> change_owner(int file, uid_t user, gid_t group) override;
  IoResult<void> change_mode(int file, mode_t mode) override;
  IoResult<std::vector<std::string>> list_xattrs(int file) override;
  IoResult<std::string> read_xattr(int file, const std::string& name) override;
  IoResult<void> write_xattr(int file, const std::string& name, std::string_view value) override;
  IoResult<void> remove_xattr(int file, const std::string& name) override;
  void pause(std::chrono::milliseconds time) override;
};

}  // namespace confab::store
