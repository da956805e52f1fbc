// SPDX-License-Identifier: MIT
// An editor saves while confab writes: before every single call, in every way that editors save.
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <functional>

#include "tests/unit/store/files/faulty_disk.h"
#include "tests/unit/store/files/scratch_notebook.h"

namespace confab::store {
namespace {

const std::string kOld = "old, from before\n";
const std::string kNew = "new, by confab\n";
const std::string kSaved = "saved by an editor\n";

// Of a change at the old note, when it is done.
const std::string kLastLook = "open 000001.0";
const std::string kSavedAgain = "saved by an editor, again\n";

core::Status change_ada(FaultyDisk& disk, const ScratchNotebook& notebook) {
  return run_command(disk, notebook, {{"ada.md", kNew}});
}

// The number of calls in an undisturbed change.
int count_calls() {
  ScratchNotebook notebook;
  notebook.write("ada.md", kOld);
  FaultyDisk disk;
  must(change_ada(disk, notebook));
  return disk.calls();
}

// Where bytes saved during the change must be: in the note, or, if confab read them and then
// changed them, in undo.
std::string where_saved(const ScratchNotebook& notebook, const std::string& path,
                        const std::string& saved) {
  const auto steps = steps_of(notebook);
  if (steps.empty() || steps[0].files[0].before != fingerprint(saved)) return path;
  return ".confab/undo/000001.0";
}

void expect_tidy(const ScratchNotebook& notebook) {
  EXPECT_TRUE(notebook.temps().empty());
  EXPECT_FALSE(notebook.has(".confab/undo/000001.intent"));
  EXPECT_NO_THROW(steps_of(notebook));
}

TEST(EditorRace, ANoteSavedByAnEditorDuringTheChangeIsKept) {
  const int calls = count_calls();
  for (const Style style : kStyles)
    for (int at = 1; at <= calls; ++at) {
      ScratchNotebook notebook;
      notebook.write("ada.md", kOld);
      FaultyDisk disk;
      disk.meanwhile = [&](int call) {
        if (call == at) save(notebook, "ada.md", kSaved, style);
      };
      const auto status = change_ada(disk, notebook);
      SCOPED_TRACE(testing::Message() << "style " << int(style) << " at " << at);
      // Saved before confab read it: confab's change came after, and undo has the save.
      EXPECT_EQ(notebook.read(where_saved(notebook, "ada.md", kSaved)), kSaved);
      EXPECT_TRUE(status || status.error().kind == core::ErrorKind::kRefused);
      expect_tidy(notebook);
    }
}

TEST(EditorRace, OfTwoSavesTheLastOneCounts) {
  const int calls = count_calls() + 15;
  for (const Style style : {Style::kInPlace, Style::kRenameOver})
    for (int first = 20; first <= calls; ++first)
      for (int second = first + 1; second <= first + 20; ++second) {
        ScratchNotebook notebook;
        notebook.write("ada.md", kOld);
        FaultyDisk disk;
        bool saved_again = false;
        disk.meanwhile = [&](int call) {
          if (call == first) save(notebook, "ada.md", kSaved, style);
          if (call == second) save(notebook, "ada.md", kSavedAgain, style);
          saved_again = saved_again || call == second;
        };
        const auto status = change_ada(disk, notebook);
        if (!saved_again) break;
        SCOPED_TRACE(testing::Message() << first << " then " << second);
        EXPECT_EQ(notebook.read(where_saved(notebook, "ada.md", kSavedAgain)), kSavedAgain);
        expect_tidy(notebook);
        if (testing::Test::HasFailure()) return;
      }
}

TEST(EditorRace, ANewNoteThatIsSavedWhileItIsTakenBackStays) {
  const auto make_ada = [](FaultyDisk& disk, const ScratchNotebook& notebook) {
    return run_command(disk, notebook, {{"ada.md", kNew}});
  };
  ScratchNotebook undisturbed;
  FaultyDisk counting;
  must(make_ada(counting, undisturbed));
  for (int failing = 1; failing <= counting.calls(); ++failing)
    for (int at = failing + 1; at <= failing + 20; ++at) {
      ScratchNotebook notebook;
      FaultyDisk disk;
      disk.fault = Fault{failing, EIO};
      disk.meanwhile = [&](int call) {
        if (call == at) save(notebook, "ada.md", kSaved, Style::kRenameOver);
      };
      const auto status = make_ada(disk, notebook);
      if (disk.calls() < at) break;
      SCOPED_TRACE(testing::Message() << "call " << failing << " fails, saved at " << at);
      EXPECT_EQ(notebook.read(where_saved(notebook, "ada.md", kSaved)), kSaved);
      EXPECT_TRUE(notebook.temps().empty());
      if (testing::Test::HasFailure()) return;
    }
}

TEST(EditorRace, AWriteIntoTheOldFileByAnEditorThatHadItOpenIsKept) {
  const int calls = count_calls();
  for (int at = 1; at <= calls; ++at) {
    ScratchNotebook notebook;
    notebook.write("ada.md", kOld);
    const int open_in_editor = ::open(notebook.at("ada.md").c_str(), O_WRONLY);
    FaultyDisk disk;
    disk.meanwhile = [&](int call) {
      if (call != at) return;
      EXPECT_EQ(::ftruncate(open_in_editor, 0), 0);
      EXPECT_EQ(::write(open_in_editor, kSaved.data(), kSaved.size()), ssize_t(kSaved.size()));
    };
    const auto status = change_ada(disk, notebook);
    ::close(open_in_editor);
    SCOPED_TRACE(at);
    EXPECT_TRUE(notebook.holds_somewhere(kSaved));
    EXPECT_TRUE(status || notebook.read("ada.md") == kSaved);
    expect_tidy(notebook);
  }
}

// A change must give way to a save right before the first call whose name begins so.
void expect_to_give_way(FaultyDisk& disk, const std::string& call, const std::string& saved,
                        const std::function<void(const ScratchNotebook&)>& save_ada) {
  ScratchNotebook notebook;
  notebook.write("ada.md", kOld);
  bool is_saved = false;
  disk.meanwhile = [&](int) {
    if (!disk.trace().back().starts_with(call) || std::exchange(is_saved, true)) return;
    save_ada(notebook);
  };
  EXPECT_FALSE(change_ada(disk, notebook));
  EXPECT_TRUE(is_saved);
  EXPECT_EQ(notebook.read("ada.md"), saved);
  expect_tidy(notebook);
}

// The clocks of file systems are coarse.
void expect_to_see_bytes(const std::string& path, const std::string& call) {
  const std::string saved(kOld.size(), 'x');
  FaultyDisk disk;
  expect_to_give_way(disk, call, saved, [&](const ScratchNotebook& notebook) {
    const auto time = std::filesystem::last_write_time(notebook.at(path));
    save(notebook, path, saved, Style::kInPlace);
    std::filesystem::last_write_time(notebook.at(path), time);
  });
}

TEST(EditorRace, ASaveThatKeepsSizeAndTimeIsSeenByItsBytes) {
  expect_to_see_bytes("ada.md", "exchange");
  expect_to_see_bytes(".confab/undo/000001.0", "rename 000001.intent");
}

TEST(EditorRace, AnotherFileOfTheSameBytesIsASaveToo) {
  FaultyDisk disk;
  expect_to_give_way(disk, "exchange", kOld, [](const ScratchNotebook& notebook) {
    save(notebook, "ada.md", kOld, Style::kRenameOver);
  });
}

TEST(EditorRace, WithoutExchangeASaveWhileTheOldNoteIsKeptIsSeen) {
  FaultyDisk disk;
  disk.lacks.exchange = true;
  expect_to_give_way(disk, "link ada.md", kSaved, [](const ScratchNotebook& notebook) {
    save(notebook, "ada.md", kSaved, Style::kRenameOver);
  });
}

TEST(EditorRace, AWriteIntoTheOldFileUpToTheLastMomentMakesTheChangeGiveWay) {
  ScratchNotebook notebook;
  notebook.write("ada.md", kOld);
  const int open_in_editor = ::open(notebook.at("ada.md").c_str(), O_WRONLY | O_APPEND);
  FaultyDisk disk;
  disk.meanwhile = [&, once = false](int) mutable {
    if (disk.trace().back() != kLastLook || std::exchange(once, true)) return;
    EXPECT_EQ(::write(open_in_editor, kSaved.data(), kSaved.size()), ssize_t(kSaved.size()));
  };
  const auto status = change_ada(disk, notebook);
  ::close(open_in_editor);
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().kind, core::ErrorKind::kRefused);
  EXPECT_EQ(notebook.read("ada.md"), kOld + kSaved);
  expect_tidy(notebook);
}

TEST(EditorRace, ANoteMovedAwayWhileTheChangeGivesWayLeavesTheSaveInTheHistory) {
  const int calls = count_calls() + 15;
  for (int at = 1; at <= calls; ++at) {
    ScratchNotebook notebook;
    notebook.write("ada.md", kOld);
    const int open_in_editor = ::open(notebook.at("ada.md").c_str(), O_WRONLY | O_APPEND);
    FaultyDisk disk;
    bool has_written = false, is_gone = false;
    disk.meanwhile = [&](int call) {
      if (disk.trace().back() == kLastLook && !std::exchange(has_written, true)) {
        EXPECT_EQ(::write(open_in_editor, kSaved.data(), kSaved.size()), ssize_t(kSaved.size()));
      }
      if (call == at && has_written) is_gone = std::filesystem::remove(notebook.at("ada.md"));
    };
    const auto status = change_ada(disk, notebook);
    ::close(open_in_editor);
    if (!is_gone || notebook.has("ada.md")) continue;
    SCOPED_TRACE(at);
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().kind, core::ErrorKind::kRefused) << status.error().message;
    if (!notebook.has(".confab/undo/000001.0")) continue;  // it was back already
    EXPECT_EQ(notebook.read(".confab/undo/000001.0"), kOld + kSaved);
    EXPECT_NE(status.error().hint.find("000001.0"), std::string::npos) << status.error().hint;
    expect_tidy(notebook);
  }
}

