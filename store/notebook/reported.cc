// SPDX-License-Identifier: MIT
#include "store/notebook/reported.h"

#include <fmt/format.h>

#include <cerrno>

#include "core/text/one_line.h"
#include "store/files/disk_error.h"
#include "store/files/fingerprint.h"
#include "store/files/report_file.h"

namespace confab::store {
namespace {

constexpr std::string_view kMark = "# confab: due items that were reported";

ReportFile file_at(const std::string& path) {
  return {path, path, std::string(kMark), "confab due"};
}

// Creates the folder and any missing folders above it.
IoResult<void> make_folders(Disk& disk, const std::string& path) {
  const auto folder = disk.open_root(path);
  if (folder) return disk.close(*folder);
  const auto slash = path.rfind('/');
  if (folder.error() != ENOENT || slash == std::string::npos || slash == 0)
    return tl::unexpected(folder.error());
  if (const auto made = make_folders(disk, path.substr(0, slash)); !made) return made;
  const auto parent = disk.open_root(path.substr(0, slash));
  if (!parent) return tl::unexpected(parent.error());
  const auto made = disk.make_folder({*parent, path.substr(slash + 1)}, 0700);
  const auto closed = disk.close(*parent);
  if (!made && made.error() != EEXIST) return made;
  return closed;
}

}  // namespace

std::string reported_path(Disk& disk, const std::string& state_folder, const std::string& root) {
  const auto real = disk.real_path(root).value_or(root);
  return fmt::format("{}/confab/due-{:016x}", state_folder, fingerprint(real).hash);
}

core::Result<std::set<std::string>> read_reported(Disk& disk, const std::string& path) {
  std::set<std::string> lines;
  TRY_ASSIGN(const auto bytes, read_report(disk, file_at(path)));
  if (!bytes) return lines;
  for (auto rest = std::string_view(*bytes); !rest.empty();) lines.emplace(core::take_line(rest));
  lines.erase(std::string(kMark));
  return lines;
}

core::Status write_reported(Disk& disk, const std::string& path,
                            const std::set<std::string>& lines) {
  const auto folder = path.substr(0, path.rfind('/'));
  TRY(make_folders(disk, folder).map_error(cannot_write(folder)));
  auto bytes = std::string(kMark) + "\n";
  for (const auto& line : lines) bytes += line + "\n";
  return write_report(disk, file_at(path), bytes);
}

}  // namespace confab::store
