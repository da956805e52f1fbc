// SPDX-License-Identifier: MIT
#include "store/history/erase.h"

#include <set>

#include "store/files/disk_error.h"
#include "store/files/read_file.h"
#include "store/files/rename.h"

namespace confab::store {
namespace {

class Eraser {
 public:
  Eraser(const Folder& folder, const UndoFolder& undo, const UndoStep& forgotten)
      : folder_(folder), undo_(undo), forgotten_(forgotten) {
    for (const StepFile& file : forgotten.files)
      if (!file.after) removed_.insert(file.path);
  }

  // Files first and the record last, so that the record of an interrupted run says what is left.
  core::Status erase(unsigned number) {
    std::vector<std::string> records;
    std::optional<UndoStep> step;
    for (const std::string& name : undo_.names_of(number))
      if (const auto record = parse_record_name(name)) {
        TRY_ASSIGN(step, find_record(folder_, undo_, *record));
        if (step && !is_ours(undo_, *step, record->phase)) return core::ok();
        records.push_back(name);
      }
    if (step) TRY(save_late_writes(*step));
    for (const std::string& name : undo_.names_of(number))
      if (!parse_record_name(name)) TRY(unlink(name));
    if (number == forgotten_.number) return core::ok();
    for (const std::string& name : records) TRY(unlink(name));
    return core::ok();
  }

  std::vector<KeptBoth> saved() { return std::move(saved_); }

 private:
  // An editor that had the old file open may have saved into it since.
  core::Status save_late_writes(const UndoStep& step) {
    for (std::size_t index = 0; index < step.files.size(); ++index) {
      const auto& [path, before, after, inode] = step.files[index];
      const std::string name = kept_name(step.number, index);
      TRY_ASSIGN(
          const Sight kept,
          look(folder_.disk(), undo_.place(name)).map_error(cannot_read(undo_.path_of(name))));
      if (!kept.bytes || removed_.contains(path) || fingerprint(*kept.bytes) == before) continue;
      const std::string saved = saved_name(step.number, index);
      TRY(move_to_free_name(folder_.disk(), undo_.place(name), undo_.place(saved))
              .map_error(cannot_write(undo_.path_of(saved))));
      saved_.push_back({path, undo_.path_of(saved), KeptBoth::Reason::kSavedLate});
    }
    return core::ok();
  }

  core::Status unlink(const std::string& name) {
    return unlink_if_there(folder_.disk(), undo_.place(name))
        .map_error(cannot_write(undo_.path_of(name)));
  }

  const Folder& folder_;
  const UndoFolder& undo_;
  const UndoStep& forgotten_;
  std::set<std::string> removed_;
  std::vector<KeptBoth> saved_;
};

core::Error late_saves(const std::vector<KeptBoth>& saved) {
  core::Error error{core::ErrorKind::kIncomplete,
                    "another program saved a note while it was being changed",
                    {saved.front().path},
                    "the change was made anyway"};
  return with_both_paths(std::move(error), saved);
}

}  // namespace

core::Result<std::vector<KeptBoth>> erase_history(const Folder& folder, const UndoStep& step) {
  TRY_ASSIGN(const auto undo, open_undo_folder(folder));
  Eraser eraser(folder, undo, step);
  for (const unsigned number : step.erases)
    if (number < step.number) TRY(eraser.erase(number));
  TRY(eraser.erase(step.number));
  TRY(sync_records(undo));
  TRY(remove_record(undo, {step.number, Phase::kErasing}));
  TRY(sync_records(undo));
  return eraser.saved();
}

core::Status erase_after_change(const Folder& folder, const UndoStep& step) {
  auto saved = erase_history(folder, step);
  if (!saved) {
    auto& error = saved.error();
    error.kind = core::ErrorKind::kIncomplete;
    error.hint =
        "the change was made anyway; the next command that writes erases the rest of the "
        "history";
    return core::fail(std::move(error));
  }
  return saved->empty() ? core::ok() : core::Status(core::fail(late_saves(*saved)));
}

}  // namespace confab::store
