// SPDX-License-Identifier: MIT
#include "store/files/lock.h"

#include <fmt/core.h>

#include <cerrno>

#include "store/files/attributes.h"
#include "store/files/disk_error.h"

namespace confab::store {
namespace {

constexpr const char* kFolder = ".confab";
constexpr const char* kLockFile = "lock";
constexpr std::chrono::milliseconds kPatience{5000};
constexpr std::chrono::milliseconds kStep{20};

CannotDo cannot_lock() { return {core::ErrorKind::kRefused, "lock", kFolder}; }

// The file that is locked, and the name it must still have afterwards.
struct Candidate {
  File file;
  std::string path;
};

core::Result<Candidate> open_lock_folder(const Folder& folder) {
  TRY(make_folders(folder, kFolder));
  TRY_ASSIGN(File file, open_beneath(folder, kFolder, Opening::kFolder).map_error(cannot_lock()));
  return Candidate{std::move(file), kFolder};
}

// Opens a file to lock, for network file systems that lock only files open for writing.
core::Result<Candidate> open_lock_file(const Folder& folder) {
  TRY_ASSIGN(const File parent,
             open_beneath(folder, kFolder, Opening::kFolder).map_error(cannot_lock()));
  TRY_ASSIGN(File file,
             open_file(folder.disk(), {parent.descriptor(), kLockFile}, Opening::kLockFile)
                 .map_error(cannot_lock()));
  return Candidate{std::move(file), fmt::format("{}/{}", kFolder, kLockFile)};
}

IoResult<void> lock(const Candidate& candidate) {
  return uninterrupted([&] { return candidate.file.disk().lock(candidate.file.descriptor()); });
}

// It may have been replaced after we opened it (`git clean`); our lock would then protect nothing.
bool has_its_name(const Folder& folder, const Candidate& candidate) {
  const auto ours = folder.disk().status(candidate.file.descriptor());
  const auto named = folder.disk().status_at({folder.descriptor(), candidate.path});
  return ours && named && is_same_file(*ours, *named);
}

core::Error held_by_another(const Candidate& candidate) {
  const auto holder = candidate.file.disk().lock_holder(candidate.file.descriptor());
  const auto who = holder ? fmt::format("another confab (process {})", *holder) : "another confab";
  return {core::ErrorKind::kRefused,
          fmt::format("{} is writing to this notebook", who),
          {kFolder},
          "wait until it is done, or end it; then try again"};
}

}  // namespace

core::Result<Lock> take_lock(const Folder& folder) {
  for (std::chrono::milliseconds waited{0};; waited += kStep) {
    TRY_ASSIGN(auto candidate, open_lock_folder(folder));
    auto locked = lock(candidate);
    if (!locked && locked.error() != EWOULDBLOCK) {
      TRY_ASSIGN(candidate, open_lock_file(folder));
      locked = lock(candidate);
    }
    if (locked && has_its_name(folder, candidate)) return Lock(std::move(candidate.file));
    if (!locked && locked.error() != EWOULDBLOCK) return core::fail(cannot_lock()(locked.error()));
    if (waited >= kPatience) return core::fail(held_by_another(candidate));
    folder.disk().pause(kStep);
  }
}

}  // namespace confab::store
