// SPDX-License-Identifier: MIT
#include "store/history/commit.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <algorithm>

#include "tests/unit/store/files/faulty_disk.h"
#include "tests/unit/store/files/scratch_notebook.h"

namespace confab::store {
namespace {

// The temp file with the new bytes of its first note.
std::string temp_of_step(const ScratchNotebook& notebook, int number) {
  const auto machine = notebook.history().substr(std::string(".confab/undo/").size(), 8);
  return fmt::format(".confab-tmp-{}-{}-{}-0", machine, ::getpid(), number);
}

class Commit : public testing::Test {
 protected:
  core::Status change(const Wanted& wanted) { return run_command(disk_, notebook_, wanted); }

  struct stat status(const std::string& path) {
    struct stat status = {};
    EXPECT_EQ(::stat(notebook_.at(path).c_str(), &status), 0);
    return status;
  }

  ScratchNotebook notebook_;
  PosixDisk disk_;
};

TEST_F(Commit, AChangedNoteHoldsTheNewBytesAndTheOldOnesAreKept) {
  notebook_.write("contacts/ada.md", "old\n");
  must(change({{"contacts/ada.md", "new\n"}}));
  EXPECT_EQ(notebook_.read("contacts/ada.md"), "new\n");
  EXPECT_EQ(notebook_.read(".confab/undo/000001.0"), "old\n");
  EXPECT_TRUE(notebook_.temps().empty());
}

TEST_F(Commit, TheRecordOfAStepIsReadableText) {
  notebook_.write("ada.md", "old\n");
  must(change({{"ada.md", "new\n"}}));
  const std::string record = notebook_.read(".confab/undo/000001.step");
  EXPECT_NE(record.find("label reach ada --by email\n"), record.npos);
  EXPECT_NE(record.find("file ada.md\nbefore 4 "), record.npos);
  EXPECT_TRUE(record.ends_with("end\n"));
}

TEST_F(Commit, NothingIsWrittenThatARecordCouldNotName) {
  for (const std::string path : {".hidden/a.md", "a.txt"}) {
    const auto refused = change({{path, "new\n"}});
    ASSERT_FALSE(refused) << path;
    EXPECT_EQ(refused.error().kind, core::ErrorKind::kRefused);
    EXPECT_FALSE(notebook_.has(path)) << path;
  }
  EXPECT_FALSE(notebook_.has(".confab/undo"));
}

TEST_F(Commit, NewFilesAreInPlaceBeforeOldOnesAreRemoved) {
  notebook_.write("ada.md", "ada\n");
  FaultyDisk disk;
  bool is_anywhere = true;
  disk.meanwhile = [&](int) {
    is_anywhere = is_anywhere && (notebook_.has("ada.md") || notebook_.has("bob.md"));
  };
  must(run_command(disk, notebook_, {{"ada.md", std::nullopt}, {"bob.md", "ada\n"}}));
  EXPECT_TRUE(is_anywhere);
  EXPECT_FALSE(notebook_.has("ada.md"));
}

TEST_F(Commit, AChangeThatChangesNothingWritesNothing) {
  notebook_.write("ada.md", "same\n");
  const auto before = status("ada.md");
  must(change({{"ada.md", "same\n"}, {"never.md", std::nullopt}}));
  EXPECT_EQ(status("ada.md").st_ctim.tv_nsec, before.st_ctim.tv_nsec);
  EXPECT_EQ(status("ada.md").st_ino, before.st_ino);
  EXPECT_FALSE(notebook_.has(".confab/undo"));
}

TEST_F(Commit, ANewNoteIsPrivateAndSoAreItsNewFolders) {
  must(change({{"people/new/ada.md", "ada\n"}}));
  EXPECT_EQ(status("people/new/ada.md").st_mode & 07777, 0600u);
  EXPECT_EQ(status("people/new").st_mode & 07777, 0700u);
  EXPECT_EQ(status(".confab/undo").st_mode & 07777, 0700u);
}

TEST_F(Commit, ANewNoteNeverReplacesAFileThatIsThere) {
  notebook_.write("ada.md", "mine\n");
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  const Lock lock = must(take_lock(folder));
  const auto status = commit(folder, lock, {{.path = "ada.md", .after = "new\n"}}, "x", kNow);
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().kind, core::ErrorKind::kRefused);
  EXPECT_EQ(status.error().message, "'ada.md' already exists");
  EXPECT_EQ(notebook_.read("ada.md"), "mine\n");
}

TEST_F(Commit, ARemovedNoteIsMovedIntoUndo) {
  notebook_.write("ada.md", "old\n");
  must(change({{"ada.md", std::nullopt}}));
  EXPECT_FALSE(notebook_.has("ada.md"));
  EXPECT_EQ(notebook_.read(".confab/undo/000001.0"), "old\n");
}

TEST_F(Commit, ModeAndExtendedAttributesAreKept) {
  notebook_.write("ada.md", "old\n");
  const auto path = notebook_.at("ada.md");
  ASSERT_EQ(::chmod(path.c_str(), 0640), 0);
  const std::string tag(3000, 'x');
  ASSERT_EQ(::setxattr(path.c_str(), "user.tag", tag.data(), tag.size(), 0), 0);
  must(change({{"ada.md", "new\n"}}));
  std::string kept(tag.size() + 1, '\0');
  EXPECT_EQ(::getxattr(path.c_str(), "user.tag", kept.data(), kept.size()), ssize_t(tag.size()));
  EXPECT_EQ(kept.c_str(), tag);
  EXPECT_EQ(status("ada.md").st_mode & 07777, 0640u);
}

// rw- for the owner, r-- for user 1234 and for the mask, nothing for group and others.
const std::string kAccessList(
    "\x02\x00\x00\x00"
    "\x01\x00\x06\x00\xff\xff\xff\xff"
    "\x02\x00\x04\x00\xd2\x04\x00\x00"
    "\x04\x00\x00\x00\xff\xff\xff\xff"
    "\x10\x00\x04\x00\xff\xff\xff\xff"
    "\x20\x00\x00\x00\xff\xff\xff\xff",
    44);

TEST_F(Commit, TheAccessControlListIsKept) {
  notebook_.write("ada.md", "old\n");
  const auto path = notebook_.at("ada.md");
  constexpr const char* kName = "system.posix_acl_access";
  if (::setxattr(path.c_str(), kName, kAccessList.data(), kAccessList.size(), 0) != 0)
    GTEST_SKIP() << "no access control lists here";
  must(change({{"ada.md", "new\n"}}));
  std::string value(64, '\0');
  value.resize(static_cast<std::size_t>(
      std::max<ssize_t>(0, ::getxattr(path.c_str(), kName, value.data(), value.size()))));
  EXPECT_EQ(value, kAccessList);
}

TEST_F(Commit, AnAccessListInheritedFromTheFolderIsNotPutOnTheNote) {
  notebook_.write("contacts/ada.md", "old\n");
  if (::setxattr(notebook_.at("contacts").c_str(), "system.posix_acl_default", kAccessList.data(),
                 kAccessList.size(), 0) != 0)
    GTEST_SKIP() << "no access control lists here";
  must(change({{"contacts/ada.md", "new\n"}}));
  EXPECT_LT(
      ::getxattr(notebook_.at("contacts/ada.md").c_str(), "system.posix_acl_access", nullptr, 0),
      0);
}

TEST_F(Commit, AnAttributeThatCannotBeCopiedRefusesTheChangeUnlessOnlyAdministratorsSetIt) {
  struct Case {
    std::map<std::string, int> failing;
    std::vector<Attribute> hidden_attributes;
    bool is_changed;
  };
  const Case cases[] = {
      {{{"list_attributes", EIO}}, {}, false},
      {{{"drop_access_list", EIO}}, {}, false},
      {{}, {{"security.label", AttributeKind::kAdministrative}}, true},
      {{}, {{"user.label", AttributeKind::kOrdinary}}, false},
  };
  notebook_.write("ada.md", "0\n");
  for (int turn = 1; const Case& each : cases) {
    SCOPED_TRACE(turn);
    FaultyDisk disk;
    disk.failing = each.failing;
    disk.hidden_attributes = each.hidden_attributes;
    const auto before = notebook_.read("ada.md"), after = std::to_string(turn++) + "\n";
    const auto changed = run_command(disk, notebook_, {{"ada.md", after}});
    EXPECT_EQ(changed.has_value(), each.is_changed);
    EXPECT_EQ(notebook_.read("ada.md"), each.is_changed ? after : before);
  }
}

TEST_F(Commit, TheOwnerIsKept) {
  if (::geteuid() != 0) GTEST_SKIP() << "only root can give files away";
  for (const auto& [user, group] : {std::pair(1234u, 2345u), std::pair(0u, 2345u)}) {
    notebook_.write("ada.md", "old\n");
    ASSERT_EQ(::chown(notebook_.at("ada.md").c_str(), user, group), 0);
    must(change({{"ada.md", "new\n"}}));
    EXPECT_EQ(status("ada.md").st_uid, user);
    EXPECT_EQ(status("ada.md").st_gid, group);
  }
}

TEST_F(Commit, ARecreatedNoteTakesTheAttributesOfTheGivenFile) {
  notebook_.write("old-name.md", "old\n");
  ::chmod(notebook_.at("old-name.md").c_str(), 0644);
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  const Lock lock = must(take_lock(folder));
  const Snapshot old = must(read_file(folder, "old-name.md"));
  must(commit(folder, lock,
              {{.path = "name.md", .after = "old\n", .attributes_of = "old-name.md"},
               {.path = "old-name.md", .before = old}},
              "mv", kNow));
  EXPECT_EQ(status("name.md").st_mode & 07777, 0644u);
  EXPECT_FALSE(notebook_.has("old-name.md"));
}

TEST_F(Commit, AReadOnlyNoteIsRefusedEvenForRoot) {
  notebook_.write("ada.md", "old\n");
  ::chmod(notebook_.at("ada.md").c_str(), 0444);
  const auto changed = change({{"ada.md", "new\n"}});
  ASSERT_FALSE(changed);
  EXPECT_EQ(changed.error().kind, core::ErrorKind::kRefused);
  EXPECT_EQ(changed.error().message, "'ada.md' is read-only");
  EXPECT_EQ(changed.error().location.path, "ada.md");
  EXPECT_EQ(notebook_.read("ada.md"), "old\n");
}

TEST_F(Commit, ANoteThatWouldBeTooLargeToBeReadAgainIsRefused) {
  notebook_.write("ada.md", "old\n");
  const auto changed = change({{"ada.md", std::string(kMaxNoteBytes + 1, 'x')}});
  ASSERT_FALSE(changed);
  EXPECT_EQ(changed.error().kind, core::ErrorKind::kRefused);
  EXPECT_EQ(changed.error().message, "'ada.md' would be larger than 8 MiB");
  EXPECT_EQ(notebook_.read("ada.md"), "old\n");
}

TEST_F(Commit, AHardLinkedNoteIsRefused) {
  notebook_.write("ada.md", "old\n");
  std::filesystem::create_hard_link(notebook_.at("ada.md"), notebook_.at("twin.md"));
  const auto changed = change({{"ada.md", "new\n"}});
  ASSERT_FALSE(changed);
  EXPECT_EQ(changed.error().kind, core::ErrorKind::kRefused);
  EXPECT_FALSE(changed.error().hint.empty());
  EXPECT_EQ(notebook_.read("ada.md"), "old\n");
}

TEST_F(Commit, ALinkThatStaysInsideKeepsBeingALinkAndItsTargetIsReplaced) {
  notebook_.write("people/ada.md", "old\n");
  std::filesystem::create_symlink("people/ada.md", notebook_.at("ada.md"));
  must(change({{"ada.md", "new\n"}}));
  EXPECT_TRUE(std::filesystem::is_symlink(notebook_.at("ada.md")));
  EXPECT_EQ(notebook_.read("people/ada.md"), "new\n");
}

TEST_F(Commit, NothingOutsideTheNotebookIsEverWritten) {
  ScratchNotebook outside;
  outside.write("secret.md", "secret\n");
  std::filesystem::create_directory_symlink(outside.root(), notebook_.at("door"));
  for (const std::string path :
       {"door/secret.md", "door/new.md", "../new.md", "/tmp/new.md", "a//b"}) {
    const auto changed = change({{path, "new\n"}});
    ASSERT_FALSE(changed) << path;
    EXPECT_EQ(changed.error().kind, core::ErrorKind::kRefused) << path;
  }
  EXPECT_EQ(outside.files().size(), 1u);
  EXPECT_EQ(outside.read("secret.md"), "secret\n");
}

TEST_F(Commit, AnUndoFolderThatIsALinkIsRefused) {
  ScratchNotebook outside;
  notebook_.write("ada.md", "old\n");
  std::filesystem::create_directory(notebook_.at(".confab"));
  std::filesystem::create_directory_symlink(outside.root(), notebook_.at(".confab/undo"));
  EXPECT_FALSE(change({{"ada.md", "new\n"}}));
  EXPECT_TRUE(outside.files().empty());
  EXPECT_EQ(notebook_.read("ada.md"), "old\n");
}

TEST_F(Commit, ATrapAtTheTempNameIsNotWrittenThrough) {
  ScratchNotebook outside;
  outside.write("target", "mine\n");
  notebook_.write("ada.md", "old\n");
  std::filesystem::create_symlink(outside.at("target"), notebook_.at(temp_of_step(notebook_, 1)));
  EXPECT_FALSE(change({{"ada.md", "new\n"}}));
  EXPECT_EQ(outside.read("target"), "mine\n");
  EXPECT_EQ(notebook_.read("ada.md"), "old\n");
}

TEST_F(Commit, AFileThatHasTheTempNameAlreadyIsKept) {
  notebook_.write("ada.md", "old\n");
  notebook_.write(temp_of_step(notebook_, 1), "somebody's\n");
  EXPECT_FALSE(change({{"ada.md", "new\n"}}));
  EXPECT_TRUE(notebook_.holds_somewhere("somebody's\n"));
  EXPECT_EQ(notebook_.read("ada.md"), "old\n");
}

TEST_F(Commit, AFileThatCannotBeClosedDoesNotCountAsWritten) {
  notebook_.write("ada.md", "old\n");
  FaultyDisk disk;
  disk.failing = {{"close .confab-tmp-", EIO}};
  const auto changed = run_command(disk, notebook_, {{"ada.md", "new\n"}});
  ASSERT_FALSE(changed);
  EXPECT_EQ(changed.error().kind, core::ErrorKind::kRefused);
  EXPECT_EQ(notebook_.read("ada.md"), "old\n");
}

TEST_F(Commit, ACloseThatASignalInterruptsHasClosed) {
  notebook_.write("ada.md", "old\n");
  FaultyDisk disk;
  disk.failing = {{"close .confab-tmp-", EINTR}};
  must(run_command(disk, notebook_, {{"ada.md", "new\n"}}));
  EXPECT_EQ(notebook_.read("ada.md"), "new\n");
}

TEST_F(Commit, AnIntentThatCouldNotBeWrittenIsRemoved) {
  notebook_.write("ada.md", "old\n");
  FaultyDisk disk;
  disk.failing = {{"close 000001.intent", EIO}};
  EXPECT_FALSE(run_command(disk, notebook_, {{"ada.md", "new\n"}}));
  EXPECT_FALSE(notebook_.has(".confab/undo/000001.intent"));
  EXPECT_EQ(notebook_.read("ada.md"), "old\n");
}

TEST_F(Commit, OnlyTheLastHundredStepsAreKept) {
  FaultyDisk disk;  // which does not really sync
  notebook_.write("ada.md", "0\n");
  for (int turn = 1; turn <= 103; ++turn)
    must(run_command(disk, notebook_, {{"ada.md", std::to_string(turn) + "\n"}}));
  EXPECT_EQ(steps_of(notebook_).size(), 100u);
  EXPECT_FALSE(notebook_.has(".confab/undo/000003.0"));
  EXPECT_TRUE(notebook_.has(".confab/undo/000004.0"));
}

// The calls that write, after the first ones.
std::vector<std::string> writes_after(int first, const FaultyDisk& disk) {
  std::vector<std::string> writes;
  for (auto call = disk.trace().begin() + first; call != disk.trace().end(); ++call)
    for (const char* verb : {"write", "sync", "exchange ", "move ", "rename ", "unlink", "link "})
      if (call->starts_with(verb)) writes.push_back(*call);
  return writes;
}

// Of the second change of a note.
std::vector<std::string> writes_of_a_change(FaultyDisk& disk, const ScratchNotebook& notebook) {
  notebook.write("ada.md", "0\n");
  must(run_command(disk, notebook, {{"ada.md", "1\n"}}));
  const auto first = disk.calls();
  must(run_command(disk, notebook, {{"ada.md", "2\n"}}));
  return writes_after(first, disk);
}

// The order of calls that makes a power cut harmless, because no test here can cut the power.
TEST_F(Commit, EverythingIsSyncedBeforeWhatDependsOnIt) {
  FaultyDisk disk;
  EXPECT_EQ(writes_of_a_change(disk, notebook_),
            (std::vector<std::string>{
                "write", "sync",                                       // the record
                "sync",                                                // its name
                "write", "sync",                                       // the temp
                "exchange " + temp_of_step(notebook_, 2) + " ada.md",  //
                "move " + temp_of_step(notebook_, 2) + " 000002.0",    //
                "sync",                                                // the note's folder
                "rename 000002.intent 000002.step",                    //
                "sync",                                                // .confab/undo
            }));
}

Wanted many_new_notes(int count) {
  Wanted wanted;
  for (int i = 0; i < count; ++i)
    wanted.emplace(fmt::format("contacts/note-{:04}.md", i), fmt::format("new {}\n", i));
  return wanted;
}

TEST_F(Commit, ManyNewNotesAreAllSyncedBeforeAnyTakesItsName) {
  FaultyDisk disk;
  const int count = 1100;  // more than are written at once, twice
  must(run_command(disk, notebook_, many_new_notes(count)));
  const auto& trace = disk.trace();
  const auto is_move = [](const std::string& call) {
    return call.starts_with("move .confab-tmp-");
  };
  const auto first = std::ranges::find_if(trace, is_move);
  EXPECT_GE(std::count(trace.begin(), first, "sync"), count);
  EXPECT_EQ(std::count_if(first, trace.end(), is_move), count);
  EXPECT_EQ(notebook_.read("contacts/note-1099.md"), "new 1099\n");
}

TEST_F(Commit, IfOneNewNoteCannotBeSyncedNoneIsLeft) {
  for (const int late : {3, 600}) {
    FaultyDisk counting;
    ScratchNotebook first;
    must(run_command(counting, first, many_new_notes(700)));
    const auto& trace = counting.trace();
    int at = 0;
    for (int syncs = 0; syncs < late + 2; ++at)
      syncs += trace[static_cast<std::size_t>(at)] == "sync";
    FaultyDisk disk;
    disk.fault = Fault{at, EIO};
    ScratchNotebook notebook;
    const auto refused = run_command(disk, notebook, many_new_notes(700));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, core::ErrorKind::kRefused);
    EXPECT_TRUE(notebook.temps().empty());
    EXPECT_FALSE(notebook.has("contacts/note-0000.md"));
  }
}

