// SPDX-License-Identifier: MIT
#include "store/files/attributes.h"

#include <algorithm>

namespace confab::store {
namespace {

// The access control list hides among the extended attributes.
constexpr const char* kAccessList = "system.posix_acl_access";

using Names = std::vector<std::string>;

bool is_for_administrators(const std::string& name) {
  return name.starts_with("security.") || name.starts_with("trusted.");
}

IoResult<void> copy_owner(const File& from, const File& to, const struct stat& status) {
  const auto own = to.disk().status(to.descriptor());
  if (!own) return tl::unexpected(own.error());
  if (own->st_uid == status.st_uid && own->st_gid == status.st_gid) return {};
  return from.disk().change_owner(to.descriptor(), status.st_uid, status.st_gid);
}

IoResult<void> copy_xattr(const File& from, const File& to, const std::string& name) {
  const auto value = from.disk().read_xattr(from.descriptor(), name);
  if (!value) return tl::unexpected(value.error());
  return to.disk().write_xattr(to.descriptor(), name, *value);
}

IoResult<Names> list_xattrs(const File& file) {
  auto names = file.disk().list_xattrs(file.descriptor());
  if (!names && names.error() == ENOTSUP) return Names();
  return names;
}

// The folder's default list may have given the new file a list the old one never had.
IoResult<void> drop_inherited_list(const Names& names, const File& to) {
  if (std::find(names.begin(), names.end(), kAccessList) != names.end()) return {};
  const auto removed = to.disk().remove_xattr(to.descriptor(), kAccessList);
  if (removed || removed.error() == ENODATA || removed.error() == ENOTSUP) return {};
  return removed;
}

IoResult<void> copy_xattrs(const File& from, const File& to) {
  const auto names = list_xattrs(from);
  if (!names) return tl::unexpected(names.error());
  for (const std::string& name : *names) {
    const auto copied = copy_xattr(from, to, name);
    if (!copied && !is_for_administrators(name)) return copied;
  }
  return drop_inherited_list(*names, to);
}

}  // namespace

IoResult<void> copy_attributes(const File& from, const File& to) {
  const auto status = from.disk().status(from.descriptor());
  if (!status) return tl::unexpected(status.error());
  if (const auto copied = copy_owner(from, to, *status); !copied) return copied;
  if (const auto copied = copy_xattrs(from, to); !copied) return copied;
  // Last: giving a file away takes set-id bits from its mode.
  return to.disk().change_mode(to.descriptor(), status->st_mode & 07777);
}

}  // namespace confab::store
