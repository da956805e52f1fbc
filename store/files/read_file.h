// SPDX-License-Identifier: MIT
// read_file.h: reading while others write. An editor may truncate the file or move it away for an
// instant, so an empty or missing file is looked at again before it is believed.
//
// Which one: `read_file` for what is going to be changed, a `Reader` for the many notes walk found,
// `find_file` for what may well not be there (config, templates).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/error.h"
#include "store/document/text/plain_text.h"
#include "store/files/folder.h"

namespace confab::store {

// What tells one state of a file from another.
struct Identity {
  std::uint64_t device = 0;
  std::uint64_t inode = 0;
  std::uint64_t size = 0;
  std::int64_t modified = 0;  // nanoseconds, like `changed`
  std::int64_t changed = 0;
  std::uint32_t mode = 0;
  std::uint64_t links = 0;

  friend bool operator==(const Identity&, const Identity&) = default;
};

Identity identity_of(const struct stat& status);

struct Snapshot {
  std::string bytes;
  Identity identity;
  std::string resolved_path;  // differs from the path asked for where that is, or passes, a link
};

// A state that really was on disk. Takes up to 40 ms over a missing or empty file. Errors:
// kNotFound; kIncomplete (not a regular file, over kMaxNoteBytes, unreadable, never at rest);
// kRefused (links out of the notebook).
core::Result<Snapshot> read_file(const Folder& folder, std::string_view path);

// Reads one file after the other, most of which lie in the same folder as the last. A read that
// overlaps an editor's write can be torn: good enough to show, not to change.
class Reader {
 public:
  explicit Reader(const Folder& folder) : folder_(folder) {}

  // The bytes, in four system calls where nothing is odd, and like read_file where something is.
  core::Result<std::string> read(std::string_view path);
  const Folder& folder() const { return folder_; }

 private:
  bool open_parent(std::string_view path);

  const Folder& folder_;
  std::string parent_path_;
  std::optional<File> parent_;
};

// The bytes; nothing at once where nothing is there, and an empty file is believed.
core::Result<std::optional<std::string>> find_file(const Folder& folder, std::string_view path);

// Does nothing stand at `path` right now? Asked once; what is only being replaced may be missed.
bool is_missing(const Folder& folder, const std::string& path);

// What one name of an open folder holds at this moment, never through a link.
struct Sight {
  bool exists = false;
  Identity identity = {};
  std::optional<std::string> bytes = {};  // of a regular file, not over kMaxNoteBytes
};

IoResult<Sight> look(Disk& disk, const Place& place);

}  // namespace confab::store
