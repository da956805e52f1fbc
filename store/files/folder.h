// SPDX-License-Identifier: MIT
// folder.h: an open notebook. Every path below it is relative, and nothing opened through here can
// lie outside: a path passes through no link (resolve.h turns a link that stays inside into a real
// path).
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
  const std::string& root() const { return root_; }  // as the user named it, for messages only

 private:
  File file_;
  std::string root_;
};

// `disk` must outlive the folder. Error: kNotFound.
core::Result<Folder> open_folder(Disk& disk, std::string root);

// kRefused unless `path` is relative and plain: no `..`, no `.`, no empty part, no NUL.
core::Status check_path(std::string_view path);

// `contacts/ada.md` is `ada.md` in `contacts`; `pitch.md` lies in `.`.
std::string folder_of(std::string_view path);
std::string name_of(std::string_view path);

// Opens below the notebook. ELOOP (or, on kernels without openat2, ENOTDIR): there is a link on the
// way.
IoResult<File> open_beneath(const Folder& folder, const std::string& path, int flags);

// Makes what is missing of the folder `path`, 0700, each name synced; returns what was made,
// outermost first.
core::Result<std::vector<std::string>> make_folders(const Folder& folder, const std::string& path);

}  // namespace confab::store
