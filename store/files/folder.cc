// SPDX-License-Identifier: MIT
#include "store/files/folder.h"

#include <fmt/core.h>

#include <algorithm>

#include "store/files/attributes.h"
#include "store/files/disk_error.h"

namespace confab::store {
namespace {

// Removes and returns the part of `path` before its first slash.
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

// Opens a path part by part, for systems and sandboxes that cannot do it safely in one call.
IoResult<File> open_by_parts(const Folder& folder, std::string_view path, Opening opening) {
  constexpr auto kOnTheWay = Opening::kWayThrough;
  auto at = open_file(folder.disk(), {folder.descriptor(), "."}, kOnTheWay);
  while (at) {
    const std::string part(take_part(path));
    at = open_file(folder.disk(), {at->descriptor(), part}, path.empty() ? opening : kOnTheWay);
    if (path.empty()) break;
  }
  return at;
}

constexpr mode_t kPrivate = 0700, kGroup = 0070, kGroupWrites = 0020, kInheritGroup = 02000,
                 kOthersWrite = 0002;

bool is_bookkeeping(std::string_view path) { return path.starts_with(".confab/"); }

// A folder that everyone may write to, such as /tmp, is not shared on purpose with its group.
mode_t new_folder_mode(std::string_view path, const Identity& parent) {
  if (is_bookkeeping(path)) return parent.mode;
  const bool is_shared = (parent.mode & kGroupWrites) != 0 && (parent.mode & kOthersWrite) == 0;
  return is_shared ? kPrivate | (parent.mode & (kGroup | kInheritGroup)) : kPrivate;
}

}  // namespace

core::Result<Folder> open_folder(Disk& disk, std::string root) {
  const auto descriptor = uninterrupted([&] { return disk.open_root(root); });
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
                "name a file in the notebook, without `..`");
}

std::string folder_of(std::string_view path) {
  const auto slash = path.rfind('/');
  return slash == path.npos ? "." : std::string(path.substr(0, slash));
}

std::string name_of(std::string_view path) { return std::string(path.substr(path.rfind('/') + 1)); }

IoResult<File> open_beneath(const Folder& folder, const std::string& path, Opening opening) {
  const auto descriptor = uninterrupted([&] {
    return folder.disk().open_beneath({folder.descriptor(), path}, opening);
  });
  if (descriptor) return File(folder.disk(), *descriptor);
  // A sandbox that does not know the call returns EPERM.
  if (descriptor.error() == ENOSYS || descriptor.error() == EPERM)
    return open_by_parts(folder, path, opening);
  return tl::unexpected(descriptor.error());
}

namespace {

// False if another confab, which has no lock yet either, has just created it.
IoResult<bool> make_folder(const File& parent, const std::string& path) {
  const auto above = parent.disk().status(parent.descriptor());
  if (!above) return tl::unexpected(above.error());
  const Place place{parent.descriptor(), name_of(path)};
  const mode_t mode = new_folder_mode(path, *above);
  const auto made = parent.disk().make_folder(place, mode);
  if (!made && made.error() == EEXIST) return false;
  if (!made) return tl::unexpected(made.error());
  const auto opened = open_file(parent.disk(), place, Opening::kFolder);
  if (!opened) return tl::unexpected(opened.error());
  const auto given = give_to_owner_of(*opened, *above, mode);
  if (!given) return tl::unexpected(given.error());
  return true;
}

}  // namespace

core::Result<std::vector<std::string>> make_folders(const Folder& folder, const std::string& path) {
  const auto failed = cannot_write(path);
  const auto there = open_beneath(folder, path, Opening::kWayThrough);
  if (there) return std::vector<std::string>();
  if (there.error() != ENOENT || path == ".") return core::fail(failed(there.error()));
  TRY_ASSIGN(auto made, make_folders(folder, folder_of(path)));
  TRY_ASSIGN(const File parent,
             open_beneath(folder, folder_of(path), Opening::kFolder).map_error(failed));
  TRY_ASSIGN(const bool is_ours, make_folder(parent, path).map_error(failed));
  if (is_ours) made.push_back(path);
  TRY(sync(parent).map_error(failed));
  return made;
}

}  // namespace confab::store
