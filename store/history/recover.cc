// SPDX-License-Identifier: MIT
#include "store/history/recover.h"

#include "store/files/disk_error.h"
#include "store/files/read_file.h"
#include "store/history/erase.h"
#include "store/history/take_back.h"

namespace confab::store {
namespace {

core::Result<TakenBack> take_back_durably(const Swap& swap) {
  TRY_ASSIGN(const TakenBack result, take_back(swap));
  TRY(sync(swap.folder).map_error(cannot_write(swap.file.path)));
  return result;
}

KeptBoth both_kept(const Swap& swap, unsigned number, std::size_t index) {
  const bool is_kept = swap.folder.disk().status_at(swap.kept).has_value();
  return {swap.file.path, is_kept ? kept_path(number, index) : ""};
}

core::Result<std::vector<KeptBoth>> abandon_swaps(const Folder& folder, const UndoFolder& undo,
                                                  const UndoStep& step) {
  std::vector<KeptBoth> kept;
  for (std::size_t index = step.files.size(); index-- > 0;) {
    TRY_ASSIGN(const auto swap, find_swap(folder, undo, step, index));
    if (!swap) continue;  // the folder was never made, or the user has removed it
    TRY_ASSIGN(const TakenBack result, take_back_durably(*swap));
    if (result == TakenBack::kBothKept) kept.push_back(both_kept(*swap, step.number, index));
  }
  return kept;
}

core::Status recover_intent(const Folder& folder, const UndoFolder& undo, const RecordName& name,
                            Recovery& recovery) {
  TRY_ASSIGN(const auto text, find_file(folder, record_path(name)));
  // Nothing is touched before it is whole.
  if (is_torn(text.value_or(""))) return remove_intent(undo, name.number);
  const auto step = parse_step(*text, name.number);
  if (!step)
    return core::fail({core::ErrorKind::kIncomplete,
                       "a change was interrupted that this confab did not make",
                       {record_path(name)},
                       "let the confab take it back that made it, or remove the file"});
  TRY_ASSIGN(auto kept, abandon(folder, undo, *step));
  recovery.taken_back.push_back(step->label);
  for (KeptBoth& both : kept) recovery.kept_both.push_back(std::move(both));
  return core::ok();
}

core::Status finish_erasing(const Folder& folder, const RecordName& name, Recovery& recovery) {
  TRY_ASSIGN(const auto step, find_record(folder, name));
  TRY(erase_history(folder, name.number));
  recovery.finished.push_back(step ? step->label : "forget");
  return core::ok();
}

}  // namespace

core::Result<std::vector<std::string>> begun_changes(const Folder& folder) {
  std::vector<std::string> paths;
  TRY_ASSIGN(const auto undo, find_undo_folder(folder));
  if (!undo) return paths;
  for (const RecordName& name : undo->records())
    if (name.phase != Phase::kStep) paths.push_back(record_path(name));
  return paths;
}

core::Result<Recovery> recover(const Folder& folder, const Lock&) {
  Recovery recovery;
  TRY_ASSIGN(const auto undo, find_undo_folder(folder));
  if (!undo) return recovery;
  for (const RecordName& name : undo->records()) {
    if (name.phase == Phase::kIntent) TRY(recover_intent(folder, *undo, name, recovery));
    if (name.phase == Phase::kErasing) TRY(finish_erasing(folder, name, recovery));
  }
  return recovery;
}

core::Result<std::vector<KeptBoth>> abandon(const Folder& folder, const UndoFolder& undo,
                                            const UndoStep& step) {
  TRY_ASSIGN(auto kept, abandon_swaps(folder, undo, step));
  TRY(sync_records(undo));
  // A step of which something stays must stay in the history too, or its kept files would be
  // nobody's.
  TRY(kept.empty() ? remove_intent(undo, step.number)
                   : rename_record(undo, step.number, Phase::kIntent, Phase::kStep));
  TRY(sync_records(undo));
  return kept;
}

}  // namespace confab::store
