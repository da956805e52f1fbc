// SPDX-License-Identifier: MIT
#include "store/history/undo.h"

#include <fmt/core.h>

#include <algorithm>
#include <set>

#include "store/files/disk_error.h"
#include "store/history/commit.h"
#include "store/history/undo_folder.h"

namespace confab::store {
namespace {

tl::unexpected<core::Error> damaged(const std::string& path) {
  return core::fail(
      core::Error{core::ErrorKind::kIncomplete,
                  fmt::format("the undo record '{}' is damaged", path),
                  {path},
                  "the files it kept lie beside it; take what you need, then remove it"});
}

core::Result<std::vector<UndoStep>> read_steps(const Folder& folder) {
  std::vector<UndoStep> steps;
  TRY_ASSIGN(const auto undo, find_undo_folder(folder));
  if (!undo) return steps;
  for (const RecordName& name : undo->records()) {
    if (name.phase != Phase::kStep) continue;
    TRY_ASSIGN(auto step, find_record(folder, name));
    if (!step) return damaged(record_path(name));
    steps.push_back(std::move(*step));
  }
  return steps;
}

core::Result<std::optional<Snapshot>> find_snapshot(const Folder& folder, const std::string& path) {
  auto snapshot = read_file(folder, path);
  if (!snapshot && snapshot.error().kind == core::ErrorKind::kNotFound) return std::nullopt;
  TRY_ASSIGN(Snapshot found, std::move(snapshot));
  return found;
}

std::optional<Fingerprint> print_of(const std::optional<Snapshot>& snapshot) {
  if (!snapshot) return std::nullopt;
  return fingerprint(snapshot->bytes);
}

tl::unexpected<core::Error> changed_since(const UndoStep& step, std::size_t index) {
  const StepFile& file = step.files[index];
  return refuse(
      file.path, fmt::format("'{}' was changed after '{}'", file.path, step.label),
      file.before
          ? fmt::format(
                "undo stops here until it is as that command left it; how it was before is in '{}'",
                kept_path(step.number, index))
          : "that command made the file; remove it by hand if you want to");
}

core::Result<Snapshot> read_kept(const Folder& folder, const UndoStep& step, std::size_t index) {
  auto kept = read_file(folder, kept_path(step.number, index));
  if (kept) return kept;
  return refuse(
      kept_path(step.number, index),
      fmt::format("'{}' cannot be restored: {}", step.files[index].path, kept.error().message),
      "look for it in your backups");
}

// Nothing where the file is already as it was before the step.
core::Result<std::optional<FileChange>> restoring_change(const Folder& folder, const UndoStep& step,
                                                         std::size_t index) {
  const StepFile& file = step.files[index];
  // Looking twice, as at a note that ought to be there, would take for ever over a long record.
  if (!file.before && is_missing(folder, file.path)) return std::nullopt;
  TRY_ASSIGN(auto current, find_snapshot(folder, file.path));
  if (print_of(current) == file.before) return std::nullopt;
  if (print_of(current) != file.after) return changed_since(step, index);
  if (!file.before) return FileChange{file.path, std::move(current)};
  TRY_ASSIGN(Snapshot kept, read_kept(folder, step, index));
  return FileChange{file.path, std::move(current), std::move(kept.bytes),
                    kept_path(step.number, index)};
}

}  // namespace

core::Result<std::vector<UndoStep>> undo_steps(const Folder& folder) {
  TRY_ASSIGN(auto steps, read_steps(folder));
  std::set<unsigned> taken_back;
  for (const UndoStep& step : steps)
    if (step.undoes) taken_back.insert({*step.undoes, step.number});
  std::erase_if(steps, [&](const UndoStep& step) { return taken_back.contains(step.number); });
  std::reverse(steps.begin(), steps.end());
  return steps;
}

core::Result<Undo> next_undo(const Folder& folder) {
  TRY_ASSIGN(auto steps, undo_steps(folder));
  if (steps.empty())
    return core::fail(core::ErrorKind::kRefused, "there is nothing to undo",
                      fmt::format("confab remembers its last {} changes", kStepsKept));
  Undo undo{std::move(steps.front()), {}};
  for (std::size_t index = 0; index < undo.step.files.size(); ++index) {
    TRY_ASSIGN(auto change, restoring_change(folder, undo.step, index));
    if (change) undo.changes.push_back(std::move(*change));
  }
  return undo;
}

core::Result<UndoStep> undo_last(const Folder& folder, const Lock& lock, core::Instant now) {
  TRY_ASSIGN(auto undo, next_undo(folder));
  TRY(commit_undo(folder, lock, undo.changes, "undo: " + undo.step.label, now, undo.step.number));
  return std::move(undo.step);
}

}  // namespace confab::store
