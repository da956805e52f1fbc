// SPDX-License-Identifier: MIT
// swap.h: one file of a step and the three names it plays with: the note, the temp beside it with
// the new bytes, and the name under `.confab/undo/` where the old file is kept. Which of them hold
// what is the whole state of a change, so it is taken back as well in the run that failed as in the
// run after a kill.
#pragma once

#include <optional>

#include "core/error.h"
#include "store/files/disk_error.h"
#include "store/files/read_file.h"
#include "store/history/undo_folder.h"

namespace confab::store {

struct Swap {
  StepFile file;
  File folder;  // the note's
  Place note;
  Place temp;
  Place kept;

  Disk& disk() const { return folder.disk(); }
};

// REQUIRES: `undo` outlives the swap. Nothing where the note's folder does not exist.
core::Result<std::optional<Swap>> find_swap(const Folder& folder, const UndoFolder& undo,
                                            const UndoStep& step, std::size_t index);

// "cannot write 'contacts/ada.md': ..."
CannotDo failed(const Swap& swap);

core::Result<Sight> look_at(const Swap& swap, const Place& place);

// What lies at the temp name goes to `kept`, which is never overwritten.
core::Status keep(const Swap& swap);

}  // namespace confab::store
