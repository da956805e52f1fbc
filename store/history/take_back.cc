// SPDX-License-Identifier: MIT
#include "store/history/take_back.h"

#include <cerrno>

#include "store/files/rename.h"

namespace confab::store {
namespace {

bool is_new(const Sight& sight, const Swap& swap) {
  return sight.bytes && swap.file.after && fingerprint(*sight.bytes) == *swap.file.after;
}

// The content is as before the step, though perhaps in another file.
bool is_old(const Sight& sight, const Swap& swap) {
  if (!swap.file.before) return !sight.exists;
  return sight.bytes && fingerprint(*sight.bytes) == *swap.file.before;
}

bool holds_the_same(const Sight& a, const Sight& b) {
  return a.exists && b.exists &&
         (is_same_file(a.identity, b.identity) || (a.bytes && a.bytes == b.bytes));
}

// Removes the kept name if another name has the same bytes.
core::Status drop_kept_twin_of(const Sight& other, const Swap& swap) {
  TRY_ASSIGN(const Sight kept, look_at(swap, swap.kept));
  if (!holds_the_same(kept, other)) return core::ok();
  return unlink_if_there(swap.disk(), swap.kept).map_error(failed(swap));
}

// Moves the old file back to the temp name from wherever it is; false if it does not exist.
core::Result<bool> fetch_displaced(const Swap& swap) {
  TRY_ASSIGN(const Sight temp, look_at(swap, swap.temp));
  if (temp.exists) {  // under both names only if a link and an unlink replace the rename
    TRY(drop_kept_twin_of(temp, swap));
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

// REQUIRES: the temp file was never at the note's name, or another file has its bytes.
core::Result<TakenBack> drop_temp(const Swap& swap) {
  TRY(unlink_if_there(swap.disk(), swap.temp).map_error(failed(swap)));
  return TakenBack::kWhole;
}

// The new bytes were at the note's name, so another program may have opened or copied them.
core::Result<TakenBack> set_new_aside(const Swap& swap, const Place& from) {
  const auto moved = move_to_free_name(swap.disk(), from, swap.aside);
  if (moved) return TakenBack::kWhole;
  if (moved.error() != EEXIST) return core::fail(failed(swap)(moved.error()));
  TRY_ASSIGN(const Sight temp, look_at(swap, from));
  TRY_ASSIGN(const Sight aside, look_at(swap, swap.aside));
  if (holds_the_same(temp, aside)) {
    TRY(swap.disk().unlink(from).map_error(failed(swap)));
    return TakenBack::kWhole;
  }
  // An incomplete copy, on a file system without links; removing it loses nothing.
  const bool is_cut_off = temp.bytes && aside.bytes && temp.bytes->starts_with(*aside.bytes);
  if (!is_cut_off) return core::fail(failed(swap)(EEXIST));
  TRY(swap.disk().replace(from, swap.aside).map_error(failed(swap)));
  return TakenBack::kWhole;
}

// The temp file still has the new bytes, so the note was never touched. If the kept name is taken,
// it is a link to the note or a copy of it.
core::Result<TakenBack> drop_unused(const Swap& swap) {
  TRY_ASSIGN(const Sight note, look_at(swap, swap.note));
  TRY(drop_kept_twin_of(note, swap));
  return drop_temp(swap);
}

// An editor can move the note away at any instant; our file is then kept next to the editor's.
bool is_gone(const IoResult<void>& exchanged) { return !exchanged && exchanged.error() == ENOENT; }

// The new bytes get a second name, so that replacing them with the old ones loses nothing.
core::Status keep_new(const Swap& swap, const Sight& note) {
  auto kept = swap.disk().link(swap.note, swap.aside);
  if (!kept && kept.error() != EEXIST)
    kept = write_copy(swap.disk(), swap.aside, note.bytes.value_or(""));
  if (!kept && kept.error() == EEXIST) return core::ok();
  return kept.map_error(failed(swap));
}

core::Result<TakenBack> put_back_without_exchange(const Swap& swap) {
  TRY_ASSIGN(const Sight note, look_at(swap, swap.note));
  if (!is_new(note, swap)) return keep_both(swap);
  TRY(keep_new(swap, note));
  TRY(swap.disk().replace(swap.temp, swap.note).map_error(failed(swap)));
  return TakenBack::kWhole;
}

core::Result<TakenBack> exchange_back(const Swap& swap) {
  const auto exchanged = swap.disk().exchange(swap.temp, swap.note);
  if (is_gone(exchanged)) return keep_both(swap);
  if (!exchanged && is_unsupported(exchanged.error())) return put_back_without_exchange(swap);
  TRY(exchanged.map_error(failed(swap)));
  TRY_ASSIGN(const Sight temp, look_at(swap, swap.temp));
  if (is_new(temp, swap)) return set_new_aside(swap, swap.temp);
  // It was saved again while confab looked: the newest bytes belong to the note.
  const auto again = swap.disk().exchange(swap.temp, swap.note);
  if (!is_gone(again)) TRY(again.map_error(failed(swap)));
  return keep_both(swap);
}

// Is it the same file as before? Its bytes alone would not prove that, because an editor that saves
// in place may have the same bytes for an instant.
bool is_untouched(const Sight& note, const Swap& swap) {
  const auto inode = swap.file.inode;
  return is_old(note, swap) && (inode == 0 || note.identity.inode == inode);
}

// Probably the temp file of a run that was killed while writing it, with the note untouched.
// Nothing proves that, so its bytes are kept.
core::Result<TakenBack> set_aside(const Swap& swap, const Sight& temp, const Sight& note) {
  if (temp.bytes == "" || holds_the_same(temp, note)) return drop_temp(swap);
  TRY(keep(swap));
  return is_untouched(note, swap) ? TakenBack::kWhole : TakenBack::kBothKept;
}

core::Result<TakenBack> take_back_replaced(const Swap& swap) {
  TRY_ASSIGN(const Sight temp, look_at(swap, swap.temp));
  if (is_new(temp, swap)) return drop_unused(swap);
  TRY_ASSIGN(const Sight note, look_at(swap, swap.note));
  if (temp.exists && !is_new(note, swap)) return set_aside(swap, temp, note);
  TRY_ASSIGN(const bool was_displaced, fetch_displaced(swap));
  if (was_displaced) return is_new(note, swap) ? exchange_back(swap) : keep_both(swap);
  const bool keeps_change = is_new(note, swap) && !is_old(note, swap);
  return keeps_change ? TakenBack::kStaysNew : TakenBack::kWhole;
}

// The file we took from the note's name belongs to another program.
core::Result<TakenBack> give_back(const Swap& swap) {
  auto moved = move_to_free_name(swap.disk(), swap.aside, swap.note);
  if (!moved && moved.error() == EEXIST)
    moved = move_to_free_name(swap.disk(), swap.aside, swap.kept);
  TRY(moved.map_error(failed(swap)));
  return TakenBack::kBothKept;
}

core::Result<TakenBack> take_from_note(const Swap& swap) {
  const auto moved = move_to_free_name(swap.disk(), swap.note, swap.aside);
  if (!moved && moved.error() == ENOENT) return TakenBack::kBothKept;  // undo is gone: it stays
  TRY(moved.map_error(failed(swap)));
  TRY_ASSIGN(const Sight taken, look_at(swap, swap.aside));
  return is_new(taken, swap) ? TakenBack::kWhole : give_back(swap);
}

core::Result<TakenBack> take_back_created(const Swap& swap) {
  TRY_ASSIGN(const Sight aside, look_at(swap, swap.aside));
  if (aside.exists && !is_new(aside, swap)) return give_back(swap);
  TRY_ASSIGN(const Sight temp, look_at(swap, swap.temp));
  TRY_ASSIGN(const Sight note, look_at(swap, swap.note));
  // One file under both names: a link and an unlink replaced the rename, and the unlink is missing.
  const bool is_linked = temp.exists && note.exists && is_same_file(temp.identity, note.identity);
  if (is_linked) TRY(drop_temp(swap));
  if (temp.exists && !is_linked)
    return is_new(temp, swap) ? drop_temp(swap) : set_aside(swap, temp, note);
  if (!note.exists) return TakenBack::kWhole;
  return is_new(note, swap) ? take_from_note(swap) : TakenBack::kBothKept;
}

core::Result<TakenBack> take_back_removed(const Swap& swap) {
  TRY_ASSIGN(const bool was_displaced, fetch_displaced(swap));
  if (!was_displaced) {
    TRY_ASSIGN(const Sight note, look_at(swap, swap.note));
    return note.exists ? TakenBack::kWhole : TakenBack::kMissing;
  }
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
