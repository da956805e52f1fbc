// SPDX-License-Identifier: MIT
#include "store/history/recover.h"

#include <fmt/core.h>

#include <algorithm>

#include "store/files/disk_error.h"
#include "store/files/read_file.h"
#include "store/history/erase.h"
#include "store/history/old_layout.h"
#include "store/history/take_back.h"

namespace confab::store {
namespace {

core::Result<TakenBack> take_back_durably(const Swap& swap) {
  TRY_ASSIGN(const TakenBack result, take_back(swap));
  TRY(sync(swap.folder).map_error(cannot_write(swap.file.path)));
  return result;
}

// Takes back the files of a step, first those that existed before: a new name is removed only after
// the old one is back, and every link to the new one.
class Abandoner {
 public:
  Abandoner(const Folder& folder, const UndoFolder& undo, const UndoStep& step)
      : folder_(folder), undo_(undo), step_(step) {}

  core::Result<std::vector<KeptBoth>> operator()() {
    for (std::size_t index = step_.files.size(); index-- > 0;)
      if (step_.files[index].before) TRY(take_back_one(index));
    const bool is_any_lost = std::ranges::any_of(kept_, is_beyond_recall);
    for (std::size_t index = step_.files.size(); index-- > 0;)
      if (!step_.files[index].before) TRY(is_any_lost ? leave(index) : take_back_one(index));
    return std::move(kept_);
  }

 private:
  core::Status take_back_one(std::size_t index) {
    TRY_ASSIGN(const auto swap, find_swap(folder_, undo_, step_, index));
    if (!swap) return core::ok();  // the folder was never created, or the user has removed it
    TRY_ASSIGN(const TakenBack result, take_back_durably(*swap));
    if (result == TakenBack::kMissing)
      kept_.push_back({swap->file.path, "", KeptBoth::Reason::kMissing});
    if (result == TakenBack::kStaysNew)
      kept_.push_back({swap->file.path, "", KeptBoth::Reason::kStaysNew});
    if (result == TakenBack::kBothKept) kept_.push_back({swap->file.path, kept_at(*swap, index)});
    return core::ok();
  }

  core::Status leave(std::size_t index) {
    const std::string& path = step_.files[index].path;
    if (!is_missing(folder_, path)) kept_.push_back({path, "", KeptBoth::Reason::kNotRemoved});
    return core::ok();
  }

  std::string kept_at(const Swap& swap, std::size_t index) const {
    const bool is_kept = swap.disk().status_at(swap.kept).has_value();
    return is_kept ? undo_.path_of(kept_name(step_.number, index)) : "";
  }

  const Folder& folder_;
  const UndoFolder& undo_;
  const UndoStep& step_;
  std::vector<KeptBoth> kept_;
};

core::Status recover_intent(const Folder& folder, const UndoFolder& undo, const RecordName& name,
                            Recovery& recovery) {
  TRY_ASSIGN(const auto text, find_file(folder, record_path(undo, name)));
  // No file is touched before the record is complete.
  if (is_torn(text.value_or(""))) return remove_record(undo, name);
  const auto step = parse_step(*text, name.number);
  if (!step || !is_ours(undo, *step, name.phase)) return core::ok();
  TRY_ASSIGN(auto kept, abandon(folder, undo, *step));
  recovery.taken_back.push_back(step->label);
  std::ranges::move(kept, std::back_inserter(recovery.kept_both));
  return core::ok();
}

core::Status finish_erasing(const Folder& folder, const UndoFolder& undo, const RecordName& name,
                            Recovery& recovery) {
  TRY_ASSIGN(const auto step, find_record(folder, undo, name));
  if (!step || !is_ours(undo, *step, name.phase)) return core::ok();
  TRY_ASSIGN(auto kept, erase_history(folder, *step));
  recovery.finished.push_back(step->label);
  std::ranges::move(kept, std::back_inserter(recovery.kept_both));
  return core::ok();
}

// A history that cannot be read stops a change before any note is touched.
core::Error refused(core::Error error) {
  error.kind = core::ErrorKind::kRefused;
  return error;
}

}  // namespace

std::string description(const KeptBoth& kept) {
  switch (kept.reason) {
    case KeptBoth::Reason::kMissing:
      return fmt::format(
          "'{}' is gone, because another program removed its copy from the undo history",
          kept.path);
    case KeptBoth::Reason::kStaysNew:
      return fmt::format(
          "'{}' keeps the change, because another program removed its earlier version", kept.path);
    case KeptBoth::Reason::kNotRemoved:
      return fmt::format("'{}' stays, because not every note could be restored", kept.path);
    case KeptBoth::Reason::kSavedLate:
      return fmt::format("'{}' was also saved by another program; that version is '{}'", kept.path,
                         kept.kept_at);
    case KeptBoth::Reason::kChangedSince:
      break;
  }
  if (kept.kept_at.empty()) return fmt::format("'{}' stays as it is now", kept.path);
  return fmt::format("'{}' stays as it is now; the version before is '{}'", kept.path,
                     kept.kept_at);
}

core::Error with_both_paths(core::Error error, const std::vector<KeptBoth>& kept) {
  for (const KeptBoth& both : kept) error.hint += "; " + description(both);
  return error;
}

bool is_beyond_recall(const KeptBoth& kept) {
  return kept.reason == KeptBoth::Reason::kMissing || kept.reason == KeptBoth::Reason::kStaysNew;
}

core::Result<Recovery> recover(const Folder& folder, const Lock&) {
  Recovery recovery;
  TRY(migrate_old_layout(folder).map_error(refused));
  TRY_ASSIGN(const auto undo, find_undo_folder(folder).map_error(refused));
  if (!undo) return recovery;
  for (const RecordName& name : undo->records()) {
    if (name.phase == Phase::kIntent) TRY(recover_intent(folder, *undo, name, recovery));
    if (name.phase == Phase::kErasing) TRY(finish_erasing(folder, *undo, name, recovery));
  }
  return recovery;
}

core::Result<std::vector<KeptBoth>> abandon(const Folder& folder, const UndoFolder& undo,
                                            const UndoStep& step) {
  TRY_ASSIGN(auto kept, Abandoner(folder, undo, step)());
  TRY(sync_records(undo));
  // A step with a kept file that stays must stay in the history, or nothing would name that file.
  const bool keeps_files =
      std::ranges::any_of(kept, [](const KeptBoth& each) { return !each.kept_at.empty(); });
  TRY(keeps_files ? rename_record(undo, step.number, Phase::kIntent, Phase::kStep)
                  : remove_record(undo, {step.number, Phase::kIntent}));
  TRY(sync_records(undo));
  return kept;
}

}  // namespace confab::store
