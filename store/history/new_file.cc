// SPDX-License-Identifier: MIT
#include "store/history/new_file.h"

#include "store/files/attributes.h"
#include "store/files/disk_error.h"

namespace confab::store {
namespace {

IoResult<void> copy_attributes_of(const Folder& folder, const FileChange& change, const File& to) {
  const std::string& model = change.before ? change.path : change.attributes_of;
  if (model.empty()) return {};
  const auto from = open_beneath(folder, model, Opening::kRead);
  if (!from) return tl::unexpected(from.error());
  return copy_attributes(*from, to);
}

IoResult<void> fill(const Folder& folder, const FileChange& change, File& temp) {
  if (const auto copied = copy_attributes_of(folder, change, temp); !copied) return copied;
  if (const auto written = write_all(temp, *change.after); !written) return written;
  if (const auto synced = sync(temp); !synced) return synced;
  return temp.close();
}

}  // namespace

core::Status write_temp(const Folder& folder, const Swap& swap, const FileChange& change) {
  const auto failed = cannot_write(change.path);
  TRY_ASSIGN(File temp, open_file(folder.disk(), swap.temp, Opening::kCreate).map_error(failed));
  const auto filled = fill(folder, change, temp);
  if (filled) return core::ok();
  static_cast<void>(folder.disk().unlink(swap.temp));  // in vain, perhaps: take_back is next
  return core::fail(failed(filled.error()));
}

}  // namespace confab::store
