// SPDX-License-Identifier: MIT
#include "store/files/report_file.h"

#include <fcntl.h>

#include <cerrno>
#include <string_view>

#include "store/files/disk_error.h"
#include "store/files/file.h"
#include "store/files/rename.h"

namespace confab::store {
namespace {

constexpr std::size_t kMostBytes = 256u << 20;

Place place_of(std::string path) { return {AT_FDCWD, std::move(path)}; }

std::string temp_beside(const std::string& path) {
  const auto slash = path.rfind('/');
  const auto name = slash == std::string::npos ? 0 : slash + 1;
  return path.substr(0, name) + "." + path.substr(name) + ".confab-tmp";
}

core::Status fill(Disk& disk, const Place& temp, const std::string& path, std::string_view bytes) {
  const auto failed = cannot_write(path);
  TRY_ASSIGN(File file, open_file(disk, temp, Opening::kCreate).map_error(failed));
  if (const auto written = write_all(file, bytes); !written)
    return core::fail(failed(written.error()));
  if (const auto synced = sync(file); !synced) return core::fail(failed(synced.error()));
  if (const auto closed = file.close(); !closed) return core::fail(failed(closed.error()));
  return core::ok();
}

}  // namespace

core::Result<std::optional<std::string>> read_report(Disk& disk, const ReportFile& file) {
  const auto& [path, typed, head, writer] = file;
  const auto status = disk.status_at(place_of(path));
  if (!status && status.error() == ENOENT) return std::nullopt;
  if (!status) return core::fail(cannot_write(typed)(status.error()));
  if (status->type != FileType::kFile)
    return refuse(typed, "'" + typed + "' is not a regular file", "name another file");
  TRY_ASSIGN(const File open,
             open_file(disk, place_of(path), Opening::kRead).map_error(cannot_write(typed)));
  TRY_ASSIGN(auto bytes, read_all(open, status->size, kMostBytes).map_error(cannot_write(typed)));
  if (!bytes.starts_with(head))
    return refuse(typed, "'" + typed + "' was not written by '" + writer + "'",
                  "name another file, or remove this one");
  return bytes;
}

core::Status write_report(Disk& disk, const ReportFile& file, const std::string& bytes) {
  TRY_ASSIGN(const auto before, read_report(disk, file));
  const auto temp = place_of(temp_beside(file.path));
  static_cast<void>(unlink_if_there(disk, temp));  // left by a run that was killed
  if (auto filled = fill(disk, temp, file.typed, bytes); !filled) {
    static_cast<void>(unlink_if_there(disk, temp));
    return filled;
  }
  const auto to = place_of(file.path);
  const auto renamed = before ? disk.replace(temp, to) : move_to_free_name(disk, temp, to);
  if (renamed) return core::ok();
  static_cast<void>(unlink_if_there(disk, temp));
  return core::fail(cannot_write(file.typed)(renamed.error()));
}

}  // namespace confab::store
