// SPDX-License-Identifier: MIT
// read_file.h: reads files while other programs write. An editor may truncate a file or move it
// away for an instant, so confab reads an empty or missing file again before it believes it.
//
// Use `read_file` for a file to change, a `Reader` for the many notes of a walk, and `find_file`
// for a file that may not exist (config, templates).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/error.h"
#include "store/document/text/plain_text.h"
#include "store/files/folder.h"

namespace confab::store {

struct Snapshot {
  std::string bytes;
  Identity identity;
  std::string resolved_path;  // differs from the given path if that is, or passes through, a link
};

// A state that really was on disk. A missing or empty file takes up to 40 ms. Errors: kNotFound;
// kIncomplete (not a regular file, over kMaxNoteBytes, unreadable, being written all the time);
// kRefused (the path links out of the notebook).
core::Result<Snapshot> read_file(const Folder& folder, std::string_view path);

// Reads many files, most of them in the same folder as the one before. A read that overlaps an
// editor's write may return parts of two versions. That is good enough to show a note, but not to
// change it.
class Reader {
 public:
  explicit Reader(const Folder& folder) : folder_(folder) {}

  // The bytes, in three system calls; falls back to read_file if anything looks unusual. An empty
  // file is believed at once; was_just_emptied() says whether an editor may be writing it.
  // REQUIRES: the path was listed as a regular file.
  core::Result<std::string> read(std::string_view path);
  bool was_just_emptied() const { return was_just_emptied_; }
  const Folder& folder() const { return folder_; }

 private:
  bool open_parent(std::string_view path);
  // Nothing if it cannot be read, is empty, or is not known to be read to its end.
  std::optional<std::string> read_at_once(std::string_view path);

  const Folder& folder_;
  bool was_just_emptied_ = false;
  std::string parent_path_;
  std::optional<File> parent_;
  std::string room_;  // for the bytes of one file at a time
};

// The bytes, or nothing if the file does not exist. Reads once and accepts an empty file.
core::Result<std::optional<std::string>> find_file(const Folder& folder, std::string_view path);

// Is there no file at `path` right now? Looks once, and may be wrong while another program replaces
// the file.
bool is_missing(const Folder& folder, const std::string& path);

// What is at a name in an open folder right now; links are not followed.
struct Sight {
  bool exists = false;
  Identity identity = {};
  std::optional<std::string> bytes = {};  // of a regular file of at most kMaxNoteBytes
};

IoResult<Sight> look(Disk& disk, const Place& place);

}  // namespace confab::store
