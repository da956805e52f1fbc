// SPDX-License-Identifier: MIT
#include "store/history/permission.h"

#include <fmt/core.h>
#include <sys/stat.h>

#include <cerrno>
#include <climits>

#include "core/text/shell_word.h"
#include "store/files/disk_error.h"
#include "store/files/resolve.h"
#include "store/history/undo_step.h"

namespace confab::store {
namespace {

core::Status check_existing(const std::string& path, const Identity& identity) {
  if (identity.links > 1)
    return refuse(
        path,
        fmt::format("'{}' has {} hard links, and one of them would change", path, identity.links),
        "make it a separate file: copy it with `cp`, then `mv` the copy over it");
  if ((identity.mode & S_IWUSR) == 0)
    return refuse(path, fmt::format("'{}' is read-only", path),
                  fmt::format("allow writing first: chmod u+w {}", core::shell_word(path)));
  return core::ok();
}

core::Status check_free(const Folder& folder, const std::string& path) {
  if (path.size() - (path.rfind('/') + 1) > NAME_MAX)  // npos + 1 is 0
    return refuse(path, fmt::format("the name of '{}' is longer than {} bytes", path, NAME_MAX),
                  "'confab mv' gives the contact a shorter one");
  const auto there = folder.disk().status_at({folder.descriptor(), path});
  if (!there && there.error() == ENOENT) return core::ok();
  if (!there) return core::fail(cannot_write(path)(there.error()));
  return refuse(path, fmt::format("'{}' already exists", path),
                "choose another name, or change that file");
}

}  // namespace

core::Result<std::string> resolve_change(const Folder& folder, const FileChange& change) {
  return resolve(folder, change.before ? change.before->resolved_path : change.path);
}

core::Status check_permitted(const Folder& folder, const FileChange& change) {
  if (!is_written_by_us(change.path))  // its record could not be read
    return refuse(change.path, fmt::format("'{}' is not a path for a note", change.path),
                  "the file name must end in .md, and no folder in the path may begin with a dot");
  if (change.after && change.after->size() > kMaxNoteBytes)
    return refuse(change.path, fmt::format("'{}' would be larger than 8 MiB", change.path),
                  "notes are text; keep attachments in separate files");
  if (change.before) return check_existing(change.path, change.before->identity);
  return check_free(folder, change.path);
}

}  // namespace confab::store
