// SPDX-License-Identifier: MIT
#include "store/files/rename.h"

#include <gtest/gtest.h>

#include <cerrno>
#include <filesystem>

#include "tests/unit/store/files/faulty_disk.h"
#include "tests/unit/store/files/scratch_notebook.h"

namespace confab::store {
namespace {

// Moves with the system call, with a link, and by checking first.
class MoveToFreeName : public testing::TestWithParam<Lacks> {
 protected:
  IoResult<void> move() {
    disk_.lacks = GetParam();
    const Folder folder = must(open_folder(disk_, notebook_.root()));
    return move_to_free_name(disk_, {folder.descriptor(), "from"}, {folder.descriptor(), "to"});
  }

  ScratchNotebook notebook_;
  FaultyDisk disk_;
};

TEST_P(MoveToFreeName, TakesAFreeName) {
  notebook_.write("from", "mine\n");
  EXPECT_TRUE(move());
  EXPECT_FALSE(notebook_.has("from"));
  EXPECT_EQ(notebook_.read("to"), "mine\n");
}

TEST_P(MoveToFreeName, NeverOverwrites) {
  notebook_.write("from", "mine\n");
  notebook_.write("to", "another's\n");
  const auto moved = move();
  ASSERT_FALSE(moved);
  EXPECT_EQ(moved.error(), EEXIST);
  EXPECT_EQ(notebook_.read("from"), "mine\n");
  EXPECT_EQ(notebook_.read("to"), "another's\n");
}

TEST_P(MoveToFreeName, FinishesAMoveThatStoppedBetweenItsLinkAndItsUnlink) {
  notebook_.write("from", "mine\n");
  std::filesystem::create_hard_link(notebook_.at("from"), notebook_.at("to"));
  EXPECT_TRUE(move());
  EXPECT_FALSE(notebook_.has("from"));
  EXPECT_EQ(notebook_.read("to"), "mine\n");
}

TEST_P(MoveToFreeName, TellsFilesWithTheSameNumberOnTwoDisksApart) {
  notebook_.write("from", "mine\n");
  std::filesystem::create_hard_link(notebook_.at("from"), notebook_.at("to"));
  disk_.on_another_disk = "to";
  const auto moved = move();
  ASSERT_FALSE(moved);
  EXPECT_EQ(moved.error(), EEXIST);
  EXPECT_EQ(notebook_.read("from"), "mine\n");
}

INSTANTIATE_TEST_SUITE_P(
    FileSystemWithout, MoveToFreeName,
    testing::Values(Lacks{.name = "nothing"}, Lacks{.name = "flags", .no_replace = true},
                    Lacks{.name = "flags_and_links", .no_replace = true, .hard_links = true}),
    [](const auto& tested) { return tested.param.name; });

TEST(Renaming, FallsBackWhereTheFileSystemLacksTheCall) {
  for (const auto& [error, is_moved] :
       {std::pair(EINVAL, true), std::pair(ENOSYS, true), std::pair(ENOTSUP, true),
        std::pair(EIO, false), std::pair(EPERM, false)}) {
    ScratchNotebook notebook;
    notebook.write("from", "mine\n");
    FaultyDisk disk;
    disk.failing = {{"move from to", error}};
    const Folder folder = must(open_folder(disk, notebook.root()));
    const Place from{folder.descriptor(), "from"}, to{folder.descriptor(), "to"};
    EXPECT_EQ(move_to_free_name(disk, from, to).has_value(), is_moved) << error;
    EXPECT_EQ(notebook.has("to"), is_moved) << error;
  }
}

}  // namespace
}  // namespace confab::store
