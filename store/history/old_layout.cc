// SPDX-License-Identifier: MIT
#include "store/history/old_layout.h"

#include <algorithm>
#include <cerrno>

#include "store/files/disk_error.h"
#include "store/files/read_file.h"
#include "store/files/rename.h"
#include "store/history/undo_folder.h"

namespace confab::store {
namespace {

constexpr std::string_view kOldTitle = "confab step 1\n";

// The record moves last; until then it says what is still to be moved.
core::Status move_step(const UndoFolder& old, const UndoFolder& undo, unsigned number) {
  auto names = old.names_of(number);
  std::stable_partition(names.begin(), names.end(),
                        [](const auto& name) { return !parse_record_name(name); });
  for (const std::string& name : names) {
    const auto moved = move_to_free_name(old.file().disk(), old.place(name), undo.place(name));
    if (!moved && moved.error() != EEXIST)  // a taken name stays where it is
      return core::fail(cannot_write(undo.path_of(name))(moved.error()));
  }
  return core::ok();
}

}  // namespace

core::Status migrate_old_layout(const Folder& folder) {
  TRY_ASSIGN(const auto old, find_old_layout(folder));
  if (!old) return core::ok();
  std::vector<unsigned> steps;
  for (const RecordName& name : old->records()) {
    if (name.phase != Phase::kStep) continue;
    auto text = find_file(folder, record_path(*old, name));
    if (text && *text && (*text)->starts_with(kOldTitle)) steps.push_back(name.number);
  }
  if (steps.empty()) return core::ok();
  TRY_ASSIGN(const auto undo, open_undo_folder(folder));
  for (const unsigned number : steps) TRY(move_step(*old, undo, number));
  TRY(sync_records(undo));
  return sync_records(*old);
}

}  // namespace confab::store
