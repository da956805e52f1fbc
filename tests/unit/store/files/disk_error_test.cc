// SPDX-License-Identifier: MIT
#include "store/files/disk_error.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <tuple>

namespace confab::store {
namespace {

TEST(DiskError, SaysWhatFailedAndWhatToDo) {
  const std::tuple<int, const char*, const char*> cases[] = {
      {ENOSPC, "no space left on device", "free some space, then try again"},
      {EDQUOT, "disk quota exceeded", "free some space, then try again"},
      {EROFS, "read-only file system",
       "the file system is mounted read-only; mount it for writing"},
      {EACCES, "permission denied", "check the owner and permissions of the file and its folder"},
      {EPERM, "operation not permitted",
       "check the owner and permissions of the file and its folder"},
      {EIO, "input/output error",
       "the disk reports an error; copy your notebook and check the system log"},
      {EXDEV, "invalid cross-device link", "keep the whole notebook on one file system"},
      {ELOOP, "too many levels of symbolic links",
       "confab does not follow links here; replace the link with the file or folder itself"},
      {ENOENT, "no such file or directory", "check the path"},
      {EBUSY, "device or resource busy", "run 'confab doctor' for more"},
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
