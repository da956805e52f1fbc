// SPDX-License-Identifier: MIT
#include "store/files/read_file.h"

#include <fmt/core.h>

#include "store/files/disk_error.h"
#include "store/files/resolve.h"

namespace confab::store {
namespace {

constexpr int kAttempts = 5;
constexpr std::chrono::milliseconds kBetweenAttempts{10};

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
  TRY_ASSIGN(File file, open_beneath(folder, path, Opening::kRead).map_error(cannot_read(path)));
  TRY_ASSIGN(const Identity identity,
             folder.disk().status(file.descriptor()).map_error(cannot_read(path)));
  if (identity.type != FileType::kFile)
    return core::fail(unreadable(path, "is not a regular file", "confab reads regular files only"));
  return Opened{std::move(file), identity};
}

core::Result<std::string> read_opened(const Opened& opened, const std::string& path) {
  if (opened.identity.size <= kMaxNoteBytes)
    return read_all(opened.file, opened.identity.size, kMaxNoteBytes).map_error(cannot_read(path));
  return core::fail(unreadable(path, "is larger than 8 MiB",
                               "notes are text; keep attachments in separate files"));
}

// Nothing if the file changed while it was read.
core::Result<std::optional<Snapshot>> read_once(const Folder& folder, const std::string& path) {
  TRY_ASSIGN(const Opened opened, open_regular(folder, path));
  TRY_ASSIGN(std::string bytes, read_opened(opened, path));
  const auto after = folder.disk().status(opened.file.descriptor());
  const auto named = folder.disk().status_at({folder.descriptor(), path});
  if (!after || !named) return std::nullopt;
  const bool is_stable = *after == opened.identity && *named == opened.identity &&
                         bytes.size() == opened.identity.size;
  if (!is_stable) return std::nullopt;
  return Snapshot{std::move(bytes), opened.identity, path};
}

bool is_believable(const core::Result<std::optional<Snapshot>>& read) {
  if (!read) return read.error().kind != core::ErrorKind::kNotFound;
  return read->has_value() && !(*read)->bytes.empty();
}

// A link, a socket, or a file we may not read.
bool is_unreadable_file(int error) { return error == ELOOP || error == ENXIO || error == EACCES; }

}  // namespace

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
    return core::fail(
        unreadable(path, "keeps changing", "wait until the other program is done, then try again"));
  }
}

namespace {

// An editor that empties a file fills it within moments.
bool is_recent(Disk& disk, const Identity& identity) {
  constexpr std::int64_t kMoments = 3'000'000'000;
  return disk.now() - identity.modified < kMoments;
}

}  // namespace

bool Reader::open_parent(std::string_view path) {
  auto parent_path = folder_of(path);
  if (parent_ && parent_path == parent_path_) return true;
  auto opened = open_beneath(folder_, parent_path, Opening::kWayThrough);
  if (!opened) return false;
  parent_path_ = std::move(parent_path);
  parent_.emplace(std::move(*opened));
  return true;
}

std::optional<std::string> Reader::read_at_once(std::string_view path) {
  constexpr std::size_t kRoom = 32u << 10;  // nearly all notes are smaller
  room_.resize(kRoom);
  const auto file =
      open_file(folder_.disk(), {parent_->descriptor(), name_of(path)}, Opening::kRead);
  if (!file) return {};
  const auto count = folder_.disk().read(file->descriptor(), room_.data(), room_.size());
  if (!count || *count == 0 || *count == room_.size()) return {};
  return room_.substr(0, *count);
}

core::Result<std::string> Reader::read(std::string_view path) {
  was_just_emptied_ = false;
  if (open_parent(path)) {
    if (auto bytes = read_at_once(path)) return std::move(*bytes);
    auto sight = look(folder_.disk(), {parent_->descriptor(), name_of(path)});
    if (sight && sight->bytes) {
      was_just_emptied_ = sight->bytes->empty() && is_recent(folder_.disk(), sight->identity);
      return std::move(*sight->bytes);
    }
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
  const auto file = open_file(disk, place, Opening::kRead);
  if (!file && file.error() == ENOENT) return Sight{};
  if (!file && is_unreadable_file(file.error())) return Sight{.exists = true};
  if (!file) return tl::unexpected(file.error());
  const auto status = disk.status(file->descriptor());
  if (!status) return tl::unexpected(status.error());
  Sight sight{true, *status};
  if (status->type != FileType::kFile || sight.identity.size > kMaxNoteBytes) return sight;
  auto bytes = read_all(*file, sight.identity.size, kMaxNoteBytes);
  if (!bytes) return tl::unexpected(bytes.error());
  sight.bytes = std::move(*bytes);
  return sight;
}

}  // namespace confab::store
