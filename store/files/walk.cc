// SPDX-License-Identifier: MIT
#include "store/files/walk.h"

#include <algorithm>

#include "store/files/disk_error.h"

namespace confab::store {
namespace {

FileType type_in(const File& folder, const FolderEntry& entry) {
  if (entry.type != FileType::kUnknown) return entry.type;
  return folder.disk()
      .status_at({folder.descriptor(), entry.name})
      .map([](const Identity& identity) { return identity.type; })
      .value_or(FileType::kUnknown);
}

// Skips ordinary folders and files that are not notes.
void add_found(std::string path, const std::string& name, FileType type,
               std::vector<FoundFile>& found) {
  if (type == FileType::kFolder) {
    if (has_note_name(name)) found.push_back({std::move(path), LeftOut::kFolderNamedNote});
    return;
  }
  if (const auto reason = why_not_a_note(name))
    found.push_back({std::move(path), reason});
  else if (type == FileType::kLink)
    found.push_back({std::move(path), LeftOut::kLink});
  else if (type != FileType::kFile)
    found.push_back({std::move(path), LeftOut::kSpecialFile});
  else if (has_note_name(name))
    found.push_back({std::move(path)});
}

bool is_ignored(const std::string& path, const std::string& name,
                const std::vector<std::string>& ignored) {
  return std::ranges::any_of(ignored,
                             [&](const std::string& each) { return each == path || each == name; });
}

struct Listing {
  std::vector<FoundFile> found = {};
  std::vector<std::string> folders_to_do = {""};
};

IoResult<void> list_into(const Folder& folder, const std::string& path,
                         const std::vector<std::string>& ignored, Listing& listing) {
  const auto file = open_beneath(folder, path.empty() ? "." : path, Opening::kFolder);
  if (!file) return tl::unexpected(file.error());
  const auto entries = uninterrupted([&] { return folder.disk().list(file->descriptor()); });
  if (!entries) return tl::unexpected(entries.error());
  const std::string before = path.empty() ? "" : path + "/";
  for (const FolderEntry& entry : *entries) {
    const FileType type = type_in(*file, entry);
    const bool is_folder = type == FileType::kFolder;
    if (is_folder && entry.name.starts_with('.')) continue;
    const bool may_be_folder = is_folder || type == FileType::kLink;
    if (may_be_folder && is_ignored(before + entry.name, entry.name, ignored)) continue;
    if (is_folder) listing.folders_to_do.push_back(before + entry.name);
    add_found(before + entry.name, entry.name, type, listing.found);
  }
  return {};
}

}  // namespace

core::Result<std::vector<FoundFile>> walk(const Folder& folder,
                                          const std::vector<std::string>& ignored) {
  Listing listing;
  while (!listing.folders_to_do.empty()) {
    const std::string path = std::move(listing.folders_to_do.back());
    listing.folders_to_do.pop_back();
    const auto listed = list_into(folder, path, ignored, listing);
    if (!listed && path.empty()) return core::fail(cannot_read(folder.root())(listed.error()));
    if (!listed && listed.error() != ENOENT)  // not removed meanwhile
      listing.found.push_back({path, LeftOut::kUnreadableFolder});
  }
  std::sort(listing.found.begin(), listing.found.end(),
            [](const FoundFile& a, const FoundFile& b) { return a.path < b.path; });
  return std::move(listing.found);
}

}  // namespace confab::store
