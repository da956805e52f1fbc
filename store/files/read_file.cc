// SPDX-License-Identifier: MIT
#include "store/files/read_file.h"

#include <fcntl.h>
#include <fmt/core.h>

#include "store/files/disk_error.h"
#include "store/files/resolve.h"

namespace confab::store {
namespace {

constexpr int kAttempts = 5;
constexpr std::chrono::milliseconds kBetweenAttempts{10};
// A FIFO without a writer must not hang us, nor a terminal become ours.
constexpr int kReadFlags = O_RDONLY | O_NONBLOCK | O_NOCTTY;

std::int64_t nanoseconds(const struct timespec& time) {
  return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

core::Error unreadable(std::string_view path, std::string_view what, std::string hint) {
  return {core::ErrorKind::kIncomplete,
          fmt::format("'{}' {}", path, what),
          {std::string(path)},
          std::move(hint)};
}

struct Opened {
  File file;
  Identity identity;
};

core::Result<Opened> open_regular(const Folder& folder, const std::string& path) {
  TRY_ASSIGN(File file, open_beneath(folder, path, kReadFlags).map_error(cannot_read(path)));
  TRY_ASSIGN(const struct stat status,
             folder.disk().status(file.descriptor()).map_error(cannot_read(path)));
  if (!S_ISREG(status.st_mode))
    return core::fail(unreadable(path, "is not a regular file", "confab reads plain files only"));
  return Opened{std::move(file), identity_of(status)};
}

core::Result<std::string> read_opened(const Opened& opened, const std::string& path) {
  if (opened.identity.size <= kMaxNoteBytes)
    return read_all(opened.file, opened.identity.size, kMaxNoteBytes).map_error(cannot_read(path));
  return core::fail(
      unreadable(path, "is larger than 8 MiB", "notes are text; keep attachments beside them"));
}

// Nothing where the file changed under our eyes.
core::Result<std::optional<Snapshot>> read_once(const Folder& folder, const std::string& path) {
  TRY_ASSIGN(const Opened opened, open_regular(folder, path));
  TRY_ASSIGN(std::string bytes, read_opened(opened, path));
  const auto after = folder.disk().status(opened.file.descriptor());
  const auto named = folder.disk().status_at({folder.descriptor(), path});
  if (!after || !named) return std::nullopt;
  const bool at_rest = identity_of(*after) == opened.identity &&
                       identity_of(*named) == opened.identity &&
                       bytes.size() == opened.identity.size;
  if (!at_rest) return std::nullopt;
  return Snapshot{std::move(bytes), opened.identity, path};
}

bool is_believable(const core::Result<std::optional<Snapshot>>& read) {
  if (!read) return read.error().kind != core::ErrorKind::kNotFound;
  return read->has_value() && !(*read)->bytes.empty();
}

// A link, a socket, a file we may not read.
bool is_no_readable_file(int error) { return error == ELOOP || error == ENXIO || error == EACCES; }

}  // namespace

Identity identity_of(const struct stat& status) {
  return {status.st_dev,
          status.st_ino,
          static_cast<std::uint64_t>(status.st_size),
          nanoseconds(status.st_mtim),
          nanoseconds(status.st_ctim),
          status.st_mode,
          status.st_nlink};
}

core::Result<Snapshot> read_file(const Folder& folder, std::string_view path) {
  for (int attempt = 1;; ++attempt) {
    TRY_ASSIGN(const std::string real, resolve(folder, path));
    auto read = read_once(folder, real);
    if (!is_believable(read) && attempt < kAttempts) {
      folder.disk().pause(kBetweenAttempts);
      continue;
    }
    TRY_ASSIGN(auto snapshot, std::move(read));
    if (snapshot) return std::move(*snapshot);
    return core::fail(unreadable(path, "is being written all the time",
                                 "wait until the other program is done, then run it again"));
  }
}

bool Reader::open_parent(std::string_view path) {
  auto parent_path = folder_of(path);
  if (parent_ && parent_path == parent_path_) return true;
  auto opened = open_beneath(folder_, parent_path, O_PATH | O_DIRECTORY);
  if (!opened) return false;
  parent_path_ = std::move(parent_path);
  parent_.emplace(std::move(*opened));
  return true;
}

core::Result<std::string> Reader::read(std::string_view path) {
  if (open_parent(path)) {
    auto sight = look(folder_.disk(), {parent_->descriptor(), name_of(path)});
    if (sight && sight->bytes && !sight->bytes->empty()) return std::move(*sight->bytes);
  }
  return read_file(folder_, path).map([](Snapshot&& snapshot) {
    return std::move(snapshot.bytes);
  });
}

core::Result<std::optional<std::string>> find_file(const Folder& folder, std::string_view path) {
  TRY_ASSIGN(const std::string real, resolve(folder, path));
  auto opened = open_regular(folder, real);
  if (!opened && opened.error().kind == core::ErrorKind::kNotFound) return std::nullopt;
  TRY_ASSIGN(const Opened found, std::move(opened));
  return read_opened(found, real);
}

bool is_missing(const Folder& folder, const std::string& path) {
  const auto status = folder.disk().status_at({folder.descriptor(), path});
  return !status && status.error() == ENOENT;
}

IoResult<Sight> look(Disk& disk, const Place& place) {
  const auto file = open_file(disk, place, kReadFlags);
  if (!file && file.error() == ENOENT) return Sight{};
  if (!file && is_no_readable_file(file.error())) return Sight{.exists = true};
  if (!file) return tl::unexpected(file.error());
  const auto status = disk.status(file->descriptor());
  if (!status) return tl::unexpected(status.error());
  Sight sight{true, identity_of(*status)};
  if (!S_ISREG(status->st_mode) || sight.identity.size > kMaxNoteBytes) return sight;
  auto bytes = read_all(*file, sight.identity.size, kMaxNoteBytes);
  if (!bytes) return tl::unexpected(bytes.error());
  sight.bytes = std::move(*bytes);
  return sight;
}

}  // namespace confab::store
