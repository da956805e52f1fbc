// SPDX-License-Identifier: MIT
#include "store/files/attributes.h"

#include <algorithm>
#include <cerrno>

namespace confab::store {
namespace {

IoResult<void> copy_owner(const File& from, const File& to, const Identity& model) {
  const auto own = to.disk().status(to.descriptor());
  if (!own) return tl::unexpected(own.error());
  if (own->user == model.user && own->group == model.group) return {};
  const auto given = from.disk().change_owner(to.descriptor(), model.user, model.group);
  // A member of the group cannot give the file to its owner. With these bits the owner, as a
  // member, can still write it.
  constexpr mode_t kGroupReadsAndWrites = 0060;
  const bool is_shared = (model.mode & kGroupReadsAndWrites) == kGroupReadsAndWrites;
  if (given || given.error() != EPERM || !is_shared) return given;
  return from.disk().change_owner(to.descriptor(), own->user, model.group);
}

IoResult<void> copy_attribute(const File& from, const File& to, const std::string& name) {
  const auto value = from.disk().read_attribute(from.descriptor(), name);
  if (!value) return tl::unexpected(value.error());
  return to.disk().write_attribute(to.descriptor(), name, *value);
}

// The new file may have an access list from its folder's default, which the old file never had.
IoResult<void> copy_attribute_list(const File& from, const File& to) {
  const auto attributes = from.disk().list_attributes(from.descriptor());
  if (!attributes) return tl::unexpected(attributes.error());
  for (const auto& [name, kind] : *attributes) {
    const auto copied = copy_attribute(from, to, name);
    if (!copied && kind != AttributeKind::kAdministrative) return copied;
  }
  const bool has_access_list = std::ranges::find(*attributes, AttributeKind::kAccessList,
                                                 &Attribute::kind) != attributes->end();
  return has_access_list ? IoResult<void>() : to.disk().drop_access_list(to.descriptor());
}

// Only root may give a file away; others can only give it to a group they belong to.
IoResult<void> give_away(const File& file, const Identity& own, const Identity& model) {
  const auto given = file.disk().change_owner(file.descriptor(), model.user, model.group);
  if (given || given.error() != EPERM || own.group == model.group) return given;
  return file.disk().change_owner(file.descriptor(), own.user, model.group);
}

}  // namespace

IoResult<void> copy_attributes(const File& from, const File& to) {
  const auto status = from.disk().status(from.descriptor());
  if (!status) return tl::unexpected(status.error());
  if (const auto copied = copy_owner(from, to, *status); !copied) return copied;
  if (const auto copied = copy_attribute_list(from, to); !copied) return copied;
  // Last, because changing the owner clears set-id bits of the mode.
  return to.disk().change_mode(to.descriptor(), status->mode);
}

IoResult<void> give_to_owner_of(const File& file, const Identity& model, mode_t mode) {
  const auto own = file.disk().status(file.descriptor());
  if (!own) return tl::unexpected(own.error());
  const bool is_theirs = own->user == model.user && own->group == model.group;
  const auto given = is_theirs ? IoResult<void>() : give_away(file, *own, model);
  if (!given && given.error() != EPERM) return given;
  if (is_theirs && own->mode == mode) return {};
  return file.disk().change_mode(file.descriptor(), mode);
}

}  // namespace confab::store