TEST(EditorRace, ANoteTheUserRemovesDuringTheChangeIsNotLost) {
  const int calls = count_calls();
  for (int at = 1; at <= calls; ++at) {
    ScratchNotebook notebook;
    notebook.write("ada.md", kOld);
    FaultyDisk disk;
    disk.meanwhile = [&](int call) {
      if (call == at) std::filesystem::remove(notebook.at("ada.md"));
    };
    static_cast<void>(change_ada(disk, notebook));
    SCOPED_TRACE(at);
    expect_tidy(notebook);
  }
}

TEST(EditorRace, ANewNoteGivesWayToOneTheUserMakesFirst) {
  for (int at = 1; at <= 100; ++at) {
    ScratchNotebook notebook;
    FaultyDisk disk;
    disk.meanwhile = [&](int call) {
      if (call == at) save(notebook, "people/ada.md", kSaved, Style::kInPlace);
    };
    const auto status = run_command(disk, notebook, {{"people/ada.md", kNew}});
    if (disk.calls() < at) break;
    SCOPED_TRACE(at);
    EXPECT_EQ(notebook.read(where_saved(notebook, "people/ada.md", kSaved)), kSaved);
    expect_tidy(notebook);
  }
}

// Half of a save may have the same bytes twice: in the old file while confab reads it, and in the
// new file of the next save.
TEST(EditorRace, ASaveIsNotTakenForATempWhereTheNextOneIsHalfAsFar) {
  ScratchNotebook notebook;
  notebook.write("ada.md", kOld);
  FaultyDisk disk;
  std::string temp;
  disk.meanwhile = [&](int) {
    const auto& call = disk.trace().back();
    if (call.starts_with("exchange ")) temp = call.substr(9, call.find(" ada.md") - 9);
    if (temp.empty() || call.starts_with("exchange ") || !notebook.has(temp)) return;
    notebook.write(temp, kSaved);
    notebook.write("ada.md", kOld);
    temp.clear();
  };
  const auto status = run_command(disk, notebook, {{"ada.md", kNew}});
  ASSERT_FALSE(status);
  EXPECT_EQ(notebook.read("ada.md"), kOld);
  EXPECT_EQ(notebook.read(".confab/undo/000001.0"), kSaved);
  EXPECT_THAT(status.error().hint, testing::HasSubstr(notebook.history() + "/000001.0'"));
  EXPECT_TRUE(notebook.has(".confab/undo/000001.step"));
}