TEST_F(Commit, WhatRecoveryPutBackIsSyncedBeforeItsRecordGoes) {
  notebook_.write("ada.md", "0\n");
  FaultyDisk dies;
  dies.meanwhile = [&](int) {
    if (dies.trace().back().starts_with("move ")) throw Killed();
  };
  EXPECT_THROW(static_cast<void>(run_command(dies, notebook_, {{"ada.md", "1\n"}})), Killed);
  FaultyDisk disk;
  must(run_recover(disk, notebook_));
  EXPECT_EQ(writes_after(0, disk),
            (std::vector<std::string>{
                "exchange " + temp_of_step(notebook_, 1) + " ada.md",    //
                "move " + temp_of_step(notebook_, 1) + " 000001.0.new",  // the new note
                "sync",                                                  // the note's folder
                "sync",                                                  // .confab/undo
                "unlink 000001.intent",                                  //
                "sync",                                                  // .confab/undo
            }));
}

TEST_F(Commit, ANewFolderIsSyncedIntoItsParent) {
  FaultyDisk disk;
  must(run_command(disk, notebook_, {{"new/ada.md", "x\n"}}));
  const auto made = std::ranges::find(disk.trace(), "make_folder new");
  ASSERT_NE(made, disk.trace().end());
  EXPECT_EQ(*std::find(made, disk.trace().end(), "sync"), "sync");
}

