// SPDX-License-Identifier: MIT
#include "store/files/outside_notes.h"

#include <algorithm>

#include "store/files/file_name.h"

namespace confab::store {
namespace {

bool has_notes(Disk& disk, const std::string& path, int levels) {
  const auto descriptor = disk.open_root(path);
  if (!descriptor) return false;
  const File folder(disk, *descriptor);
  const auto entries = disk.list(folder.descriptor());
  if (!entries) return false;
  return std::ranges::any_of(*entries, [&](const FolderEntry& entry) {
    if (entry.type == FileType::kFile) return has_note_name(entry.name);
    const bool is_searched =
        entry.type == FileType::kFolder && levels > 0 && !entry.name.starts_with('.');
    return is_searched && has_notes(disk, path + "/" + entry.name, levels - 1);
  });
}

}  // namespace

bool leads_to_folder_of_notes(const Folder& folder, const std::string& path) {
  return has_notes(folder.disk(), folder.root() + "/" + path, 1);
}

}  // namespace confab::store
