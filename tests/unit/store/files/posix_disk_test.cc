// SPDX-License-Identifier: MIT
#include "store/files/posix_disk.h"

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

#include "tests/unit/store/files/scratch_notebook.h"

namespace {

bool lacks_memory = false;

}  // namespace

// Replaces the library's own, which fails only if memory runs out.
extern "C" DIR* fdopendir(int folder) {
  static const auto real = reinterpret_cast<DIR* (*)(int)>(::dlsym(RTLD_NEXT, "fdopendir"));
  if (!lacks_memory) return real(folder);
  errno = ENOMEM;
  return nullptr;
}

namespace confab::store {
namespace {

// The lowest free descriptor.
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
  EXPECT_EQ(disk.list_attributes(-1).error(), EBADF);
  EXPECT_EQ(disk.read_attribute(-1, "user.tag").error(), EBADF);
}

TEST(PosixDisk, AFolderThatCannotBeListedIsNeitherEmptyNorLeftOpen) {
  PosixDisk disk;
  const auto folder = disk.open_root("/");
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

// The kernel cannot list the network of a process that has ended but was not waited for.
TEST(PosixDisk, AnInterruptedListingIsAnError) {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(0);
  siginfo_t ended = {};
  ASSERT_EQ(::waitid(P_PID, static_cast<id_t>(child), &ended, WEXITED | WNOWAIT), 0);
  PosixDisk disk;
  const auto folder = disk.open_root("/proc/" + std::to_string(child) + "/net");
  ASSERT_TRUE(folder);
  const int next = next_descriptor();
  const auto entries = disk.list(*folder);
  ASSERT_FALSE(entries);
  EXPECT_EQ(entries.error(), EINVAL);
  EXPECT_EQ(next_descriptor(), next);
  static_cast<void>(disk.close(*folder));
  ::waitpid(child, nullptr, 0);
}

TEST(PosixDisk, MakesAFolderWithTheModeAskedForWhateverTheUmask) {
  ScratchNotebook notebook;
  PosixDisk disk;
  const auto root = disk.open_root(notebook.root());
  ASSERT_TRUE(root);
  const auto umask = ::umask(0777);
  const auto made = disk.make_folder({*root, "contacts"}, 0750);
  ::umask(umask);
  ASSERT_TRUE(made);
  EXPECT_EQ(disk.status_at({*root, "contacts"})->mode, 0750u);
  static_cast<void>(disk.close(*root));
}

TEST(PosixDisk, KnowsTheMachineAndItsBoot) {
  PosixDisk disk;
  EXPECT_FALSE(disk.machine().id.empty());
  EXPECT_EQ(disk.machine().boot, PosixDisk().machine().boot);
}

}  // namespace
}  // namespace confab::store
