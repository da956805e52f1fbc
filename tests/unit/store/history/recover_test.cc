// SPDX-License-Identifier: MIT
// What a run has left that was killed, and what others do meanwhile; where each call of it may fail
// is fault_sweep_test.cc.
#include "store/history/recover.h"

#include <gtest/gtest.h>

#include "tests/unit/store/files/faulty_disk.h"
#include "tests/unit/store/files/scratch_notebook.h"

namespace confab::store {
namespace {

constexpr const char* kKept = ".confab/undo/000001.0";
constexpr const char* kDone = "rename 000001.intent 000001.step";

class Recovering : public testing::Test {
 protected:
  // A change of `ada.md` to `bytes` that is killed before the first call whose name begins so.
  void kill_before(const std::string& call, const std::optional<std::string>& bytes) {
    FaultyDisk disk;
    disk.meanwhile = [&](int) {
      if (disk.trace().back().starts_with(call)) throw Killed();
    };
    EXPECT_THROW(static_cast<void>(run_command(disk, notebook_, {{"ada.md", bytes}})), Killed);
  }

  Recovery recover_soundly() {
    FaultyDisk sound;
    auto recovery = must(run_recover(sound, notebook_));
    EXPECT_TRUE(notebook_.temps().empty());
    return recovery;
  }

  void expect_both_kept(const Recovery& recovery, const std::string& kept_at) {
    ASSERT_EQ(recovery.kept_both.size(), 1u);
    EXPECT_EQ(recovery.kept_both[0].path, "ada.md");
    EXPECT_EQ(recovery.kept_both[0].kept_at, kept_at);
  }

  ScratchNotebook notebook_;
  FaultyDisk disk_;
};

TEST_F(Recovering, AnOldNoteThatCannotBeKeptBesideASaveIsKeptTheNextTime) {
  notebook_.write("ada.md", "old\n");
  kill_before(kDone, "new\n");
  notebook_.write("ada.md", "mine\n");
  disk_.failing = {{"move .confab-tmp-", EIO}};
  EXPECT_FALSE(run_recover(disk_, notebook_));
  expect_both_kept(recover_soundly(), kKept);
  EXPECT_EQ(notebook_.read("ada.md"), "mine\n");
  EXPECT_EQ(notebook_.read(kKept), "old\n");
}

TEST_F(Recovering, ATempThatCannotBeSetAsideIsNotThrownAway) {
  notebook_.write("ada.md", "old\n");
  kill_before("exchange ", "new\n");
  notebook_.write(notebook_.temps().at(0), "half");
  disk_.failing = {{"move .confab-tmp-", EIO}};
  EXPECT_FALSE(run_recover(disk_, notebook_));
  EXPECT_TRUE(recover_soundly().kept_both.empty());
  EXPECT_EQ(notebook_.read("ada.md"), "old\n");
  EXPECT_EQ(notebook_.read(kKept), "half");
}

TEST_F(Recovering, AnOldNoteThatItsOwnerHasPutBackByHandIsNotKeptTwice) {
  notebook_.write("ada.md", "old\n");
  kill_before("move .confab-tmp-", "new\n");
  notebook_.write("ada.md", "old\n");
  EXPECT_TRUE(recover_soundly().kept_both.empty());
  EXPECT_EQ(notebook_.read("ada.md"), "old\n");
  EXPECT_FALSE(notebook_.has(kKept));
}

TEST_F(Recovering, ASaveThatCannotBePutBackIsKept) {
  notebook_.write("ada.md", "old\n");
  kill_before(kDone, "new\n");
  disk_.meanwhile = [&](int) {
    if (!disk_.trace().back().starts_with("exchange ")) return;
    if (notebook_.read("ada.md") == "old\n") disk_.failing = {{"exchange ", EIO}};
    if (notebook_.read("ada.md") == "new\n") notebook_.write("ada.md", "mine\n");
  };
  EXPECT_FALSE(run_recover(disk_, notebook_));
  recover_soundly();
  EXPECT_EQ(notebook_.read("ada.md"), "old\n");
  EXPECT_EQ(notebook_.read(kKept), "mine\n");
}

// A note that the step has created is saved when recovery is about to take it.
TEST_F(Recovering, ASaveIsGivenBackUnlessItsNameIsTakenAgain) {
  kill_before(kDone, "new\n");
  disk_.meanwhile = [&](int) {
    if (disk_.trace().back().starts_with("move ada.md "))
      save(notebook_, "ada.md", "mine\n", Style::kRenameOver);
    if (disk_.trace().back().starts_with("move .confab-tmp-") && !notebook_.has("ada.md"))
      notebook_.write("ada.md", "newest\n");
  };
  expect_both_kept(must(run_recover(disk_, notebook_)), kKept);
  EXPECT_EQ(notebook_.read("ada.md"), "newest\n");
  EXPECT_EQ(notebook_.read(kKept), "mine\n");
}

TEST_F(Recovering, ASaveThatCannotBeGivenBackIsKept) {
  kill_before(kDone, "new\n");
  disk_.meanwhile = [&](int) {
    if (disk_.trace().back().starts_with("move ada.md "))
      save(notebook_, "ada.md", "mine\n", Style::kRenameOver);
  };
  disk_.failing = {{"move .confab-tmp-", EIO}};
  EXPECT_FALSE(run_recover(disk_, notebook_));
  recover_soundly();
  EXPECT_EQ(notebook_.read(kKept), "mine\n");
}

TEST_F(Recovering, ANoteThatWasRemovedAndMadeAnewStays) {
  notebook_.write("ada.md", "old\n");
  kill_before(kDone, std::nullopt);
  notebook_.write("ada.md", "mine\n");
  expect_both_kept(recover_soundly(), kKept);
  EXPECT_EQ(notebook_.read("ada.md"), "mine\n");
  EXPECT_EQ(notebook_.read(kKept), "old\n");
}

TEST_F(Recovering, ARecordOfAFileThatNeverWasTakesNothing) {
  notebook_.write("ada.md", "mine\n");
  notebook_.write(".confab/undo/000001.intent",
                  "confab step 1\nfile ada.md\nbefore none\nafter none\nend\n");
  expect_both_kept(recover_soundly(), "");
  EXPECT_EQ(notebook_.read("ada.md"), "mine\n");
}

TEST_F(Recovering, AHistoryIsErasedAlsoWhereItsRecordIsDamaged) {
  notebook_.write(kKept, "forgotten\n");
  notebook_.write(".confab/undo/000001.erasing", "conf");
  disk_.failing = {{"unlink 000001.erasing", EIO}};
  EXPECT_FALSE(run_recover(disk_, notebook_));
  EXPECT_TRUE(notebook_.has(".confab/undo/000001.erasing")) << "else nobody would go on with it";
  EXPECT_EQ(recover_soundly().finished, (std::vector<std::string>{"forget"}));
  EXPECT_TRUE(std::filesystem::is_empty(notebook_.at(".confab/undo")));
}

TEST_F(Recovering, ARecordThatIsAFolderErasesNothing) {
  notebook_.write(kKept, "old\n");
  std::filesystem::create_directory(notebook_.at(".confab/undo/000001.erasing"));
  const auto recovery = run_recover(disk_, notebook_);
  ASSERT_FALSE(recovery);
  EXPECT_EQ(recovery.error().kind, core::ErrorKind::kIncomplete);
  EXPECT_EQ(recovery.error().location.path, ".confab/undo/000001.erasing");
  EXPECT_EQ(notebook_.read(kKept), "old\n");
}

}  // namespace
}  // namespace confab::store