TEST_F(Commit, TheCopyOfTheOldNoteIsSyncedWhereThereAreNoLinks) {
  FaultyDisk disk;
  disk.lacks = {.exchange = true, .no_replace = true, .hard_links = true};
  EXPECT_EQ(writes_of_a_change(disk, notebook_),
            (std::vector<std::string>{
                "write", "sync",                                       // the record
                "sync",                                                // its name
                "write", "sync",                                       // the temp
                "exchange " + temp_of_step(notebook_, 2) + " ada.md",  // in vain
                "link ada.md 000002.0",                                // in vain
                "write", "sync",                                       // the copy
                "rename " + temp_of_step(notebook_, 2) + " ada.md",    //
                "sync",                                                // the note's folder
                "rename 000002.intent 000002.step",                    //
                "sync",                                                // .confab/undo
            }));
}

// The rename that makes a step done happens, but reports failure.
void deceive_about_the_rename(FaultyDisk& disk, const ScratchNotebook& notebook) {
  disk.meanwhile = [&](int call) {
    if (disk.fault || disk.trace().back() != "rename 000001.intent 000001.step") return;
    const std::string undo = notebook.at(".confab/undo/");
    std::filesystem::rename(undo + "000001.intent", undo + "000001.step");
    disk.fault = Fault{call, EIO};
  };
}

