// SPDX-License-Identifier: MIT
#include "store/history/lost_record.h"

#include <fmt/core.h>

#include <algorithm>

#include "store/files/read_file.h"

namespace confab::store {

bool is_record_lost(const Folder& folder, const UndoFolder& undo, const UndoStep& step) {
  return std::ranges::all_of(kPhases, [&](Phase phase) {
    return is_missing(folder, record_path(undo, {step.number, phase}));
  });
}

core::Error history_removed(const UndoFolder& undo) {
  return {core::ErrorKind::kRefused,
          fmt::format("another program removed '{}' during the change", undo.path()),
          {},
          "make sure that no program removes files in '.confab', then try again"};
}

core::Result<UndoFolder> record_again(const Folder& folder, const UndoStep& step) {
  TRY_ASSIGN(auto undo, open_undo_folder(folder));
  TRY(write_intent(undo, step));
  return undo;
}

}  // namespace confab::store
