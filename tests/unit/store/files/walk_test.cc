// SPDX-License-Identifier: MIT
#include "store/files/walk.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "tests/unit/store/files/faulty_disk.h"
#include "tests/unit/store/files/scratch_notebook.h"

namespace confab::store {
namespace {

class Walk : public testing::Test {
 protected:
  std::vector<FoundFile> found() {
    const Folder folder = must(open_folder(disk_, notebook_.root()));
    return must(walk(folder));
  }
  std::vector<std::string> notes() {
    std::vector<std::string> paths;
    for (const FoundFile& file : found())
      if (!file.left_out) paths.push_back(file.path);
    return paths;
  }

  ScratchNotebook notebook_;
  FaultyDisk disk_;
};

TEST_F(Walk, FindsEveryNoteInBytewiseOrderOfPaths) {
  for (const char* path : {"b.md", "a/z.md", "a.md", "a/b/c.md", "Z.md", "\xc3\xa9.md", "#d.md"})
    notebook_.write(path, "x");
  EXPECT_EQ(notes(), (std::vector<std::string>{"#d.md", "Z.md", "a.md", "a/b/c.md", "a/z.md",
                                               "b.md", "\xc3\xa9.md"}));
}

TEST_F(Walk, LooksAtEachNameWhereTheFileSystemDoesNotListItsType) {
  for (const char* path : {"a.md", "b/c.md", "cv.pdf"}) notebook_.write(path, "x");
  ASSERT_EQ(::mkdir(notebook_.at("d.md").c_str(), 0700), 0);
  const auto told = found();
  disk_.lacks.types_in_lists = true;
  EXPECT_EQ(found(), told);
  EXPECT_EQ(notes(), (std::vector<std::string>{"a.md", "b/c.md"}));
}

TEST_F(Walk, SkipsOtherFilesAndDotFolders) {
  for (const char* path : {"cv.pdf", ".git/a.md", ".confab/templates/a.md", "a/.trash/b.md", "md"})
    notebook_.write(path, "x");
  EXPECT_TRUE(found().empty());
}

TEST_F(Walk, SaysWhatIsLeftOutAndWhy) {
  const std::map<std::string, LeftOut> expected = {
      {"a.sync-conflict-20261130-101010-ABCDEFG.md", LeftOut::kConflictCopy},
      {"b (Ann's conflicted copy 2026-11-30).md", LeftOut::kConflictCopy},
      {"c (Conflicted Copy).md", LeftOut::kConflictCopy},
      {"c (Ann's Conflicted Copy 2).md", LeftOut::kConflictCopy},
      {"c (Case Conflict).md", LeftOut::kConflictCopy},
      {"c (SFConflict ann@example.org 2026-11-30-09-30-12).md", LeftOut::kConflictCopy},
      {"c (conflict on 2026-11-30).md", LeftOut::kConflictCopy},
      {"c [conflicted].md", LeftOut::kConflictCopy},
      {"c (Konfliktkopie von Karl 2026-12-01).md", LeftOut::kConflictCopy},
      {"c (copie en conflit de Karl 2026-12-01).md", LeftOut::kConflictCopy},
      {"c (Unicode Encoding Conflict).md", LeftOut::kConflictCopy},
      {"c_DiskStation_Dec-01-1010-2026_Conflict.md", LeftOut::kConflictCopy},
      {"c.conflict1.md", LeftOut::kConflictCopy},
      {"c_conflict-20261130-093012.md", LeftOut::kConflictCopy},
      {"d.md~", LeftOut::kEditorFile},
      {".e.md.swp", LeftOut::kEditorFile},
      {".e.md.swx", LeftOut::kEditorFile},
      {"4913", LeftOut::kEditorFile},
      {"#f.md#", LeftOut::kEditorFile},
      {".#g.md", LeftOut::kEditorFile},
      {".~lock.h.md#", LeftOut::kEditorFile},
      {".i.md.icloud", LeftOut::kEditorFile},
      {".confab-tmp-1-2-0", LeftOut::kOwnTemp},
  };
  for (const auto& [path, reason] : expected) notebook_.write(path, "x");
  std::map<std::string, LeftOut> actual;
  for (const FoundFile& file : found()) actual[file.path] = file.left_out.value();
  EXPECT_EQ(actual, expected);
}

TEST_F(Walk, AConflictIsAlsoAWord) {
  for (const auto* name : {"Middle East Conflicted Copywriters.md", "Peace (Case Conflict) Lab.md"})
    EXPECT_FALSE(why_not_a_note(name)) << name;
}

TEST_F(Walk, LeavesOutWhateverIsNotARegularFile) {
  notebook_.write("people/ada.md", "x");
  std::filesystem::create_symlink("people/ada.md", notebook_.at("inside.md"));
  std::filesystem::create_symlink("/etc/passwd", notebook_.at("outside.md"));
  std::filesystem::create_directory_symlink("..", notebook_.at("loop"));
  ASSERT_EQ(::mkfifo(notebook_.at("pipe.md").c_str(), 0600), 0);
  notebook_.write("folder.md/inner.md", "x");
  std::map<std::string, std::optional<LeftOut>> actual;
  for (const FoundFile& file : found()) actual[file.path] = file.left_out;
  EXPECT_EQ(actual, (std::map<std::string, std::optional<LeftOut>>{
                        {"people/ada.md", std::nullopt},
                        {"inside.md", LeftOut::kLink},
                        {"outside.md", LeftOut::kLink},
                        {"loop", LeftOut::kLink},
                        {"pipe.md", LeftOut::kSpecialFile},
                        {"folder.md", LeftOut::kFolderNamedNote},
                        {"folder.md/inner.md", std::nullopt},
                    }));
}

TEST_F(Walk, AFolderThatCannotBeReadIsNamedAndTheOthersGoOn) {
  notebook_.write("a/ada.md", "x");
  notebook_.write("b/bob.md", "x");
  disk_.fault = Fault{4, EACCES};  // open root, then open and list ., open the first folder
  const auto files = found();
  ASSERT_EQ(files.size(), 2u);
  EXPECT_EQ((files[0].left_out == LeftOut::kUnreadableFolder) +
                (files[1].left_out == LeftOut::kUnreadableFolder),
            1);
}

TEST_F(Walk, ANotebookThatCannotBeListedIsAnError) {
  notebook_.write("ada.md", "x");
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  disk_.failing = {{"list", EIO}};
  const auto files = walk(folder);
  ASSERT_FALSE(files);
  EXPECT_EQ(files.error().kind, core::ErrorKind::kIncomplete);
  EXPECT_EQ(files.error().location.path, notebook_.root());
}

TEST_F(Walk, AFolderRemovedDuringTheWalkDoesNoHarm) {
  notebook_.write("a/ada.md", "x");
  notebook_.write("bob.md", "x");
  disk_.meanwhile = [&](int) {
    if (disk_.trace().back() == "open a") std::filesystem::remove_all(notebook_.at("a"));
  };
  EXPECT_EQ(found(), (std::vector<FoundFile>{{"bob.md"}}));
}

TEST_F(Walk, AsksForNoStatusIfTheListingHasTheType) {
  for (int i = 0; i < 50; ++i) notebook_.write("contacts/" + std::to_string(i) + ".md", "x");
  EXPECT_EQ(notes().size(), 50u);
  EXPECT_EQ(disk_.calls(), 5);  // open the root; open and list two folders
}

}  // namespace
}  // namespace confab::store
