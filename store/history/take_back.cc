// SPDX-License-Identifier: MIT
#include "store/history/take_back.h"

#include "store/files/rename.h"

namespace confab::store {
namespace {

bool is_new(const Sight& sight, const Swap& swap) {
  return sight.bytes && swap.file.after && fingerprint(*sight.bytes) == *swap.file.after;
}

// However far the old file had gone, it lies at the temp name again; false where there is none.
core::Result<bool> fetch_displaced(const Swap& swap) {
  TRY_ASSIGN(const Sight temp, look_at(swap, swap.temp));
  if (temp.exists) {  // both names only where a link and an unlink stand in for a rename
    TRY(unlink_if_there(swap.disk(), swap.kept).map_error(failed(swap)));
    return true;
  }
  const auto moved = move_to_free_name(swap.disk(), swap.kept, swap.temp);
  if (!moved && moved.error() != ENOENT) return core::fail(failed(swap)(moved.error()));
  return moved.has_value();
}

core::Result<TakenBack> keep_both(const Swap& swap) {
  TRY(keep(swap));
  return TakenBack::kBothKept;
}

core::Result<TakenBack> drop_temp(const Swap& swap) {
  TRY(swap.disk().unlink(swap.temp).map_error(failed(swap)));
  return TakenBack::kWhole;
}

// The temp still holds the new bytes, so the note was never touched. What is kept already, the note
// still is.
core::Result<TakenBack> drop_unused(const Swap& swap) {
  TRY_ASSIGN(const Sight note, look_at(swap, swap.note));
  if (note.exists) TRY(unlink_if_there(swap.disk(), swap.kept).map_error(failed(swap)));
  return drop_temp(swap);
}

// An editor can move the note away in any instant; what we hold is then kept beside what it does.
bool is_gone(const IoResult<void>& exchanged) { return !exchanged && exchanged.error() == ENOENT; }

core::Result<TakenBack> exchange_back(const Swap& swap) {
  const auto exchanged = swap.disk().exchange(swap.temp, swap.note);
  if (is_gone(exchanged)) return keep_both(swap);
  if (!exchanged && is_unsupported(exchanged.error())) {
    TRY(swap.disk().replace(swap.temp, swap.note).map_error(failed(swap)));
    return TakenBack::kWhole;
  }
  TRY(exchanged.map_error(failed(swap)));
  TRY_ASSIGN(const Sight temp, look_at(swap, swap.temp));
  if (is_new(temp, swap)) return drop_temp(swap);
  // Saved once more while we looked: what is newest belongs at the note.
  const auto again = swap.disk().exchange(swap.temp, swap.note);
  if (!is_gone(again)) TRY(again.map_error(failed(swap)));
  return keep_both(swap);
}

// As before the step, if perhaps in another file.
bool is_old(const Sight& sight, const Swap& swap) {
  if (!swap.file.before) return !sight.exists;
  return sight.bytes && fingerprint(*sight.bytes) == *swap.file.before;
}

// The very file that stood there before. An editor that saves into it is half way as another save
// was half way, so that its bytes alone would not say that it is the new file.
bool is_untouched(const Sight& note, const Swap& swap) {
  const auto inode = swap.file.inode;
  return is_old(note, swap) && (inode == 0 || note.identity.inode == inode);
}

// The temp of a run that was killed while writing it, where the note is untouched; but as nothing
// proves that, its bytes are not thrown away.
core::Result<TakenBack> set_aside(const Swap& swap, const Sight& temp, const Sight& note) {
  if (temp.bytes == "" || (is_old(temp, swap) && is_old(note, swap))) return drop_temp(swap);
  TRY(keep(swap));
  return is_untouched(note, swap) ? TakenBack::kWhole : TakenBack::kBothKept;
}

core::Result<TakenBack> take_back_replaced(const Swap& swap) {
  TRY_ASSIGN(const Sight temp, look_at(swap, swap.temp));
  if (is_new(temp, swap)) return drop_unused(swap);
  TRY_ASSIGN(const Sight note, look_at(swap, swap.note));
  if (temp.exists && !is_new(note, swap)) return set_aside(swap, temp, note);
  TRY_ASSIGN(const bool was_displaced, fetch_displaced(swap));
  if (!was_displaced) return TakenBack::kWhole;
  return is_new(note, swap) ? exchange_back(swap) : keep_both(swap);
}

// What we took from the note's name was not ours to take.
core::Result<TakenBack> give_back(const Swap& swap) {
  const auto moved = move_to_free_name(swap.disk(), swap.temp, swap.note);
  if (moved) return TakenBack::kBothKept;
  if (moved.error() == EEXIST) return keep_both(swap);
  return core::fail(failed(swap)(moved.error()));
}

core::Result<TakenBack> take_from_note(const Swap& swap) {
  TRY(move_to_free_name(swap.disk(), swap.note, swap.temp).map_error(failed(swap)));
  TRY_ASSIGN(const Sight taken, look_at(swap, swap.temp));
  return is_new(taken, swap) ? drop_temp(swap) : give_back(swap);
}

core::Result<TakenBack> take_back_created(const Swap& swap) {
  TRY_ASSIGN(const Sight temp, look_at(swap, swap.temp));
  TRY_ASSIGN(const Sight note, look_at(swap, swap.note));
  // One file under both names: a link stood in for the rename, and was cut off before its unlink.
  const bool is_linked = temp.exists && temp.identity.inode == note.identity.inode;
  if (is_linked) TRY(drop_temp(swap));
  if (temp.exists && !is_linked)
    return is_new(temp, swap) ? drop_temp(swap) : set_aside(swap, temp, note);
  if (!note.exists) return TakenBack::kWhole;
  return is_new(note, swap) ? take_from_note(swap) : TakenBack::kBothKept;
}

core::Result<TakenBack> take_back_removed(const Swap& swap) {
  TRY_ASSIGN(const bool was_displaced, fetch_displaced(swap));
  if (!was_displaced) return TakenBack::kWhole;
  const auto moved = move_to_free_name(swap.disk(), swap.temp, swap.note);
  if (moved) return TakenBack::kWhole;
  if (moved.error() == EEXIST) return keep_both(swap);
  return core::fail(failed(swap)(moved.error()));
}

}  // namespace

core::Result<TakenBack> take_back(const Swap& swap) {
  if (!swap.file.before) return take_back_created(swap);
  return swap.file.after ? take_back_replaced(swap) : take_back_removed(swap);
}

}  // namespace confab::store
