// SPDX-License-Identifier: MIT
#include "store/history/undo.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "store/history/undo_folder.h"
#include "tests/unit/store/files/faulty_disk.h"
#include "tests/unit/store/files/scratch_notebook.h"

namespace confab::store {
namespace {

class Undo : public testing::Test {
 protected:
  void change(const std::string& path, std::optional<std::string> bytes,
              const std::string& label = "log ada") {
    must(run_command(disk_, notebook_, {{path, std::move(bytes)}}, label));
  }

  ScratchNotebook notebook_;
  FaultyDisk disk_;
};

TEST_F(Undo, RestoresTheBytes) {
  notebook_.write("ada.md", "old\r\nno final newline");
  change("ada.md", "new\n");
  must(run_undo(disk_, notebook_));
  EXPECT_EQ(notebook_.read("ada.md"), "old\r\nno final newline");
}

TEST_F(Undo, GoesOneStepFurtherBackEachTime) {
  notebook_.write("ada.md", "0\n");
  for (const char* bytes : {"1\n", "2\n", "3\n"}) change("ada.md", bytes);
  for (const char* bytes : {"2\n", "1\n", "0\n"}) {
    must(run_undo(disk_, notebook_));
    EXPECT_EQ(notebook_.read("ada.md"), bytes);
  }
  const auto none_left = run_undo(disk_, notebook_);
  ASSERT_FALSE(none_left);
  EXPECT_EQ(none_left.error().kind, core::ErrorKind::kRefused);
  EXPECT_EQ(none_left.error().message, "there is nothing to undo");
}

TEST_F(Undo, GoesBackAsManyStepsAsAreKept) {
  notebook_.write("ada.md", "-1\n");
  for (unsigned number = 0; number <= kStepsKept; ++number)
    change("ada.md", std::to_string(number) + "\n");
  for (unsigned step = 0; step < kStepsKept; ++step) must(run_undo(disk_, notebook_));
  EXPECT_EQ(notebook_.read("ada.md"), "0\n");
  EXPECT_FALSE(run_undo(disk_, notebook_));
}

TEST_F(Undo, AfterANewChangeSkipsWhatWasTakenBackAlready) {
  notebook_.write("ada.md", "0\n");
  change("ada.md", "1\n");
  change("ada.md", "2\n");
  must(run_undo(disk_, notebook_));
  change("ada.md", "3\n");
  must(run_undo(disk_, notebook_));
  EXPECT_EQ(notebook_.read("ada.md"), "1\n");
  must(run_undo(disk_, notebook_));
  EXPECT_EQ(notebook_.read("ada.md"), "0\n");
}

TEST_F(Undo, LosesNothing) {
  notebook_.write("ada.md", "old\n");
  change("ada.md", "new\n");
  must(run_undo(disk_, notebook_));
  EXPECT_EQ(notebook_.read(".confab/undo/000002.0"), "new\n");
}

TEST_F(Undo, RemovesWhatTheStepCreatedAndRestoresWhatItRemoved) {
  notebook_.write("old-name.md", "ada\n");
  ASSERT_EQ(::chmod(notebook_.at("old-name.md").c_str(), 0640), 0);
  must(run_command(disk_, notebook_, {{"name.md", "ada\n"}, {"old-name.md", std::nullopt}}, "mv"));
  must(run_undo(disk_, notebook_));
  EXPECT_FALSE(notebook_.has("name.md"));
  EXPECT_EQ(notebook_.read("old-name.md"), "ada\n");
  struct stat status = {};
  ASSERT_EQ(::stat(notebook_.at("old-name.md").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 07777, 0640u);
}

TEST_F(Undo, IsRefusedForTheWholeStepWhereOneFileWasChangedSince) {
  notebook_.write("ada.md", "old\n");
  notebook_.write("bob.md", "old\n");
  must(run_command(disk_, notebook_, {{"ada.md", "new\n"}, {"bob.md", "new\n"}}, "merge ada bob"));
  notebook_.write("bob.md", "edited\n");
  const auto undone = run_undo(disk_, notebook_);
  ASSERT_FALSE(undone);
  EXPECT_EQ(undone.error().kind, core::ErrorKind::kRefused);
  EXPECT_EQ(undone.error().message, "'bob.md' was changed after 'merge ada bob'");
  EXPECT_EQ(undone.error().location.path, "bob.md");
  EXPECT_NE(undone.error().hint.find(notebook_.history() + "/000001.1"), std::string::npos);
  EXPECT_EQ(notebook_.read("ada.md"), "new\n");
  EXPECT_EQ(notebook_.read("bob.md"), "edited\n");
}

TEST_F(Undo, OfANoteTheUserRemovedSinceIsRefused) {
  notebook_.write("ada.md", "old\n");
  change("ada.md", "new\n");
  std::filesystem::remove(notebook_.at("ada.md"));
  EXPECT_FALSE(run_undo(disk_, notebook_));
  EXPECT_FALSE(notebook_.has("ada.md"));
}

TEST_F(Undo, WhoseKeptFileIsGoneIsRefused) {
  notebook_.write("ada.md", "old\n");
  change("ada.md", "new\n");
  std::filesystem::remove(notebook_.at(".confab/undo/000001.0"));
  const auto undone = run_undo(disk_, notebook_);
  ASSERT_FALSE(undone);
  EXPECT_EQ(undone.error().kind, core::ErrorKind::kRefused);
  EXPECT_EQ(notebook_.read("ada.md"), "new\n");
}

TEST_F(Undo, OfWhatTheUserHasPutBackByHandCountsAsDone) {
  notebook_.write("ada.md", "old\n");
  change("ada.md", "new\n");
  notebook_.write("ada.md", "old\n");
  must(run_undo(disk_, notebook_));
  EXPECT_EQ(notebook_.read("ada.md"), "old\n");
  EXPECT_TRUE(steps_of(notebook_).empty());
}

TEST_F(Undo, StepsAreListedNewestFirstWithTimeLabelAndFiles) {
  notebook_.write("ada.md", "0\n");
  change("ada.md", "1\n", "reach ada --note 'two\nlines \\ and a slash'");
  change("bob.md", "bob\n", "add-contact Bob");
  const auto steps = steps_of(notebook_);
  ASSERT_EQ(steps.size(), 2u);
  EXPECT_EQ(steps[0].label, "add-contact Bob");
  EXPECT_FALSE(steps[0].files[0].before);
  EXPECT_EQ(steps[1].label, "reach ada --note 'two\nlines \\ and a slash'");
  EXPECT_EQ(steps[1].time, kNow);
  EXPECT_EQ(steps[1].files[0].path, "ada.md");
}

TEST_F(Undo, ANotebookWithoutHistoryHasNoSteps) { EXPECT_TRUE(steps_of(notebook_).empty()); }

TEST_F(Undo, ADamagedRecordIsNamed) {
  notebook_.write(".confab/undo/000001.step", "confab step 1\nfile a");
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  EXPECT_THAT(must(undo_steps(folder)), testing::IsEmpty());
  const auto undo = next_undo(folder, InitSteps::kKeep);
  ASSERT_FALSE(undo);
  EXPECT_EQ(undo.error().kind, core::ErrorKind::kRefused);
  EXPECT_EQ(undo.error().location.path, notebook_.history() + "/000001.step");
}

TEST_F(Undo, AnUnreadableHistoryDoesNotCountAsEmpty) {
  const std::string record = ".confab/undo/000001.step";
  for (const bool is_record : {true, false}) {
    ScratchNotebook notebook;
    if (is_record)
      std::filesystem::create_directories(notebook.at(record));
    else
      notebook.write(".confab/undo", "a file");
    const Folder folder = must(open_folder(disk_, notebook.root()));
    const auto undo = next_undo(folder);
    ASSERT_FALSE(undo);
    EXPECT_EQ(undo.error().kind, core::ErrorKind::kIncomplete);
    EXPECT_EQ(undo.error().location.path, notebook.history() + (is_record ? "/000001.step" : ""));
  }
}

TEST_F(Undo, SkipsStepsThatAreNotDone) {
  notebook_.write("ada.md", "old\n");
  change("ada.md", "new\n");
  notebook_.write(".confab/undo/000002.intent", "conf");
  notebook_.write(".confab/undo/000003.erasing", "conf");
  EXPECT_EQ(steps_of(notebook_).size(), 1u);
}

TEST_F(Undo, FilesThatAreNotItsOwnAreNeitherCountedNorErased) {
  const std::vector<std::string> names = {"notes.txt",    "12",       "12x5", "12x.step",
                                          "12.",          "12.steps", ".md",  "1000000000.step",
                                          "99999999999.0"};
  for (const auto& name : names) notebook_.write(".confab/undo/" + name, "mine\n");
  change("ada.md", "ada\n");
  EXPECT_TRUE(notebook_.has(".confab/undo/000001.step"));
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  const Lock lock = must(take_lock(folder));
  must(commit_for_good(folder, lock, must(plan(folder, {{"ada.md", std::nullopt}})), "x", kNow));
  EXPECT_FALSE(notebook_.has(".confab/undo/000001.step"));
  for (const auto& name : names) EXPECT_EQ(notebook_.read(".confab/undo/" + name), "mine\n");
}

TEST_F(Undo, ARecordNumberTooLargeToFollowIsRefused) {
  notebook_.write(".confab/undo/999999999.0", "mine\n");
  const auto changed = run_command(disk_, notebook_, {{"ada.md", "ada\n"}});
  ASSERT_FALSE(changed);
  EXPECT_EQ(changed.error().message,
            "record number 999999999 in '" + notebook_.history() + "' is too large");
  EXPECT_FALSE(notebook_.has("ada.md"));
}

TEST_F(Undo, OfANoteThatCannotBeReadIsRefused) {
  notebook_.write("ada.md", "old\n");
  change("ada.md", "new\n");
  std::filesystem::remove(notebook_.at("ada.md"));
  std::filesystem::create_directory(notebook_.at("ada.md"));
  const auto undone = run_undo(disk_, notebook_);
  ASSERT_FALSE(undone);
  EXPECT_EQ(undone.error().kind, core::ErrorKind::kIncomplete);
  EXPECT_EQ(undone.error().message, "'ada.md' is not a regular file");
  EXPECT_EQ(steps_of(notebook_).size(), 1u);
}

TEST_F(Undo, OfANoteThatTheStepCreatedDependsOnWhatHappenedToIt) {
  change("ada.md", "ada\n");
  notebook_.write("ada.md", "mine\n");
  const auto undone = run_undo(disk_, notebook_);
  ASSERT_FALSE(undone);
  EXPECT_EQ(undone.error().message, "'ada.md' was changed after 'log ada'");
  EXPECT_EQ(undone.error().hint,
            "that command created the file; remove it yourself if you want to");
  EXPECT_EQ(notebook_.read("ada.md"), "mine\n");
  std::filesystem::remove(notebook_.at("ada.md"));
  const auto paused = disk_.paused();
  must(run_undo(disk_, notebook_));
  EXPECT_TRUE(steps_of(notebook_).empty());
  EXPECT_EQ(disk_.paused(), paused) << "what ought not to be there is looked for once";
}

TEST_F(Undo, ThatCannotBeWrittenChangesNothing) {
  notebook_.write("ada.md", "old\n");
  change("ada.md", "new\n");
  disk_.failing = {{"open 000002.intent", ENOSPC}};
  const auto undone = run_undo(disk_, notebook_);
  ASSERT_FALSE(undone);
  EXPECT_EQ(undone.error().kind, core::ErrorKind::kRefused);
  EXPECT_EQ(notebook_.read("ada.md"), "new\n");
  EXPECT_EQ(steps_of(notebook_).size(), 1u);
}

TEST_F(Undo, ARecordThatNamesAFileOutsideMovesNothing) {
  notebook_.write("../confab-victim.md", "victim\n");
  notebook_.write(".confab/undo/000001.0", "evil\n");
  notebook_.write(".confab/undo/000001.intent",
                  "confab step 1\ntime 2026-11-30T18:00:00Z\nlabel x\nprocess 1\n"
                  "file ../confab-victim.md\nbefore 1 0000000000000000\nafter none\nend\n");
  EXPECT_TRUE(run_recover(disk_, notebook_));
  EXPECT_EQ(notebook_.read("../confab-victim.md"), "victim\n");
  EXPECT_TRUE(notebook_.has(".confab/undo/000001.intent")) << "its maker may still need it";
  std::filesystem::remove(notebook_.at("../confab-victim.md"));
}

TEST_F(Undo, IsTakenBackByRedo) {
  notebook_.write("ada.md", "0\n");
  for (const char* bytes : {"1\n", "2\n"}) change("ada.md", bytes);
  for (int turn = 0; turn < 3; ++turn) {
    must(run_undo(disk_, notebook_));
    must(run_undo(disk_, notebook_));
    EXPECT_EQ(notebook_.read("ada.md"), "0\n");
    must(run_redo(disk_, notebook_));
    EXPECT_EQ(notebook_.read("ada.md"), "1\n");
    must(run_redo(disk_, notebook_));
    EXPECT_EQ(notebook_.read("ada.md"), "2\n");
    EXPECT_FALSE(run_redo(disk_, notebook_));
  }
  EXPECT_EQ(steps_of(notebook_).front().label, "log ada");
}

TEST_F(Undo, CannotBeRedoneAfterANewChange) {
  notebook_.write("ada.md", "0\n");
  change("ada.md", "1\n");
  must(run_undo(disk_, notebook_));
  change("ada.md", "2\n");
  const auto redone = run_redo(disk_, notebook_);
  ASSERT_FALSE(redone);
  EXPECT_EQ(redone.error().message, "there is nothing to redo");
  EXPECT_EQ(notebook_.read("ada.md"), "2\n");
}

TEST_F(Undo, RedoIsRefusedIfAFileHasChangedSince) {
  notebook_.write("ada.md", "0\n");
  change("ada.md", "1\n");
  must(run_undo(disk_, notebook_));
  notebook_.write("ada.md", "mine\n");
  EXPECT_FALSE(run_redo(disk_, notebook_));
  EXPECT_EQ(notebook_.read("ada.md"), "mine\n");
}

TEST_F(Undo, UndosAndRedosDoNotPushOutSteps) {
  notebook_.write("ada.md", "-1\n");
  for (unsigned number = 0; number < kStepsKept; ++number)
    change("ada.md", std::to_string(number) + "\n");
  for (int turn = 0; turn < 60; ++turn) must(run_undo(disk_, notebook_));
  for (int turn = 0; turn < 60; ++turn) must(run_redo(disk_, notebook_));
  EXPECT_EQ(steps_of(notebook_).size(), kStepsKept);
}

TEST_F(Undo, OfInitIsOnlyDoneWhenAskedFor) {
  must(run_command(disk_, notebook_,
                   {{".confab/config.yaml", "x\n"}, {".confab/.gitignore", "x\n"}}, "init"));
  const auto undone = run_undo(disk_, notebook_);
  ASSERT_FALSE(undone);
  EXPECT_EQ(undone.error().message, "the last change is 'confab init'");
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  const Lock lock = must(take_lock(folder));
  must(undo_last(folder, lock, kNow, InitSteps::kUndo));
  EXPECT_FALSE(notebook_.has(".confab/config.yaml"));
}

TEST(UndoRecord, SaysTheSameAfterPrintingAndParsing) {
  UndoStep step{.number = 7, .time = kNow, .label = "a \\ b\n\x7f c\xc3\xa9", .process = 42};
  step.machine = "0123456789abcdef";
  step.undoes = 3;
  step.redoes = 4;
  step.erases = {1, 2};
  step.files = {{"a b\nc.md", fingerprint("x"), std::nullopt},
                {"d.md", std::nullopt, fingerprint("")}};
  const auto parsed = parse_step(print_step(step), 7);
  ASSERT_TRUE(parsed);
  EXPECT_EQ(print_step(*parsed), print_step(step));
  EXPECT_EQ(parsed->label, step.label);
  EXPECT_EQ(parsed->files[0].path, "a b\nc.md");
}

TEST(UndoRecord, CutOffAnywhereIsNotARecord) {
  const std::string whole =
      print_step({.number = 1, .time = kNow, .label = "x", .files = {{"a.md"}}});
  for (std::size_t size = 0; size < whole.size(); ++size)
    EXPECT_FALSE(parse_step(whole.substr(0, size), 1)) << size;
}

TEST(UndoRecord, NamesWhatConfabWritesAndNothingElse) {
  for (const auto* path : {"a.md", "contacts/a b.md", ".confab/config.yaml", ".confab/.gitignore",
                           ".confab/templates/contact.md", ".stignore"})
    EXPECT_TRUE(is_written_by_us(path)) << path;
  for (const auto* path :
       {"", "a", "Makefile", ".git/config", ".git/hooks/a.md", "x/.git/a.md", ".envrc", ".a.md",
        "x/.stignore", "/a.md", "a//b.md", "../a.md", "a/../b.md", "./a.md", ".confab/lock",
        ".confab/a.md", ".confab/undo/000001.step", ".confab/templates/../a.md",
        ".confab/templates/.a.md"}) {
    EXPECT_FALSE(is_written_by_us(path)) << path;
    const auto record = print_step({.number = 1, .time = kNow, .label = "x", .files = {{path}}});
    EXPECT_FALSE(parse_step(record, 1)) << path;
  }
}

TEST(UndoRecord, MayBeOfAnyTime) {
  for (const auto time : {core::Instant(std::chrono::sys_days(std::chrono::year(1899) / 12 / 31)),
                          core::Instant(std::chrono::sys_days(std::chrono::year(2201) / 1 / 1))}) {
    const auto parsed = parse_step(print_step({.number = 1, .time = time, .label = "x"}), 1);
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->time, time);
  }
}

TEST(UndoRecord, IsRejectedIfDamaged) {
  for (const auto* line :
       {"label \\", "label \\x", "label \\x4", "label \\y41", "file a\\xzz", "before none",
        "after none", "x", "process x", "process 12x", "undoes -1", "time x", "time 2026-11-30",
        "file a\nbefore 12", "file a\nbefore x 0", "file a\nbefore 1 xyz", "file a\nafter 1x 0"})
    EXPECT_FALSE(parse_step("confab step 1\n" + std::string(line) + "\nend\n", 1)) << line;
}

}  // namespace
}  // namespace confab::store
