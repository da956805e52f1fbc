// SPDX-License-Identifier: MIT
#include "store/history/undo.h"

#include <fmt/core.h>

#include <algorithm>

#include "store/files/disk_error.h"
#include "store/history/commit.h"
#include "store/history/survey.h"
#include "store/history/undo_folder.h"

namespace confab::store {
namespace {

constexpr std::string_view kUndoLabel = "undo: ";

core::Error damaged(const std::string& path) {
  return {core::ErrorKind::kRefused,
          fmt::format("the undo record '{}' is damaged", path),
          {path},
          "the files it kept are next to it; take what you need, then remove it"};
}

// What can be undone and redone; the last of each comes last.
struct History {
  std::vector<UndoStep> done;
  std::vector<UndoStep> undone;  // undos, each under the label of the step it undid
  std::string damaged = {};      // the record before all of these, if it cannot be read
};

bool remove_numbered(std::vector<UndoStep>& steps, unsigned number) {
  return std::erase_if(steps, [&](const UndoStep& step) { return step.number == number; }) > 0;
}

void follow(History& history, UndoStep step) {
  if (step.undoes) {
    const bool was_there = remove_numbered(history.done, *step.undoes);
    if (step.label.starts_with(kUndoLabel)) step.label.erase(0, kUndoLabel.size());
    if (was_there) history.undone.push_back(std::move(step));
    return;
  }
  if (step.redoes)
    remove_numbered(history.undone, *step.redoes);
  else
    history.undone.clear();
  history.done.push_back(std::move(step));
}

// The steps after the last damaged record: nobody knows what that one did.
core::Result<History> read_history(const Folder& folder) {
  History history;
  TRY_ASSIGN(const auto undo, find_undo_folder(folder));
  if (!undo) return history;
  for (const RecordName& name : undo->records()) {
    if (!is_done(name.phase)) continue;
    TRY_ASSIGN(auto step, find_record(folder, *undo, name));
    if (!step) {
      history = History();
      history.damaged = record_path(*undo, name);
    } else if (is_ours(*undo, *step, name.phase)) {
      step->machine = undo->machine();
      follow(history, std::move(*step));
    }
  }
  return history;
}

std::string path_kept_at(const UndoStep& step, std::size_t index) {
  return fmt::format("{}/{}/{}", kUndoFolder, step.machine, kept_name(step.number, index));
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

// `step` is an undo, whose files before are those that the command had written.
tl::unexpected<core::Error> changed_since_undo(const UndoStep& step, std::size_t index) {
  const StepFile& file = step.files[index];
  return refuse(
      file.path, fmt::format("'{}' was changed after '{}' was undone", file.path, step.label),
      file.before
          ? fmt::format("the version that the command wrote is '{}'", path_kept_at(step, index))
          : "that command removed the file; remove it yourself if you want to");
}

tl::unexpected<core::Error> changed_since(const UndoStep& step, std::size_t index) {
  const StepFile& file = step.files[index];
  if (step.undoes) return changed_since_undo(step, index);
  return refuse(file.path, fmt::format("'{}' was changed after '{}'", file.path, step.label),
                file.before ? fmt::format("the version from before that command is '{}'",
                                          path_kept_at(step, index))
                            : "that command created the file; remove it yourself if you want to");
}

// A sync program, a full disk or an editor may have changed the kept file since.
core::Result<Snapshot> read_kept(const Folder& folder, const UndoStep& step, std::size_t index) {
  const StepFile& file = step.files[index];
  const auto path = path_kept_at(step, index);
  auto kept = read_file(folder, path);
  if (!kept)
    return refuse(path, fmt::format("'{}' cannot be restored: {}", file.path, kept.error().message),
                  "look for it in your backups");
  if (fingerprint(kept->bytes) == file.before) return kept;
  return refuse(path,
                fmt::format("'{}' cannot be restored: the file kept by '{}' was changed later",
                            file.path, step.label),
                fmt::format("if '{}' has what you need, copy it from there", path));
}

// Unset if the file already has its content from before the step.
core::Result<std::optional<FileChange>> restoring_change(const Folder& folder, const UndoStep& step,
                                                         std::size_t index) {
  const StepFile& file = step.files[index];
  // read_file would look several times, which would take very long for a long record.
  if (!file.before && is_missing(folder, file.path)) return std::nullopt;
  TRY_ASSIGN(auto current, find_snapshot(folder, file.path));
  if (print_of(current) == file.before) return std::nullopt;
  if (print_of(current) != file.after) return changed_since(step, index);
  if (!file.before) return FileChange{file.path, std::move(current)};
  TRY_ASSIGN(Snapshot kept, read_kept(folder, step, index));
  return FileChange{file.path, std::move(current), std::move(kept.bytes),
                    path_kept_at(step, index)};
}

core::Result<Undo> taking_back(const Folder& folder, UndoStep step) {
  Undo undo{std::move(step), {}};
  for (std::size_t index = 0; index < undo.step.files.size(); ++index) {
    TRY_ASSIGN(auto change, restoring_change(folder, undo.step, index));
    if (change) undo.changes.push_back(std::move(*change));
  }
  return undo;
}

core::Error nothing_to_undo(const Folder& folder) {
  const auto survey = survey_history(folder);
  const bool is_any_elsewhere = survey && !survey->foreign.empty();
  return {core::ErrorKind::kRefused,
          "there is nothing to undo",
          {},
          is_any_elsewhere ? fmt::format("the changes in '{}' were made on another machine, or "
                                         "while this folder was elsewhere",
                                         survey->foreign.front())
                           : fmt::format("confab remembers its last {} changes", kStepsKept)};
}

// Only `init` creates these.
bool creates_notebook(const UndoStep& step) {
  return std::ranges::any_of(step.files, [](const StepFile& file) {
    return !file.before &&
           (file.path == ".confab/.gitignore" || file.path.starts_with(".confab/templates/"));
  });
}

}  // namespace

core::Result<std::vector<UndoStep>> undo_steps(const Folder& folder) {
  TRY_ASSIGN(auto history, read_history(folder));
  std::ranges::reverse(history.done);
  return std::move(history.done);
}

std::optional<std::string> find_kept(const Folder& folder, const UndoStep& step,
                                     std::size_t index) {
  auto kept = read_kept(folder, step, index);
  return kept ? std::optional(std::move(kept->bytes)) : std::nullopt;
}

core::Result<Undo> next_undo(const Folder& folder, InitSteps init) {
  TRY_ASSIGN(auto history, read_history(folder));
  if (history.done.empty() && !history.damaged.empty()) return core::fail(damaged(history.damaged));
  if (history.done.empty()) return core::fail(nothing_to_undo(folder));
  if (init == InitSteps::kKeep && creates_notebook(history.done.back()))
    return core::fail(core::ErrorKind::kRefused,
                      fmt::format("the last change is 'confab {}'", history.done.back().label),
                      "'confab undo --init' removes the files that it created");
  return taking_back(folder, std::move(history.done.back()));
}

core::Result<Undo> next_redo(const Folder& folder) {
  TRY_ASSIGN(auto history, read_history(folder));
  if (history.undone.empty())
    return core::fail(core::ErrorKind::kRefused, "there is nothing to redo",
                      "'confab redo' repeats what 'confab undo' took back, until the next change");
  return taking_back(folder, std::move(history.undone.back()));
}

core::Result<UndoStep> undo_last(const Folder& folder, const Lock& lock, core::Instant now,
                                 InitSteps init) {
  TRY_ASSIGN(auto undo, next_undo(folder, init));
  TRY(commit_undo(folder, lock, undo.changes, std::string(kUndoLabel) + undo.step.label, now,
                  undo.step.number));
  return std::move(undo.step);
}

core::Result<UndoStep> redo_last(const Folder& folder, const Lock& lock, core::Instant now) {
  TRY_ASSIGN(auto redo, next_redo(folder));
  TRY(commit_redo(folder, lock, redo.changes, redo.step.label, now, redo.step.number));
  return std::move(redo.step);
}

}  // namespace confab::store
