// SPDX-License-Identifier: MIT
#include "store/files/lock.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <thread>

#include "tests/unit/store/files/faulty_disk.h"
#include "tests/unit/store/files/scratch_notebook.h"

namespace confab::store {
namespace {

class Locking : public testing::Test {
 protected:
  ScratchNotebook notebook_;
  FaultyDisk disk_;
};

TEST_F(Locking, LeavesNoLockFile) {
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  const Lock lock = must(take_lock(folder));
  EXPECT_TRUE(notebook_.files().empty());
}

TEST_F(Locking, ASecondWriterWaitsFiveSecondsAndThenNamesTheFirst) {
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  const Lock lock = must(take_lock(folder));
  const auto second = take_lock(folder);
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().kind, core::ErrorKind::kRefused);
  EXPECT_EQ(second.error().message, "another confab (process " + std::to_string(::getpid()) +
                                        ") is writing to this notebook");
  EXPECT_EQ(disk_.paused(), std::chrono::seconds(5));
}

TEST_F(Locking, WhoWaitsForAnotherLockDoesNotHideWhoHoldsThis) {
  notebook_.write("other", "");
  const int held = ::open(notebook_.at("other").c_str(), O_RDWR);
  const int wanted = ::open(notebook_.at("other").c_str(), O_RDWR);
  ASSERT_EQ(::flock(held, LOCK_EX), 0);
  std::thread waiter([&] { ::flock(wanted, LOCK_EX); });
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  const Lock lock = must(take_lock(folder));
  const auto second = take_lock(folder);
  ::close(held);
  waiter.join();
  ::close(wanted);
  ASSERT_FALSE(second);
  EXPECT_NE(second.error().message.find("(process"), std::string::npos) << second.error().message;
}

// As over NFS, where only a file that is open for writing can be locked.
TEST_F(Locking, WhereAFolderCannotBeLockedAFileInItIs) {
  disk_.failing = {{"lock .confab", EBADF}};
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  const Lock lock = must(take_lock(folder));
  EXPECT_EQ(notebook_.read(".confab/lock"), "");
  const auto second = take_lock(folder);
  ASSERT_FALSE(second);
  EXPECT_NE(second.error().message.find("is writing to this notebook"), std::string::npos);
}

TEST_F(Locking, WhatAnotherMachinesLockFileHoldsIsLeftAlone) {
  notebook_.write(".confab/lock", "4711\n");
  disk_.failing = {{"lock .confab", EBADF}};
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  EXPECT_TRUE(take_lock(folder));
  EXPECT_EQ(notebook_.read(".confab/lock"), "4711\n");
}

TEST_F(Locking, AFileSystemWithoutLocksIsRefused) {
  disk_.failing = {{"lock", ENOTSUP}};
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  const auto lock = take_lock(folder);
  ASSERT_FALSE(lock);
  EXPECT_EQ(lock.error().message, "cannot lock '.confab': operation not supported");
}

TEST_F(Locking, AWaitingWriterContinuesWhenTheFirstIsDone) {
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  auto first = std::make_optional(must(take_lock(folder)));
  disk_.meanwhile = [&](int) {
    if (disk_.paused().count() >= 100) first.reset();
  };
  EXPECT_TRUE(take_lock(folder));
}

TEST_F(Locking, TheLockOfADeadProcessIsFree) {
  const pid_t child = ::fork();
  if (child == 0) {
    const Folder folder = must(open_folder(disk_, notebook_.root()));
    const Lock lock = must(take_lock(folder));
    ::_exit(0);
  }
  ::waitpid(child, nullptr, 0);
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  EXPECT_TRUE(take_lock(folder));
  EXPECT_EQ(disk_.paused().count(), 0);
}

TEST_F(Locking, AFolderReplacedWhileWeLockedItIsLockedAgain) {
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  bool is_replaced = false;
  disk_.meanwhile = [&](int) {
    if (disk_.trace().back() != "lock .confab" || std::exchange(is_replaced, true)) return;
    std::filesystem::rename(notebook_.at(".confab"), notebook_.at("old"));
    std::filesystem::create_directory(notebook_.at(".confab"));
  };
  const Lock lock = must(take_lock(folder));
  EXPECT_FALSE(take_lock(folder));
}

TEST_F(Locking, ANotebookThatIsGoneIsNotCreatedAgain) {
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  disk_.failing = {{"open .", ENOENT}};
  const auto lock = take_lock(folder);
  ASSERT_FALSE(lock);
  EXPECT_EQ(lock.error().kind, core::ErrorKind::kRefused);
  EXPECT_EQ(disk_.trace().back(), "open .");
}

TEST_F(Locking, AFolderThatAnotherConfabCreatesAtTheSameMomentIsUsed) {
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  disk_.meanwhile = [&](int) {
    if (disk_.trace().back() == "make_folder .confab")
      std::filesystem::create_directory(notebook_.at(".confab"));
  };
  EXPECT_TRUE(take_lock(folder));
}

TEST_F(Locking, SeveralProcessesThatAddLinesAtOnceLoseNothing) {
  constexpr int kProcesses = 4;
  constexpr int kLines = 25;
  notebook_.write("log.md", "log\n");
  const auto add_lines = [&] {
    PosixDisk real;
    for (int line = 0; line < kLines; ++line) {
      const Folder folder = must(open_folder(real, notebook_.root()));
      const Lock lock = must(take_lock(folder));
      must(recover(folder, lock));
      const Snapshot log = must(read_file(folder, "log.md"));
      must(commit(folder, lock, {{"log.md", log, log.bytes + "line\n"}}, "log", kNow));
    }
  };
  std::vector<pid_t> children;
  for (int process = 0; process < kProcesses; ++process) {
    children.push_back(::fork());
    if (children.back() == 0) {
      try {
        add_lines();
      } catch (const std::exception&) {
        ::_exit(1);  // an exception would remove the parent's folder
      }
      ::_exit(0);
    }
  }
  for (const pid_t child : children) {
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
  }
  EXPECT_EQ(notebook_.read("log.md").size(), 4u + 5u * kProcesses * kLines);
}

}  // namespace
}  // namespace confab::store
