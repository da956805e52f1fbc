// SPDX-License-Identifier: MIT
#include "store/history/new_file.h"

#include "store/files/attributes.h"
#include "store/files/disk_error.h"

namespace confab::store {
namespace {

// Everyone who may use the folder may use the new note.
IoResult<void> give_to_users_of(const File& parent, const File& to) {
  const auto status = parent.disk().status(parent.descriptor());
  if (!status) return tl::unexpected(status.error());
  return give_to_owner_of(to, *status, file_mode_in(*status));
}

IoResult<void> set_attributes(const Folder& folder, const Swap& swap, const FileChange& change,
                              const File& to) {
  const std::string& model = change.before ? change.path : change.attributes_of;
  if (model.empty()) return give_to_users_of(swap.folder, to);
  const auto from = open_beneath(folder, model, Opening::kRead);
  if (!from) return tl::unexpected(from.error());
  return copy_attributes(*from, to);
}

IoResult<void> fill(const Folder& folder, const Swap& swap, const FileChange& change,
                    const File& temp) {
  if (const auto set = set_attributes(folder, swap, change, temp); !set) return set;
  return write_all(temp, *change.after);
}

IoResult<void> sync_and_close(File& temp) {
  if (const auto synced = sync(temp); !synced) return synced;
  return temp.close();
}

// If this fails, take_back removes it.
void remove_temp(const Swap& swap) { static_cast<void>(swap.disk().unlink(swap.temp)); }

}  // namespace

core::Result<File> write_temp(const Folder& folder, const Swap& swap, const FileChange& change) {
  const auto failed = cannot_write(change.path);
  TRY_ASSIGN(File temp, open_file(folder.disk(), swap.temp, Opening::kCreate).map_error(failed));
  const auto filled = fill(folder, swap, change, temp);
  if (filled) return temp;
  remove_temp(swap);
  return core::fail(failed(filled.error()));
}

core::Status finish_temp(const Swap& swap, File temp) {
  const auto finished = sync_and_close(temp);
  if (finished) return core::ok();
  remove_temp(swap);
  return core::fail(failed(swap)(finished.error()));
}

}  // namespace confab::store
