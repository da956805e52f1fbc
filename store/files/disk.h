// SPDX-License-Identifier: MIT
// disk.h: the only way confab reaches a notebook's files. The functions name intents (`exchange`,
// `move_to_free_name`, `list`), not system calls, so supporting a second system takes one file:
// another Disk. Tests replace it to make the n-th call fail. A Disk repairs nothing: interrupted
// calls and short writes reach the layer above (file.h) and its tests.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace confab::store {

// A value, or the errno of the call that failed.
template <class T>
using IoResult = tl::expected<T, int>;

// A name in an open folder.
struct Place {
  int folder = -1;
  std::string name;
};

enum class FileType : unsigned char { kUnknown, kFile, kFolder, kLink, kOther };

// One name in a folder; kUnknown if the file system does not say what it is.
struct FolderEntry {
  std::string name;
  FileType type = FileType::kUnknown;
};

// Distinguishes one state of a file from another.
struct Identity {
  std::uint64_t device = 0;
  std::uint64_t inode = 0;
  std::uint64_t size = 0;
  std::int64_t modified = 0;  // nanoseconds, like `changed`
  std::int64_t changed = 0;
  mode_t mode = 0;  // permission bits only
  std::uint64_t links = 0;
  uid_t user = 0;
  gid_t group = 0;
  FileType type = FileType::kUnknown;

  friend bool operator==(const Identity&, const Identity&) = default;
};

inline bool is_same_file(const Identity& a, const Identity& b) {
  return a.inode == b.inode && a.device == b.device;
}

// Why a file is opened. None of these follows a link at the end of the path, waits for a FIFO, or
// makes a terminal the controlling one.
enum class Opening {
  kRead,
  kCreate,      // a new file to write, private until its mode is set; EEXIST if the name is taken
  kLockFile,    // a file to lock, created if missing
  kFolder,      // to list, sync or lock
  kWayThrough,  // a folder in which other names are opened; needs no permission to list it
};

enum class AttributeKind {
  kOrdinary,
  kAccessList,
  kAdministrative,  // only the kernel or an administrator may set it
};

struct Attribute {
  std::string name;
  AttributeKind kind = AttributeKind::kOrdinary;
};

// The computer this runs on.
struct Machine {
  std::string id;    // the same for the life of the installation; keep it out of files
  std::string boot;  // differs after every boot; empty if unknown
};

class Disk {
 public:
  virtual ~Disk() = default;

  // Opens a folder by the path that a user typed; follows links.
  virtual IoResult<int> open_root(const std::string& path) = 0;
  virtual IoResult<int> open(const Place& place, Opening opening) = 0;
  // `name` is a path that may neither leave the folder nor pass through a link (ELOOP).
  virtual IoResult<int> open_beneath(const Place& place, Opening opening) = 0;
  virtual IoResult<void> close(int file) = 0;
  virtual IoResult<std::size_t> read(int file, char* into, std::size_t size) = 0;
  virtual IoResult<std::size_t> write(int file, std::string_view bytes) = 0;
  virtual IoResult<void> sync(int file) = 0;
  // Starts writing all pending data to the file's disk, where the system can. Guarantees
  // nothing, but makes the syncs that follow faster.
  virtual void start_sync(int file) = 0;

  // Locks without waiting; EWOULDBLOCK while another process holds it.
  virtual IoResult<void> lock(int file) = 0;
  // The process that holds the lock, if the system says so.
  virtual std::optional<int> lock_holder(int file) = 0;

  virtual IoResult<Identity> status(int file) = 0;
  virtual IoResult<Identity> status_at(const Place& place) = 0;  // of a link itself
  virtual IoResult<std::string> read_link(const Place& place) = 0;
  virtual IoResult<std::vector<FolderEntry>> list(int folder) = 0;  // without . and ..
  // Absolute, without links.
  virtual IoResult<std::string> real_path(const std::string& path) = 0;

  // Both names have a file at every instant. is_unsupported(error) if the file system cannot do
  // this.
  virtual IoResult<void> exchange(const Place& a, const Place& b) = 0;
  // EEXIST if `to` is taken. is_unsupported(error) if the file system cannot do this.
  virtual IoResult<void> move_to_free_name(const Place& from, const Place& to) = 0;
  // Replaces whatever is at `to`.
  virtual IoResult<void> replace(const Place& from, const Place& to) = 0;
  virtual IoResult<void> link(const Place& from, const Place& to) = 0;
  virtual IoResult<void> unlink(const Place& place) = 0;
  // With exactly this mode, whatever the umask.
  virtual IoResult<void> make_folder(const Place& place, mode_t mode) = 0;
  virtual IoResult<void> remove_folder(const Place& place) = 0;

  virtual IoResult<void> change_owner(int file, uid_t user, gid_t group) = 0;
  virtual IoResult<void> change_mode(int file, mode_t mode) = 0;
  virtual IoResult<std::vector<Attribute>> list_attributes(int file) = 0;
  virtual IoResult<std::string> read_attribute(int file, const std::string& name) = 0;
  virtual IoResult<void> write_attribute(int file, const std::string& name,
                                         std::string_view value) = 0;
  // Removes the access list that a new file inherited from its folder. Having none is not an error.
  virtual IoResult<void> drop_access_list(int file) = 0;

  virtual Machine machine() = 0;
  virtual std::int64_t now() = 0;  // nanoseconds, by the clock that stamps files
  virtual void pause(std::chrono::milliseconds time) = 0;
};

}  // namespace confab::store
