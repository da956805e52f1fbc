// SPDX-License-Identifier: MIT
#include "store/files/rename.h"

#include <cerrno>

namespace confab::store {
namespace {

IoResult<void> move_if_free(Disk& disk, const Place& from, const Place& to) {
  const auto there = disk.status_at(to);
  if (there) return tl::unexpected(EEXIST);
  if (there.error() != ENOENT) return tl::unexpected(there.error());
  return disk.replace(from, to);
}

// `to` may be taken by the same file, if an earlier move stopped between its link and its unlink.
IoResult<void> finish_half_move(Disk& disk, const Place& from, const Place& to) {
  const auto source = disk.status_at(from);
  if (!source) return tl::unexpected(source.error());
  const auto target = disk.status_at(to);
  if (!target) return tl::unexpected(target.error());
  return is_same_file(*source, *target) ? disk.unlink(from) : tl::unexpected(EEXIST);
}

IoResult<void> move_by_link(Disk& disk, const Place& from, const Place& to) {
  const auto linked = disk.link(from, to);
  if (linked) return disk.unlink(from);
  if (!is_unsupported(linked.error()) && linked.error() != EPERM) return linked;
  return move_if_free(disk, from, to);
}

}  // namespace

bool is_unsupported(int error) { return error == EINVAL || error == ENOSYS || error == ENOTSUP; }

IoResult<void> move_to_free_name(Disk& disk, const Place& from, const Place& to) {
  auto moved = disk.move_to_free_name(from, to);
  if (!moved && is_unsupported(moved.error())) moved = move_by_link(disk, from, to);
  if (!moved && moved.error() == EEXIST) return finish_half_move(disk, from, to);
  return moved;
}

IoResult<void> unlink_if_there(Disk& disk, const Place& place) {
  const auto removed = disk.unlink(place);
  if (!removed && removed.error() == ENOENT) return {};
  return removed;
}

}  // namespace confab::store
