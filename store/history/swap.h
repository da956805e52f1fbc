// SPDX-License-Identifier: MIT
// swap.h: one file of a step and the names involved: the note, the temp file next to it with the
// new bytes, the name in the undo folder where the old file is kept, and the name where the new
// file goes if the step is taken back. The files at these names are the whole state of a change, so
// the run that failed or the next one can take it back.
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
  Place aside;

  Disk& disk() const { return folder.disk(); }
};

// Unset if the note's folder does not exist. REQUIRES: `undo` outlives the swap.
core::Result<std::optional<Swap>> find_swap(const Folder& folder, const UndoFolder& undo,
                                            const UndoStep& step, std::size_t index);

// "cannot write 'contacts/ada.md': ..."
CannotDo failed(const Swap& swap);

core::Result<Sight> look_at(const Swap& swap, const Place& place);

// Creates a file at `place`, for file systems without hard links. EEXIST if it exists.
IoResult<void> write_copy(Disk& disk, const Place& place, const std::string& bytes);

// Moves the temp file to `kept`, which is never overwritten.
core::Status keep(const Swap& swap);

}  // namespace confab::store