TEST_F(Commit, ARenameThatHappenedButReportedFailureIsTakenBack) {
  notebook_.write("ada.md", "old\n");
  FaultyDisk disk;
  deceive_about_the_rename(disk, notebook_);
  EXPECT_FALSE(run_command(disk, notebook_, {{"ada.md", "new\n"}}));
  EXPECT_EQ(notebook_.read("ada.md"), "old\n");
  EXPECT_TRUE(steps_of(notebook_).empty());
}

TEST_F(Commit, AStepThatIsDoneAndCannotBeTakenBackStaysWholeAndIsNotCalledRefused) {
  notebook_.write("ada.md", "old\n");
  FaultyDisk disk;
  deceive_about_the_rename(disk, notebook_);
  disk.failing = {{"rename 000001.step 000001.intent", EIO}};
  const auto changed = run_command(disk, notebook_, {{"ada.md", "new\n"}});
  ASSERT_FALSE(changed);
  EXPECT_EQ(changed.error().kind, core::ErrorKind::kIncomplete);
  EXPECT_EQ(changed.error().message,
            fmt::format("cannot write '{0}/000001.step': input/output error, and then: "
                        "cannot write '{0}/000001.intent': input/output error",
                        notebook_.history()));
  EXPECT_EQ(changed.error().hint, "the change was made anyway; 'confab undo' takes it back");
  EXPECT_EQ(notebook_.read("ada.md"), "new\n");
  must(run_undo(disk_, notebook_));
  EXPECT_EQ(notebook_.read("ada.md"), "old\n");
}

