// SPDX-License-Identifier: MIT
// Recovery after a killed run, with other programs acting in between. fault_sweep_test.cc makes
// each call fail.
#include "store/history/recover.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <utility>

#include "store/files/fingerprint.h"
#include "store/history/survey.h"
#include "tests/unit/store/files/faulty_disk.h"
#include "tests/unit/store/files/scratch_notebook.h"

namespace confab::store {
namespace {

constexpr const char* kKept = ".confab/undo/000001.0";
constexpr const char* kDone = "rename 000001.intent 000001.step";

class Recovering : public testing::Test {
 protected:
  // A change of `ada.md` to `bytes` that is killed before the first call whose name begins with
  // that.
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
    EXPECT_EQ(recovery.kept_both[0].kept_at,
              kept_at.empty() ? "" : notebook_.history() + "/000001.0");
  }

  ScratchNotebook notebook_;
  FaultyDisk disk_;
};

TEST_F(Recovering, AnOldNoteThatCannotBeKeptNextToASaveIsKeptTheNextTime) {
  notebook_.write("ada.md", "old\n");
  kill_before(kDone, "new\n");
  notebook_.write("ada.md", "mine\n");
  disk_.failing = {{"move .confab-tmp-", EIO}};
  EXPECT_FALSE(run_recover(disk_, notebook_));
  expect_both_kept(recover_soundly(), kKept);
  EXPECT_EQ(notebook_.read("ada.md"), "mine\n");
  EXPECT_EQ(notebook_.read(kKept), "old\n");
}

TEST_F(Recovering, ATempFileThatCannotBeSetAsideIsKept) {
  notebook_.write("ada.md", "old\n");
  kill_before("exchange ", "new\n");
  notebook_.write(notebook_.temps().at(0), "half");
  disk_.failing = {{"move .confab-tmp-", EIO}};
  EXPECT_FALSE(run_recover(disk_, notebook_));
  EXPECT_TRUE(recover_soundly().kept_both.empty());
  EXPECT_EQ(notebook_.read("ada.md"), "old\n");
  EXPECT_EQ(notebook_.read(kKept), "half");
}

TEST_F(Recovering, AnOldNoteThatItsOwnerPutBackIsNotKeptTwice) {
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

// An editor saves a note that the step created, just as recovery is about to remove it.
TEST_F(Recovering, ASaveIsGivenBackUnlessItsNameIsTakenAgain) {
  kill_before(kDone, "new\n");
  disk_.meanwhile = [&](int) {
    if (disk_.trace().back().starts_with("move ada.md "))
      save(notebook_, "ada.md", "mine\n", Style::kRenameOver);
    if (disk_.trace().back().starts_with("move 000001.0.new ada.md"))
      notebook_.write("ada.md", "newest\n");
  };
  expect_both_kept(must(run_recover(disk_, notebook_)), kKept);
  EXPECT_EQ(notebook_.read("ada.md"), "newest\n");
  EXPECT_EQ(notebook_.read(kKept), "mine\n");
}

TEST_F(Recovering, ASaveThatCannotBeGivenBackIsGivenBackTheNextTime) {
  kill_before(kDone, "new\n");
  disk_.meanwhile = [&](int) {
    if (disk_.trace().back().starts_with("move ada.md "))
      save(notebook_, "ada.md", "mine\n", Style::kRenameOver);
  };
  disk_.failing = {{"move 000001.0.new", EIO}};
  EXPECT_FALSE(run_recover(disk_, notebook_));
  expect_both_kept(recover_soundly(), "");
  EXPECT_EQ(notebook_.read("ada.md"), "mine\n");
}

TEST_F(Recovering, ANoteThatWasRemovedAndCreatedAgainStays) {
  notebook_.write("ada.md", "old\n");
  kill_before(kDone, std::nullopt);
  notebook_.write("ada.md", "mine\n");
  expect_both_kept(recover_soundly(), kKept);
  EXPECT_EQ(notebook_.read("ada.md"), "mine\n");
  EXPECT_EQ(notebook_.read(kKept), "old\n");
}

// A record that this machine could have made, with other content.
std::string record(const ScratchNotebook& notebook, const std::string& rest) {
  const auto machine = notebook.history().substr(std::string(".confab/undo/").size());
  return "confab step 2\nmachine " + machine +
         "\ntime 2026-11-30T18:00:00Z\nlabel forged\nprocess 1\n" + rest + "end\n";
}

std::string print_of(const std::string& bytes) {
  const auto print = fingerprint(bytes);
  return fmt::format("{} {:016x}", print.size, print.hash);
}

TEST_F(Recovering, ARecordOfAFileThatNeverExistedTakesNothing) {
  notebook_.write("ada.md", "mine\n");
  notebook_.write(".confab/undo/000001.intent",
                  record(notebook_, "file ada.md\nbefore none\nafter none\n"));
  expect_both_kept(recover_soundly(), "");
  EXPECT_EQ(notebook_.read("ada.md"), "mine\n");
}

TEST_F(Recovering, AForgedRecordLosesNoBytes) {
  notebook_.write("ada.md", "mine\n");
  notebook_.write(
      ".confab/undo/000001.intent",
      record(notebook_, "file ada.md\nbefore none\nafter " + print_of("mine\n") + "\n"));
  recover_soundly();
  EXPECT_TRUE(notebook_.holds_somewhere("mine\n"));
  EXPECT_EQ(notebook_.read(".confab/undo/000001.0.new"), "mine\n");
}

TEST_F(Recovering, AForgedRecordDoesNotRemoveAKeptFile) {
  notebook_.write("ada.md", "mine\n");
  notebook_.write(".confab-tmp-1-1-0", "other\n");
  notebook_.write(kKept, "kept\n");
  notebook_.write(".confab/undo/000001.intent",
                  record(notebook_, "file ada.md\nbefore " + print_of("x") + "\nafter " +
                                        print_of("mine\n") + "\n"));
  static_cast<void>(run_recover(disk_, notebook_));
  for (const char* bytes : {"mine\n", "other\n", "kept\n"})
    EXPECT_TRUE(notebook_.holds_somewhere(bytes)) << bytes;
}

// As a sync program brings it.
TEST_F(Recovering, ARecordOfAnotherMachineIsNeverActedOn) {
  notebook_.write("ada.md", "old\n");
  kill_before(kDone, "new\n");
  disk_.elsewhere = Machine{"another machine", "another boot"};
  EXPECT_TRUE(must(run_recover(disk_, notebook_)).taken_back.empty());
  EXPECT_EQ(notebook_.read("ada.md"), "new\n");
  must(run_command(disk_, notebook_, {{"ada.md", "newer\n"}}));
  must(run_undo(disk_, notebook_));
  EXPECT_EQ(notebook_.read("ada.md"), "new\n");
  EXPECT_FALSE(run_undo(disk_, notebook_)) << "the other machine's steps are its own";
  EXPECT_TRUE(notebook_.has(".confab/undo/000001.intent"));
  const auto survey = must(survey_history(must(open_folder(disk_, notebook_.root()))));
  EXPECT_EQ(survey.foreign, (std::vector<std::string>{notebook_.history()}));
}

// Its temp file holds the only old bytes of the note.
TEST_F(Recovering, ATempFileOfAnotherMachinesChangeIsKnown) {
  notebook_.write("ada.md", "old\n");
  kill_before("move .confab-tmp-", "new\n");
  disk_.elsewhere = Machine{"another machine", "another boot"};
  const auto survey = must(survey_history(must(open_folder(disk_, notebook_.root()))));
  ASSERT_EQ(survey.begun_elsewhere.size(), 1u);
  EXPECT_EQ(survey.begun_elsewhere[0].record, notebook_.history() + "/000001.intent");
  EXPECT_TRUE(is_temp_of_another(notebook_.temps().at(0), survey));
  EXPECT_FALSE(is_temp_of_another(".confab-tmp-x", survey));
  EXPECT_TRUE(survey.temps.empty());
}

TEST_F(Recovering, ARecordInterruptedByAPowerCutIsTakenBackAfterTheNextBoot) {
  notebook_.write("ada.md", "old\n");
  kill_before(kDone, "new\n");
  disk_.elsewhere = Machine{PosixDisk().machine().id, "another boot"};
  EXPECT_EQ(must(run_recover(disk_, notebook_)).taken_back.size(), 1u);
  EXPECT_EQ(notebook_.read("ada.md"), "old\n");
}

TEST_F(Recovering, ARecordOfAnotherMachineInOurFolderIsNeverActedOn) {
  notebook_.write("ada.md", "mine\n");
  const std::string foreign =
      "confab step 2\nmachine 0123456789abcdef\ntime 2026-11-30T18:00:00Z\nlabel x\nprocess 1\n";
  notebook_.write(".confab/undo/000001.intent",
                  foreign + "file ada.md\nbefore none\nafter " + print_of("mine\n") + "\nend\n");
  notebook_.write(".confab/undo/000002.erasing", foreign + "erases 1\nend\n");
  EXPECT_TRUE(recover_soundly().taken_back.empty());
  EXPECT_EQ(notebook_.read("ada.md"), "mine\n");
  EXPECT_TRUE(notebook_.has(".confab/undo/000001.intent"));
  EXPECT_EQ(must(survey_history(must(open_folder(disk_, notebook_.root())))).foreign.size(), 2u);
}

// `git clean -fdX`, or a sync program, during `mv`.
TEST_F(Recovering, AMoveWhoseHistoryDisappearsKeepsTheNoteUnderOneName) {
  for (const char* call : {"move ada.md ", "move .confab-tmp-", "rename 000001.intent"}) {
    for (const bool is_after : {false, true}) {
      ScratchNotebook notebook;
      notebook.write("ada.md", "ada\n");
      FaultyDisk disk;
      bool was_called = false;
      disk.meanwhile = [&](int) {
        if (is_after ? std::exchange(was_called, disk.trace().back().starts_with(call))
                     : disk.trace().back().starts_with(call))
          std::filesystem::remove_all(notebook.real(".confab/undo"));
      };
      static_cast<void>(
          run_command(disk, notebook, {{"ada.md", std::nullopt}, {"bea.md", "ada\n"}}, "mv"));
      EXPECT_TRUE(notebook.holds_somewhere("ada\n")) << call << is_after;
      EXPECT_TRUE(notebook.has("ada.md") || notebook.has("bea.md")) << call << is_after;
    }
  }
}

// A note that links to the new name cannot be restored, so the new name stays.
TEST_F(Recovering, ANewNoteStaysIfALinkToItCannotBeTakenBack) {
  notebook_.write("ada.md", "ada\n");
  notebook_.write("bob.md", "[[ada]]\n");
  FaultyDisk dies;
  dies.meanwhile = [&](int) {
    if (dies.trace().back().starts_with("move ada.md ")) throw Killed();
  };
  const Wanted changes = {{"ada.md", std::nullopt}, {"bea.md", "ada\n"}, {"bob.md", "[[bea]]\n"}};
  EXPECT_THROW(static_cast<void>(run_command(dies, notebook_, changes, "mv")), Killed);
  std::filesystem::remove(notebook_.at(".confab/undo/000001.2"));
  recover_soundly();
  EXPECT_EQ(notebook_.read("bob.md"), "[[bea]]\n");
  EXPECT_TRUE(notebook_.has("ada.md"));
  EXPECT_TRUE(notebook_.has("bea.md"));
}

struct LostHistory {
  const char* at;  // the call before which another program removes the history
  core::ErrorKind kind;
  const char* bob;
  bool has_new;
};

TEST_F(Recovering, AChangeWhoseHistoryDisappearsIsTakenBackAsFarAsPossible) {
  for (const auto& lost :
       {LostHistory{"exchange ", core::ErrorKind::kRefused, "[[ada]]\n", false},
        LostHistory{"move ada.md ", core::ErrorKind::kIncomplete, "[[bea]]\n", true}}) {
    ScratchNotebook notebook;
    notebook.write("ada.md", "ada\n");
    notebook.write("bob.md", "[[ada]]\n");
    FaultyDisk disk;
    bool was_removed = false;
    disk.meanwhile = [&](int) {
      if (was_removed || !disk.trace().back().starts_with(lost.at)) return;
      was_removed = std::filesystem::remove_all(notebook.real(".confab/undo")) > 0;
    };
    const auto moved =
        run_command(disk, notebook,
                    {{"ada.md", std::nullopt}, {"bea.md", "ada\n"}, {"bob.md", "[[bea]]\n"}}, "mv");
    ASSERT_FALSE(moved) << lost.at;
    EXPECT_EQ(moved.error().kind, lost.kind) << lost.at;
    EXPECT_NE(moved.error().message.find("another program removed '.confab/undo/"),
              std::string::npos)
        << moved.error().message;
    EXPECT_EQ(notebook.read("ada.md"), "ada\n") << lost.at;
    EXPECT_EQ(notebook.read("bob.md"), lost.bob) << lost.at;
    EXPECT_EQ(notebook.has("bea.md"), lost.has_new) << lost.at;
    EXPECT_TRUE(notebook.temps().empty()) << lost.at;
  }
}

TEST_F(Recovering, ADamagedErasingRecordErasesNothing) {
  notebook_.write(kKept, "kept\n");
  notebook_.write(".confab/undo/000001.erasing", "conf");
  EXPECT_TRUE(recover_soundly().finished.empty());
  EXPECT_EQ(notebook_.read(kKept), "kept\n");
}

TEST_F(Recovering, AForgedErasingRecordErasesOnlyWhatItListsAndWeMade) {
  notebook_.write(kKept, "kept\n");
  notebook_.write(".confab/undo/000009.erasing", record(notebook_, ""));
  recover_soundly();
  EXPECT_EQ(notebook_.read(kKept), "kept\n");
}

TEST_F(Recovering, AnInterruptedErasingIsFinished) {
  notebook_.write("ada.md", "ada\n");
  must(run_command(disk_, notebook_, {{"ada.md", "ada, changed\n"}}));
  FaultyDisk dies;
  dies.failing = {{"unlink 000001.step", EIO}};
  EXPECT_FALSE(run_forget(dies, notebook_, {{"ada.md", std::nullopt}}));
  EXPECT_TRUE(notebook_.has(".confab/undo/000002.erasing"));
  EXPECT_EQ(recover_soundly().finished, (std::vector<std::string>{"forget ada"}));
  EXPECT_TRUE(std::filesystem::is_empty(notebook_.real(notebook_.history())));
}

// Through a file that an editor opened before the note was replaced.
TEST_F(Recovering, AForgetKeepsWhatAnEditorSavedLateIntoANoteThatStays) {
  notebook_.write("ada.md", "ada\n");
  notebook_.write("bob.md", "bob, see ada\n");
  const int open_in_editor = ::open(notebook_.at("bob.md").c_str(), O_WRONLY | O_APPEND);
  must(run_command(disk_, notebook_, {{"bob.md", "bob, see [[ada]]\n"}}));
  ASSERT_EQ(::write(open_in_editor, "late\n", 5), 5);
  ::close(open_in_editor);
  const auto forgotten =
      run_forget(disk_, notebook_, {{"ada.md", std::nullopt}, {"bob.md", "bob, see someone\n"}});
  ASSERT_FALSE(forgotten);
  EXPECT_EQ(forgotten.error().kind, core::ErrorKind::kIncomplete);
  EXPECT_NE(forgotten.error().hint.find("000001.0.saved"), std::string::npos);
  EXPECT_EQ(notebook_.read(".confab/undo/000001.0.saved"), "bob, see ada\nlate\n");
  EXPECT_FALSE(notebook_.holds_somewhere("ada\n"));
}

TEST_F(Recovering, AHistoryFromBeforeMachinesHadFoldersMovesIntoOurs) {
  std::filesystem::create_directories(notebook_.real(".confab/undo"));
  std::ofstream(notebook_.real(".confab/undo/000007.step"))
      << "confab step 1\ntime 2026-11-30T18:00:00Z\nlabel reach ada\nprocess 1\nfile ada.md\n"
      << "before " << print_of("old\n") << "\nafter " << print_of("new\n") << "\nend\n";
  std::ofstream(notebook_.real(".confab/undo/000007.0")) << "old\n";
  std::ofstream(notebook_.real(".confab/undo/000008.intent"))
      << "confab step 1\ntime 2026-11-30T18:00:00Z\nlabel x\nprocess 1\nend\n";
  notebook_.write("ada.md", "new\n");
  must(run_undo(disk_, notebook_));
  EXPECT_EQ(notebook_.read("ada.md"), "old\n");
  EXPECT_TRUE(std::filesystem::exists(notebook_.real(".confab/undo/000008.intent")));
  EXPECT_EQ(must(survey_history(must(open_folder(disk_, notebook_.root())))).foreign,
            (std::vector<std::string>{".confab/undo/000008.intent"}));
}

TEST_F(Recovering, ARecordThatIsAFolderErasesNothing) {
  notebook_.write(kKept, "old\n");
  std::filesystem::create_directories(notebook_.at(".confab/undo/000001.erasing"));
  const auto recovery = run_recover(disk_, notebook_);
  ASSERT_FALSE(recovery);
  EXPECT_EQ(recovery.error().kind, core::ErrorKind::kIncomplete);
  EXPECT_EQ(recovery.error().location.path, notebook_.history() + "/000001.erasing");
  EXPECT_EQ(notebook_.read(kKept), "old\n");
}

}  // namespace
}  // namespace confab::store
