// SPDX-License-Identifier: MIT
#include "store/history/swap.h"

#include "store/files/rename.h"

namespace confab::store {

core::Result<std::optional<Swap>> find_swap(const Folder& folder, const UndoFolder& undo,
                                            const UndoStep& step, std::size_t index) {
  const StepFile& file = step.files[index];
  TRY(check_path(file.path));
  auto parent = open_beneath(folder, folder_of(file.path), Opening::kFolder);
  if (!parent && parent.error() == ENOENT) return std::nullopt;
  if (!parent) return core::fail(cannot_write(file.path)(parent.error()));
  const int descriptor = parent->descriptor();
  return Swap{file,
              std::move(*parent),
              {descriptor, name_of(file.path)},
              {descriptor, temp_name(step, index)},
              undo.place(kept_name(step.number, index)),
              undo.place(set_aside_name(step.number, index))};
}

CannotDo failed(const Swap& swap) { return cannot_write(swap.file.path); }

core::Result<Sight> look_at(const Swap& swap, const Place& place) {
  return look(swap.disk(), place).map_error(failed(swap));
}

IoResult<void> write_copy(Disk& disk, const Place& place, const std::string& bytes) {
  auto file = open_file(disk, place, Opening::kCreate);
  if (!file) return tl::unexpected(file.error());
  if (const auto written = write_all(*file, bytes); !written) return written;
  if (const auto synced = sync(*file); !synced) return synced;
  return file->close();
}

core::Status keep(const Swap& swap) {
  return move_to_free_name(swap.disk(), swap.temp, swap.kept).map_error(failed(swap));
}

}  // namespace confab::store
