// SPDX-License-Identifier: MIT
#include "store/files/lock.h"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

#include "store/files/disk_error.h"
#include "store/files/read_file.h"

namespace confab::store {
namespace {

constexpr const char* kLockPath = ".confab/lock";
constexpr std::chrono::milliseconds kPatience{5000};
constexpr std::chrono::milliseconds kStep{20};

CannotDo cannot_lock() { return {core::ErrorKind::kRefused, "lock", kLockPath}; }

core::Result<File> open_lock_file(const Folder& folder) {
  TRY(make_folders(folder, ".confab"));
  TRY_ASSIGN(const File parent,
             open_beneath(folder, ".confab", O_RDONLY | O_DIRECTORY).map_error(cannot_lock()));
  return open_file(folder.disk(), {parent.descriptor(), "lock"}, O_RDWR | O_CREAT | O_NONBLOCK,
                   0600)
      .map_error(cannot_lock());
}

// Someone may have removed the file (`git clean`) after we opened it: then our lock guards nothing.
bool is_still_the_lock_file(const Folder& folder, const File& file) {
  const auto ours = folder.disk().status(file.descriptor());
  const auto named = folder.disk().status_at({folder.descriptor(), kLockPath});
  return ours && named && ours->st_ino == named->st_ino && ours->st_dev == named->st_dev;
}

// Our process number is written into the file, so it must be nothing else under another name.
core::Status check_is_plain(const Folder& folder, const File& file) {
  const auto status = folder.disk().status(file.descriptor());
  if (status && S_ISREG(status->st_mode) && status->st_nlink == 1) return core::ok();
  return refuse(kLockPath, fmt::format("'{}' is not a file of its own", kLockPath),
                "remove it; confab makes a new one");
}

tl::unexpected<core::Error> held_by_other(const File& file) {
  std::string holder = read_all(file, 16, 64).value_or("");
  holder.erase(std::min(holder.find_first_not_of("0123456789"), holder.size()));
  return refuse(kLockPath,
                holder.empty() ? "another confab is writing to this notebook"
                               : fmt::format("another confab, process {}, is writing to this "
                                             "notebook",
                                             holder),
                "wait until it is done, or end it; then run this again");
}

}  // namespace

core::Result<Lock> take_lock(const Folder& folder) {
  for (std::chrono::milliseconds waited{0};; waited += kStep) {
    TRY_ASSIGN(File file, open_lock_file(folder));
    const auto locked =
        uninterrupted([&] { return folder.disk().lock(file.descriptor(), LOCK_EX | LOCK_NB); });
    if (locked && is_still_the_lock_file(folder, file)) {
      TRY(check_is_plain(folder, file));
      TRY(folder.disk().truncate(file.descriptor()).map_error(cannot_lock()));
      TRY(write_all(file, fmt::format("{}\n", ::getpid())).map_error(cannot_lock()));
      return Lock(std::move(file));
    }
    if (!locked && locked.error() != EWOULDBLOCK) return core::fail(cannot_lock()(locked.error()));
    if (waited >= kPatience) return held_by_other(file);
    folder.disk().pause(kStep);
  }
}

}  // namespace confab::store
