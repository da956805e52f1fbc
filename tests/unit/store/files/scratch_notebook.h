// SPDX-License-Identifier: MIT
// scratch_notebook.h: a real folder that is removed after the test, and other programs that work in
// it. Nothing here goes through a FaultyDisk.
#pragma once

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <vector>

#include "store/files/posix_disk.h"
#include "store/history/commit.h"
#include "store/history/recover.h"
#include "store/history/undo.h"
#include "store/history/undo_folder.h"

namespace confab::store {

constexpr core::Instant kNow = core::Instant(std::chrono::seconds(1'796'000'000));

class ScratchNotebook {
 public:
  ScratchNotebook() {
    std::string pattern = std::filesystem::temp_directory_path() / "confab-XXXXXX";
    root_ = ::mkdtemp(pattern.data());
  }
  ~ScratchNotebook() {
    std::error_code ignored;
    std::filesystem::remove_all(root_, ignored);
  }
  ScratchNotebook(const ScratchNotebook&) = delete;

  const std::string& root() const { return root_; }
  // `.confab/undo/000001.0` is in this machine's history.
  std::filesystem::path at(const std::string& path) const {
    constexpr std::string_view kUndo = ".confab/undo/";
    if (path.starts_with(history())) return real(path);
    if (path.starts_with(kUndo)) return real(history() + "/" + path.substr(kUndo.size()));
    return real(path);
  }
  std::filesystem::path real(const std::string& path) const {
    return std::filesystem::path(root_) / path;
  }
  // ".confab/undo/MACHINE"
  std::string history() const {
    PosixDisk disk;
    return ".confab/undo/" + *history_id(*open_folder(disk, root_));
  }

  void write(const std::string& path, const std::string& bytes) const {
    std::filesystem::create_directories(at(path).parent_path());
    std::ofstream(at(path), std::ios::binary | std::ios::trunc) << bytes;
  }
  std::string read(const std::string& path) const {
    std::ifstream file(at(path), std::ios::binary);
    if (!file) return "(missing)";
    return std::string(std::istreambuf_iterator<char>(file), {});
  }
  bool has(const std::string& path) const {
    return std::filesystem::exists(std::filesystem::symlink_status(at(path)));
  }

  // Every file below, including those of the undo folder, with its bytes.
  std::map<std::string, std::string> files() const {
    std::map<std::string, std::string> result;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root_)) {
      const auto path = std::filesystem::relative(entry.path(), root_).string();
      if (!entry.is_regular_file()) continue;
      std::ifstream file(entry.path(), std::ios::binary);
      result[path] = std::string(std::istreambuf_iterator<char>(file), {});
    }
    return result;
  }
  bool holds_somewhere(const std::string& bytes) const {
    for (const auto& [path, content] : files())
      if (content == bytes) return true;
    return false;
  }
  std::vector<std::string> temps() const {
    std::vector<std::string> result;
    for (const auto& [path, content] : files())
      if (path.find(".confab-tmp-") != path.npos) result.push_back(path);
    return result;
  }

 private:
  std::string root_;
};

// How other programs save a file.
enum class Style { kInPlace, kRenameOver, kBackupRename, kDeleteAndCreate };
constexpr Style kStyles[] = {Style::kInPlace, Style::kRenameOver, Style::kBackupRename,
                             Style::kDeleteAndCreate};

inline void save(const ScratchNotebook& notebook, const std::string& path, const std::string& bytes,
                 Style style) {
  if (style == Style::kRenameOver) {
    notebook.write(path + ".new", bytes);
    std::filesystem::rename(notebook.at(path + ".new"), notebook.at(path));
    return;
  }
  if (style == Style::kBackupRename && notebook.has(path))
    std::filesystem::rename(notebook.at(path), notebook.at(path + "~"));
  if (style == Style::kDeleteAndCreate) std::filesystem::remove(notebook.at(path));
  notebook.write(path, bytes);
}

// The value, or a failed test with the message.
template <class T>
T must(core::Result<T> result) {
  if (!result) throw std::runtime_error(result.error().message + " / " + result.error().hint);
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

// One command: opens, locks, recovers, changes. Takes paths and their new bytes, or nothing to
// remove a file.
using Wanted = std::map<std::string, std::optional<std::string>>;

inline core::Result<std::vector<FileChange>> plan(const Folder& folder, const Wanted& wanted) {
  std::vector<FileChange> changes;
  for (const auto& [path, bytes] : wanted) {
    auto before = read_file(folder, path);
    if (!before && before.error().kind != core::ErrorKind::kNotFound)
      return core::fail(before.error());
    changes.push_back({path, before ? std::optional(*before) : std::nullopt, bytes});
  }
  return changes;
}

inline core::Status run_command(Disk& disk, const ScratchNotebook& notebook, const Wanted& wanted,
                                const std::string& label = "reach ada --by email") {
  TRY_ASSIGN(const Folder folder, open_folder(disk, notebook.root()));
  TRY_ASSIGN(const Lock lock, take_lock(folder));
  TRY(recover(folder, lock));
  TRY_ASSIGN(const auto changes, plan(folder, wanted));
  return commit(folder, lock, changes, label, kNow);
}

inline core::Status run_undo(Disk& disk, const ScratchNotebook& notebook) {
  TRY_ASSIGN(const Folder folder, open_folder(disk, notebook.root()));
  TRY_ASSIGN(const Lock lock, take_lock(folder));
  TRY(recover(folder, lock));
  TRY(undo_last(folder, lock, kNow));
  return core::ok();
}

inline core::Status run_redo(Disk& disk, const ScratchNotebook& notebook) {
  TRY_ASSIGN(const Folder folder, open_folder(disk, notebook.root()));
  TRY_ASSIGN(const Lock lock, take_lock(folder));
  TRY(recover(folder, lock));
  TRY(redo_last(folder, lock, kNow));
  return core::ok();
}

inline core::Status run_forget(Disk& disk, const ScratchNotebook& notebook, const Wanted& wanted) {
  TRY_ASSIGN(const Folder folder, open_folder(disk, notebook.root()));
  TRY_ASSIGN(const Lock lock, take_lock(folder));
  TRY(recover(folder, lock));
  TRY_ASSIGN(const auto changes, plan(folder, wanted));
  return commit_for_good(folder, lock, changes, "forget ada", kNow);
}

inline core::Result<Recovery> run_recover(Disk& disk, const ScratchNotebook& notebook) {
  TRY_ASSIGN(const Folder folder, open_folder(disk, notebook.root()));
  TRY_ASSIGN(const Lock lock, take_lock(folder));
  return recover(folder, lock);
}

inline std::vector<UndoStep> steps_of(const ScratchNotebook& notebook) {
  PosixDisk disk;
  const Folder folder = must(open_folder(disk, notebook.root()));
  return must(undo_steps(folder));
}

}  // namespace confab::store
