// SPDX-License-Identifier: MIT
// folder.h: an open notebook. Paths are relative to it, and nothing outside can be opened: a path
// never passes through a link (resolve.h turns a link that stays inside into a real path).
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/error.h"
#include "store/files/file.h"

namespace confab::store {

class Folder {
 public:
  Folder(File file, std::string root) : file_(std::move(file)), root_(std::move(root)) {}

  Disk& disk() const { return file_.disk(); }
  int descriptor() const { return file_.descriptor(); }
  const std::string& root() const { return root_; }  // as typed by the user, for messages only

 private:
  File file_;
  std::string root_;
};

// `disk` must outlive the folder. Error: kNotFound.
core::Result<Folder> open_folder(Disk& disk, std::string root);

// Error: kRefused unless `path` is relative and plain: no `..`, `.`, empty part or NUL.
core::Status check_path(std::string_view path);

// `contacts/ada.md` is `ada.md` in `contacts`; `pitch.md` is in `.`.
std::string folder_of(std::string_view path);
std::string name_of(std::string_view path);

// Opens a path in the notebook. ELOOP or ENOTDIR: the path passes through a link.
IoResult<File> open_beneath(const Folder& folder, const std::string& path, Opening opening);

// Creates the missing folders of `path`, each name synced, and returns them, outermost first. In
// `.confab` a new folder has the owner, group and mode of its parent. Elsewhere it is private,
// unless its parent is shared with a group.
core::Result<std::vector<std::string>> make_folders(const Folder& folder, const std::string& path);

}  // namespace confab::store
