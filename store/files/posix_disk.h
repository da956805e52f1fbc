// SPDX-License-Identifier: MIT
// posix_disk.h: the real disk on Linux, one system call for each function.
#pragma once

#include "store/files/disk.h"

namespace confab::store {

class PosixDisk final : public Disk {
 public:
  IoResult<int> open_root(const std::string& path) override;
  IoResult<int> open(const Place& place, Opening opening) override;
  IoResult<int> open_beneath(const Place& place, Opening opening) override;
  IoResult<void> close(int file) override;
  IoResult<std::size_t> read(int file, char* into, std::size_t size) override;
  IoResult<std::size_t> write(int file, std::string_view bytes) override;
  IoResult<void> sync(int file) override;
  void start_sync(int file) override;
  IoResult<void> lock(int file) override;
  std::optional<int> lock_holder(int file) override;
  IoResult<Identity> status(int file) override;
  IoResult<Identity> status_at(const Place& place) override;
  IoResult<std::string> read_link(const Place& place) override;
  IoResult<std::vector<FolderEntry>> list(int folder) override;
  IoResult<std::string> real_path(const std::string& path) override;
  IoResult<void> exchange(const Place& a, const Place& b) override;
  IoResult<void> move_to_free_name(const Place& from, const Place& to) override;
  IoResult<void> replace(const Place& from, const Place& to) override;
  IoResult<void> link(const Place& from, const Place& to) override;
  IoResult<void> unlink(const Place& place) override;
  IoResult<void> make_folder(const Place& place, mode_t mode) override;
  IoResult<void> remove_folder(const Place& place) override;
  IoResult<void> change_owner(int file, uid_t user, gid_t group) override;
  IoResult<void> change_mode(int file, mode_t mode) override;
  IoResult<std::vector<Attribute>> list_attributes(int file) override;
  IoResult<std::string> read_attribute(int file, const std::string& name) override;
  IoResult<void> write_attribute(int file, const std::string& name,
                                 std::string_view value) override;
  IoResult<void> drop_access_list(int file) override;
  Machine machine() override;
  std::int64_t now() override;
  void pause(std::chrono::milliseconds time) override;
};

}  // namespace confab::store
