// SPDX-License-Identifier: MIT
#include "store/files/disk_error.h"

#include <gtest/gtest.h>

#include <cerrno>

namespace confab::store {
namespace {

TEST(DiskError, SaysWhatCouldNotBeDoneAndWhatToDoAboutIt) {
  const std::tuple<int, const char*, const char*> cases[] = {
      {ENOSPC, "no space left on device", "free some space, then run it again"},
      {EDQUOT, "disk quota exceeded", "free some space, then run it again"},
      {EROFS, "read-only file system",
       "the file system is mounted read-only; mount it for writing"},
      {EACCES, "permission denied",
       "look at the owner and the permissions of the file and of its folder"},
      {EPERM, "operation not permitted",
       "look at the owner and the permissions of the file and of its folder"},
      {EIO, "input/output error",
       "the disk reports a fault; make a copy of your notebook and look at the system log"},
      {EXDEV, "invalid cross-device link", "keep the whole notebook on one file system"},
      {ELOOP, "too many levels of symbolic links",
       "confab follows no link here; put the real file or folder in its place"},
      {ENOENT, "no such file or directory", "look at the spelling of the path"},
      {EBUSY, "device or resource busy", "nothing else is known about it; run `confab doctor`"},
  };
  for (const auto& [error, reason, hint] : cases) {
    const auto told = cannot_write("ada.md")(error);
    EXPECT_EQ(told.kind, core::ErrorKind::kRefused) << reason;
    EXPECT_EQ(told.message, "cannot write 'ada.md': " + std::string(reason));
    EXPECT_EQ(told.hint, hint);
  }
}

}  // namespace
}  // namespace confab::store