TEST(EditorRace, ARefusedChangeLeavesNoEmptyFolderBehind) {
  ScratchNotebook notebook;
  notebook.write("bob.md", kOld);
  FaultyDisk disk;
  disk.meanwhile = [&](int) {
    if (disk.trace().back().starts_with("exchange "))
      save(notebook, "bob.md", kSaved, Style::kRenameOver);
  };
  EXPECT_FALSE(run_command(disk, notebook, {{"a/new/ada.md", kNew}, {"bob.md", kNew}}));
  EXPECT_FALSE(notebook.has("a"));
}

TEST(EditorRace, ARefusedChangeOfTwoNotesLeavesBothAsTheyWere) {
  ScratchNotebook notebook;
  notebook.write("ada.md", kOld);
  notebook.write("bob.md", kOld);
  FaultyDisk disk;
  disk.meanwhile = [&](int) {
    const auto& call = disk.trace().back();
    if (call.starts_with("exchange ") && call.ends_with(" bob.md"))
      save(notebook, "bob.md", kSaved, Style::kBackupRename);
  };
  const auto status = run_command(disk, notebook, {{"ada.md", kNew}, {"bob.md", kNew}});
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().kind, core::ErrorKind::kRefused);
  EXPECT_EQ(status.error().location.path, "bob.md");
  EXPECT_EQ(notebook.read("ada.md"), kOld);
  EXPECT_EQ(notebook.read("bob.md"), kSaved);
  expect_tidy(notebook);
}

}  // namespace
}  // namespace confab::store