TEST_F(Commit, ANotesFolderThatIsMovedAwayMeanwhileKeepsTheNote) {
  notebook_.write("contacts/ada.md", "old\n");
  FaultyDisk disk;
  disk.meanwhile = [&, looks = 0](int) mutable {
    const bool is_recorded = notebook_.has(".confab/undo/000001.intent");
    if (is_recorded && disk.trace().back() == "open contacts" && ++looks == 2)
      std::filesystem::rename(notebook_.at("contacts"), notebook_.at("people"));
  };
  const auto changed = run_command(disk, notebook_, {{"contacts/ada.md", "new\n"}});
  ASSERT_FALSE(changed);
  EXPECT_EQ(changed.error().kind, core::ErrorKind::kRefused);
  EXPECT_EQ(changed.error().message, "cannot write 'contacts/ada.md': no such file or directory");
  EXPECT_EQ(notebook_.read("people/ada.md"), "old\n");
  EXPECT_TRUE(steps_of(notebook_).empty());
}

// A call that gives one file of a change its name, and what another program does to the file before
// it.
TEST_F(Commit, AFileThatDisappearsBeforeItIsReplacedCountsAsChanged) {
  struct Case {
    Lacks lacks;
    std::string call;
    std::optional<std::string> after;
  };
  const Case cases[] = {{{.exchange = true}, "link ada.md 000001.0", "new\n"},
                        {{}, "move ada.md .confab-tmp-", std::nullopt}};
  for (const Case& each : cases) {
    ScratchNotebook notebook;
    notebook.write("ada.md", "old\n");
    FaultyDisk disk;
    disk.lacks = each.lacks;
    disk.meanwhile = [&](int) {
      if (disk.trace().back().starts_with(each.call))
        std::filesystem::remove(notebook.at("ada.md"));
    };
    const auto changed = run_command(disk, notebook, {{"ada.md", each.after}});
    ASSERT_FALSE(changed) << each.call;
    EXPECT_EQ(changed.error().message, "'ada.md' was changed by another program in the meantime");
    EXPECT_FALSE(notebook.has("ada.md"));
    EXPECT_TRUE(notebook.temps().empty());
  }
}

