// SPDX-License-Identifier: MIT
#include "store/files/posix_disk.h"

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

namespace {

bool lacks_memory = false;

}  // namespace

// In the place of the library's, which fails for want of memory only.
extern "C" DIR* fdopendir(int folder) {
  static const auto real = reinterpret_cast<DIR* (*)(int)>(::dlsym(RTLD_NEXT, "fdopendir"));
  if (!lacks_memory) return real(folder);
  errno = ENOMEM;
  return nullptr;
}

namespace confab::store {
namespace {

// The lowest descriptor that is free.
int next_descriptor() {
  const int file = ::open("/dev/null", O_RDONLY);
  ::close(file);
  return file;
}

TEST(PosixDisk, SaysWhyACallFailed) {
  PosixDisk disk;
  char byte = 0;
  EXPECT_EQ(disk.read(-1, &byte, 1).error(), EBADF);
  EXPECT_EQ(disk.status(-1).error(), EBADF);
  EXPECT_EQ(disk.list(-1).error(), EBADF);
  EXPECT_EQ(disk.list_xattrs(-1).error(), EBADF);
  EXPECT_EQ(disk.read_xattr(-1, "user.tag").error(), EBADF);
}

TEST(PosixDisk, AFolderThatCannotBeListedIsNotTakenForEmptyNorLeftOpen) {
  PosixDisk disk;
  const auto folder = disk.open({AT_FDCWD, "/"}, O_RDONLY | O_DIRECTORY, 0);
  ASSERT_TRUE(folder);
  const int next = next_descriptor();
  lacks_memory = true;
  const auto entries = disk.list(*folder);
  lacks_memory = false;
  ASSERT_FALSE(entries);
  EXPECT_EQ(entries.error(), ENOMEM);
  EXPECT_EQ(next_descriptor(), next);
  static_cast<void>(disk.close(*folder));
}

// The kernel lists no network of a process that has ended and that nobody has waited for.
TEST(PosixDisk, AListingThatBreaksOffIsAnError) {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(0);
  siginfo_t ended = {};
  ASSERT_EQ(::waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOWAIT), 0);
  PosixDisk disk;
  const auto folder =
      disk.open({AT_FDCWD, "/proc/" + std::to_string(child) + "/net"}, O_RDONLY | O_DIRECTORY, 0);
  ASSERT_TRUE(folder);
  const int next = next_descriptor();
  const auto entries = disk.list(*folder);
  ASSERT_FALSE(entries);
  EXPECT_EQ(entries.error(), EINVAL);
  EXPECT_EQ(next_descriptor(), next);
  static_cast<void>(disk.close(*folder));
  ::waitpid(child, nullptr, 0);
}

}  // namespace
}  // namespace confab::store
