// SPDX-License-Identifier: MIT
#include "store/files/disk_error.h"

#include <fmt/core.h>

#include <cerrno>
#include <system_error>

#include "core/text/fold.h"

namespace confab::store {
namespace {

std::string reason_of(int error) {
  std::string text = std::generic_category().message(error);
  return text.replace(0, 1, core::lower_ascii(text.substr(0, 1)));
}

std::string hint_for(int error) {
  switch (error) {
    case ENOSPC:
    case EDQUOT:
      return "free some space, then try again";
    case EROFS:
      return "the file system is mounted read-only; mount it for writing";
    case EACCES:
    case EPERM:
      return "check the owner and permissions of the file and its folder";
    case EIO:
      return "the disk reports an error; copy your notebook and check the system log";
    case EXDEV:
      return "keep the whole notebook on one file system";
    case ELOOP:
      return "confab does not follow links here; replace the link with the file or folder itself";
    default:
      return "run 'confab doctor' for more";
  }
}

core::ErrorKind not_found_or(core::ErrorKind kind, int error) {
  if (error == ENOENT && kind == core::ErrorKind::kIncomplete) return core::ErrorKind::kNotFound;
  return kind;
}

}  // namespace

core::Error CannotDo::operator()(int error) const {
  return {not_found_or(kind_, error),
          fmt::format("cannot {} '{}': {}", verb_, path_, reason_of(error)),
          {path_},
          error == ENOENT ? "check the path" : hint_for(error)};
}

CannotDo cannot_read(std::string_view path) { return {core::ErrorKind::kIncomplete, "read", path}; }

CannotDo cannot_write(std::string_view path) { return {core::ErrorKind::kRefused, "write", path}; }

tl::unexpected<core::Error> refuse(std::string_view path, std::string message, std::string hint) {
  return core::fail(core::Error{
      core::ErrorKind::kRefused, std::move(message), {std::string(path)}, std::move(hint)});
}

}  // namespace confab::store
