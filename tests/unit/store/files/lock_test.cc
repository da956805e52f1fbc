// SPDX-License-Identifier: MIT
#include "store/files/lock.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tests/unit/store/files/faulty_disk.h"
#include "tests/unit/store/files/scratch_notebook.h"

namespace confab::store {
namespace {

class Locking : public testing::Test {
 protected:
  ScratchNotebook notebook_;
  FaultyDisk disk_;
};

TEST_F(Locking, TheLockFileHoldsOurProcessNumber) {
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  const Lock lock = must(take_lock(folder));
  EXPECT_EQ(notebook_.read(".confab/lock"), std::to_string(::getpid()) + "\n");
}

TEST_F(Locking, ASecondWriterWaitsFiveSecondsAndThenNamesTheFirst) {
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  const Lock lock = must(take_lock(folder));
  const auto second = take_lock(folder);
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().kind, core::ErrorKind::kRefused);
  EXPECT_EQ(second.error().message, "another confab, process " + std::to_string(::getpid()) +
                                        ", is writing to this notebook");
  EXPECT_EQ(disk_.paused(), std::chrono::seconds(5));
}

// A file that is locked may hold anything.
TEST_F(Locking, AHolderThatDoesNotSayWhoItIsIsNotNamed) {
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  for (const auto& bytes : {std::string(), std::string("x 1\n"), std::string(100, '1')}) {
    notebook_.write(".confab/lock", bytes);
    const int held = ::open(notebook_.at(".confab/lock").c_str(), O_RDONLY);
    ASSERT_EQ(::flock(held, LOCK_EX), 0);
    const auto second = take_lock(folder);
    ::close(held);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().message, "another confab is writing to this notebook") << bytes;
  }
}

TEST_F(Locking, AWriterThatWaitsGoesOnWhenTheFirstIsDone) {
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

TEST_F(Locking, ALockFileRemovedWhileWeTookTheLockGuardsNothingAndIsMadeAnew) {
  for (const bool is_replaced : {false, true}) {
    const Folder folder = must(open_folder(disk_, notebook_.root()));
    bool removed = false;
    disk_.meanwhile = [&](int) {
      if (disk_.trace().back() != "lock" || std::exchange(removed, true)) return;
      std::filesystem::remove(notebook_.at(".confab/lock"));
      if (is_replaced) notebook_.write(".confab/lock", "somebody's\n");
    };
    EXPECT_TRUE(take_lock(folder));
    EXPECT_EQ(notebook_.read(".confab/lock"), std::to_string(::getpid()) + "\n");
  }
}

TEST_F(Locking, AFileOfTheSameNumberOnAnotherDiskIsNotTheOneThatIsLocked) {
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  disk_.on_another_disk = ".confab/lock";
  EXPECT_FALSE(take_lock(folder));
}

TEST_F(Locking, ADiskThatTakesNoByteIsGivenUp) {
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  disk_.longest_write = 0;
  const auto lock = take_lock(folder);
  ASSERT_FALSE(lock);
  EXPECT_EQ(lock.error().message, "cannot lock '.confab/lock': input/output error");
}

TEST_F(Locking, ANotebookThatIsGoneIsNotMadeAgain) {
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  disk_.failing = {{"open .", ENOENT}};
  const auto lock = take_lock(folder);
  ASSERT_FALSE(lock);
  EXPECT_EQ(lock.error().kind, core::ErrorKind::kRefused);
  EXPECT_EQ(disk_.trace().back(), "open .");
}

TEST_F(Locking, AFolderThatAnotherConfabMakesAtTheSameMomentIsAsGoodAsOurs) {
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  disk_.meanwhile = [&](int) {
    if (disk_.trace().back() == "make_folder .confab")
      std::filesystem::create_directory(notebook_.at(".confab"));
  };
  EXPECT_TRUE(take_lock(folder));
}

TEST_F(Locking, SeveralProcessesThatAddLinesAtOnceLoseNone) {
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
        ::_exit(1);  // not out of here: that would take the parent's folder away
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