TEST_F(Commit, AFileOfTheSameNumberOnAnotherDiskIsNotTheOneThatWasRead) {
  notebook_.write("ada.md", "old\n");
  FaultyDisk disk;
  disk.on_another_disk = ".confab-tmp-";
  const auto changed = run_command(disk, notebook_, {{"ada.md", "new\n"}});
  ASSERT_FALSE(changed);
  EXPECT_EQ(changed.error().message, "'ada.md' was changed by another program in the meantime");
  EXPECT_EQ(notebook_.read("ada.md"), "old\n");
}

TEST_F(Commit, AChangeWhoseOldNoteIsTakenOutOfTheHistoryFails) {
  notebook_.write("ada.md", "old\n");
  FaultyDisk disk;
  disk.meanwhile = [&](int) {
    if (disk.trace().back() == "rename 000001.intent 000001.step")
      std::filesystem::rename(notebook_.at(".confab/undo/000001.0"), notebook_.at("mine"));
  };
  const auto changed = run_command(disk, notebook_, {{"ada.md", "new\n"}});
  ASSERT_FALSE(changed);
  EXPECT_EQ(changed.error().message, "cannot write 'ada.md': no such file or directory");
  EXPECT_EQ(notebook_.read("mine"), "old\n");
}

}  // namespace
}  // namespace confab::store
