// SPDX-License-Identifier: MIT
#include "store/history/put_in_place.h"

#include <fmt/core.h>

#include "store/files/rename.h"

namespace confab::store {
namespace {

tl::unexpected<core::Error> changed_meanwhile(const Swap& swap) {
  return refuse(swap.file.path,
                fmt::format("'{}' was changed by another program in the meantime", swap.file.path),
                "nothing is lost; try again with what is there now");
}

tl::unexpected<core::Error> already_there(const Swap& swap) {
  return refuse(swap.file.path, fmt::format("'{}' already exists", swap.file.path),
                "choose another name, or change that file");
}

bool is_the_same_file(const Sight& sight, const Snapshot& before) {
  return sight.bytes == before.bytes && is_same_file(sight.identity, before.identity);
}

core::Status link_kept(const Swap& swap, const Snapshot& before) {
  const auto linked = swap.disk().link(swap.note, swap.kept);
  if (linked) return core::ok();
  if (linked.error() == ENOENT) return changed_meanwhile(swap);
  if (!is_unsupported(linked.error()) && linked.error() != EPERM)
    return core::fail(failed(swap)(linked.error()));
  return write_copy(swap.disk(), swap.kept, before.bytes).map_error(failed(swap));
}

// A save between the check and the rename is lost; only an exchange could prevent that.
core::Status replace_without_exchange(const Swap& swap, const Snapshot& before) {
  TRY(link_kept(swap, before));
  TRY_ASSIGN(const Sight note, look_at(swap, swap.note));
  if (!is_the_same_file(note, before)) return changed_meanwhile(swap);
  return swap.disk().replace(swap.temp, swap.note).map_error(failed(swap));
}

core::Status keep_what_was_displaced(const Swap& swap, const Snapshot& before) {
  TRY_ASSIGN(const Sight displaced, look_at(swap, swap.temp));
  if (!is_the_same_file(displaced, before)) return changed_meanwhile(swap);
  return keep(swap);
}

core::Status replace(const Swap& swap, const Snapshot& before) {
  const auto exchanged = swap.disk().exchange(swap.temp, swap.note);
  if (exchanged) return keep_what_was_displaced(swap, before);
  if (is_unsupported(exchanged.error())) return replace_without_exchange(swap, before);
  if (exchanged.error() == ENOENT) return changed_meanwhile(swap);
  return core::fail(failed(swap)(exchanged.error()));
}

core::Status create(const Swap& swap) {
  const auto moved = move_to_free_name(swap.disk(), swap.temp, swap.note);
  if (moved) return core::ok();
  if (moved.error() == EEXIST) return already_there(swap);
  return core::fail(failed(swap)(moved.error()));
}

core::Status remove(const Swap& swap, const Snapshot& before) {
  const auto moved = move_to_free_name(swap.disk(), swap.note, swap.temp);
  if (moved) return keep_what_was_displaced(swap, before);
  if (moved.error() == ENOENT) return changed_meanwhile(swap);
  return core::fail(failed(swap)(moved.error()));
}

}  // namespace

core::Status put_in_place(const Swap& swap, const std::optional<Snapshot>& before) {
  if (!before) return create(swap);
  return swap.file.after ? replace(swap, *before) : remove(swap, *before);
}

core::Status check_kept(const Swap& swap, const Snapshot& before) {
  TRY_ASSIGN(const Sight kept, look_at(swap, swap.kept));
  if (!kept.exists) return core::fail(failed(swap)(ENOENT));
  // No other program can have a copy open.
  if (kept.identity.inode != before.identity.inode || is_the_same_file(kept, before))
    return core::ok();
  return changed_meanwhile(swap);
}

}  // namespace confab::store
