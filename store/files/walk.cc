// SPDX-License-Identifier: MIT
#include "store/files/walk.h"

#include <dirent.h>
#include <fcntl.h>

#include <algorithm>

#include "store/files/disk_error.h"

namespace confab::store {
namespace {

unsigned char type_of(const struct stat& status) {
  return static_cast<unsigned char>(IFTODT(status.st_mode));
}

unsigned char type_in(const File& folder, const FolderEntry& entry) {
  if (entry.type != DT_UNKNOWN) return entry.type;
  return folder.disk()
      .status_at({folder.descriptor(), entry.name})
      .map(type_of)
      .value_or(static_cast<unsigned char>(DT_UNKNOWN));
}

// What there is to say about a name; an ordinary folder, or a file that is no note, is passed over.
void sort_in(std::string path, const std::string& name, unsigned char type,
             std::vector<FoundFile>& found) {
  if (type == DT_DIR) {
    if (has_note_name(name)) found.push_back({std::move(path), LeftOut::kFolderNamedNote});
    return;
  }
  if (const auto reason = why_not_a_note(name))
    found.push_back({std::move(path), reason});
  else if (type == DT_LNK)
    found.push_back({std::move(path), LeftOut::kLink});
  else if (type != DT_REG)
    found.push_back({std::move(path), LeftOut::kSpecialFile});
  else if (has_note_name(name))
    found.push_back({std::move(path)});
}

struct Listing {
  std::vector<FoundFile> found = {};
  std::vector<std::string> folders_to_do = {""};
};

IoResult<void> list_into(const Folder& folder, const std::string& path, Listing& listing) {
  const auto file = open_beneath(folder, path.empty() ? "." : path, O_RDONLY | O_DIRECTORY);
  if (!file) return tl::unexpected(file.error());
  const auto entries = uninterrupted([&] { return folder.disk().list(file->descriptor()); });
  if (!entries) return tl::unexpected(entries.error());
  const std::string before = path.empty() ? "" : path + "/";
  for (const FolderEntry& entry : *entries) {
    const unsigned char type = type_in(*file, entry);
    if (type == DT_DIR && entry.name.starts_with('.')) continue;
    if (type == DT_DIR) listing.folders_to_do.push_back(before + entry.name);
    sort_in(before + entry.name, entry.name, type, listing.found);
  }
  return {};
}

}  // namespace

core::Result<std::vector<FoundFile>> walk(const Folder& folder) {
  Listing listing;
  while (!listing.folders_to_do.empty()) {
    const std::string path = std::move(listing.folders_to_do.back());
    listing.folders_to_do.pop_back();
    const auto listed = list_into(folder, path, listing);
    if (!listed && path.empty()) return core::fail(cannot_read(folder.root())(listed.error()));
    if (!listed && listed.error() != ENOENT)  // removed while we walked: no loss
      listing.found.push_back({path, LeftOut::kUnreadableFolder});
  }
  std::sort(listing.found.begin(), listing.found.end(),
            [](const FoundFile& a, const FoundFile& b) { return a.path < b.path; });
  return std::move(listing.found);
}

}  // namespace confab::store
