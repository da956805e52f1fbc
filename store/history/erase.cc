// SPDX-License-Identifier: MIT
#include "store/history/erase.h"

#include "store/files/disk_error.h"
#include "store/files/rename.h"

namespace confab::store {

core::Status erase_history(const Folder& folder, unsigned number) {
  const RecordName record{number, Phase::kErasing};
  TRY_ASSIGN(const auto undo, open_undo_folder(folder));
  for (const std::string& name : undo.names_before(number + 1)) {
    if (name == record_name(number, Phase::kErasing)) continue;
    TRY(unlink_if_there(folder.disk(), undo.place(name))
            .map_error(cannot_write(std::string(kUndoFolder) + "/" + name)));
  }
  TRY(sync_records(undo));
  TRY(remove_record(undo, record));
  return sync_records(undo);
}

}  // namespace confab::store
