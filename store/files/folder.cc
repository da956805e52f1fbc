// SPDX-License-Identifier: MIT
#include "store/files/folder.h"

#include <fcntl.h>
#include <fmt/core.h>

#include <algorithm>

#include "store/files/disk_error.h"

namespace confab::store {
namespace {

// The part of `path` before its first slash, which is taken off with the slash.
std::string_view take_part(std::string_view& path) {
  const auto part = path.substr(0, path.find('/'));
  path.remove_prefix(std::min(part.size() + 1, path.size()));
  return part;
}

bool is_plain(std::string_view path) {
  if (path.empty() || path.back() == '/' || path.find('\0') != path.npos) return false;
  while (!path.empty()) {
    const auto part = take_part(path);
    if (part.empty() || part == "." || part == "..") return false;
  }
  return true;
}

// What openat2 does in one call, for kernels and sandboxes without it.
IoResult<File> open_by_parts(const Folder& folder, std::string_view path, int flags) {
  constexpr int kPassThrough = O_PATH | O_DIRECTORY;
  auto at = open_file(folder.disk(), {folder.descriptor(), "."}, kPassThrough);
  while (at) {
    const std::string part(take_part(path));
    at = open_file(folder.disk(), {at->descriptor(), part}, path.empty() ? flags : kPassThrough);
    if (path.empty()) break;
  }
  return at;
}

}  // namespace

core::Result<Folder> open_folder(Disk& disk, std::string root) {
  // Not open_file: the user may well name the notebook itself by a link.
  const auto descriptor = uninterrupted([&] {
    return disk.open({AT_FDCWD, root}, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
  });
  if (!descriptor) {
    core::Error error = cannot_read(root)(descriptor.error());
    error.kind = core::ErrorKind::kNotFound;
    return core::fail(std::move(error));
  }
  return Folder(File(disk, *descriptor), std::move(root));
}

core::Status check_path(std::string_view path) {
  if (is_plain(path)) return core::ok();
  return refuse(path, fmt::format("'{}' is not a path inside the notebook", path),
                "name a file below the notebook, without `..`");
}

std::string folder_of(std::string_view path) {
  const auto slash = path.rfind('/');
  return slash == path.npos ? "." : std::string(path.substr(0, slash));
}

std::string name_of(std::string_view path) { return std::string(path.substr(path.rfind('/') + 1)); }

IoResult<File> open_beneath(const Folder& folder, const std::string& path, int flags) {
  const auto descriptor = uninterrupted([&] {
    return folder.disk().open_beneath({folder.descriptor(), path}, flags | O_CLOEXEC | O_NOFOLLOW,
                                      0);
  });
  if (descriptor) return File(folder.disk(), *descriptor);
  // A sandbox that does not know openat2 answers EPERM.
  if (descriptor.error() == ENOSYS || descriptor.error() == EPERM)
    return open_by_parts(folder, path, flags);
  return tl::unexpected(descriptor.error());
}

core::Result<std::vector<std::string>> make_folders(const Folder& folder, const std::string& path) {
  const auto there = open_beneath(folder, path, O_PATH | O_DIRECTORY);
  if (there) return std::vector<std::string>();
  if (there.error() != ENOENT || path == ".") return core::fail(cannot_write(path)(there.error()));
  TRY_ASSIGN(auto made, make_folders(folder, folder_of(path)));
  TRY_ASSIGN(
      const File parent,
      open_beneath(folder, folder_of(path), O_RDONLY | O_DIRECTORY).map_error(cannot_write(path)));
  const auto now_made = folder.disk().make_folder({parent.descriptor(), name_of(path)}, 0700);
  // EEXIST: another confab, which like us has no lock yet, was quicker. No worse than finding it
  // there.
  if (!now_made && now_made.error() != EEXIST)
    return core::fail(cannot_write(path)(now_made.error()));
  if (now_made) made.push_back(path);
  TRY(sync(parent).map_error(cannot_write(path)));
  return made;
}

}  // namespace confab::store
