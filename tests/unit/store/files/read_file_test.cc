// SPDX-License-Identifier: MIT
#include "store/files/read_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "store/files/resolve.h"
#include "tests/unit/store/files/faulty_disk.h"
#include "tests/unit/store/files/scratch_notebook.h"

namespace confab::store {
namespace {

class ReadFile : public testing::Test {
 protected:
  core::Result<Snapshot> read(const std::string& path) {
    const Folder folder = must(open_folder(disk_, notebook_.root()));
    return read_file(folder, path);
  }

  ScratchNotebook notebook_;
  FaultyDisk disk_;
};

TEST_F(ReadFile, GivesTheBytesAndTheIdentity) {
  notebook_.write("ada.md", "hello\n");
  const Snapshot snapshot = must(read("ada.md"));
  EXPECT_EQ(snapshot.bytes, "hello\n");
  EXPECT_EQ(snapshot.identity.size, 6u);
  EXPECT_EQ(snapshot.resolved_path, "ada.md");
  EXPECT_EQ(disk_.paused().count(), 0);
}

TEST_F(ReadFile, AMissingFileIsBelievedOnlyAfterLookingAgain) {
  const auto missing = read("ada.md");
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().kind, core::ErrorKind::kNotFound);
  EXPECT_EQ(disk_.paused().count(), 40);
}

TEST_F(ReadFile, ANoteThatAnEditorHasMovedAwayForAnInstantIsFound) {
  notebook_.write("ada.md~", "hello\n");
  disk_.meanwhile = [&](int) {
    if (disk_.paused().count() == 10) save(notebook_, "ada.md", "saved\n", Style::kInPlace);
  };
  EXPECT_EQ(must(read("ada.md")).bytes, "saved\n");
}

TEST_F(ReadFile, ANoteThatAnEditorHasJustTruncatedIsReadWhenItIsWritten) {
  notebook_.write("ada.md", "");
  disk_.meanwhile = [&](int) {
    if (disk_.paused().count() == 20) save(notebook_, "ada.md", "saved\n", Style::kInPlace);
  };
  EXPECT_EQ(must(read("ada.md")).bytes, "saved\n");
}

TEST_F(ReadFile, AnEmptyFileIsReadAsEmptyInTheEnd) {
  notebook_.write("ada.md", "");
  EXPECT_EQ(must(read("ada.md")).bytes, "");
}

TEST_F(ReadFile, IsNeverTornByASaveAtAnyMoment) {
  const std::string old_bytes = "old bytes\n";
  const std::string saved = "saved, and longer\n";
  for (const Style style : kStyles)
    for (int at = 1; at <= 30; ++at) {
      ScratchNotebook notebook;
      notebook.write("ada.md", old_bytes);
      FaultyDisk disk;
      disk.meanwhile = [&](int call) {
        if (call == at) save(notebook, "ada.md", saved, style);
      };
      const Folder folder = must(open_folder(disk, notebook.root()));
      const std::string bytes = must(read_file(folder, "ada.md")).bytes;
      EXPECT_TRUE(bytes == old_bytes || bytes == saved) << at << ": " << bytes;
    }
}

TEST_F(ReadFile, AFileThatIsNeverAtRestIsGivenUp) {
  disk_.meanwhile = [&](int call) { notebook_.write("ada.md", std::to_string(call) + "\n"); };
  const auto restless = read("ada.md");
  ASSERT_FALSE(restless);
  EXPECT_EQ(restless.error().kind, core::ErrorKind::kIncomplete);
}

TEST_F(ReadFile, OnlyRegularFilesAreOpened) {
  ASSERT_EQ(::mkfifo(notebook_.at("pipe.md").c_str(), 0600), 0);
  std::filesystem::create_directory(notebook_.at("folder.md"));
  for (const char* path : {"pipe.md", "folder.md"}) {
    const auto special = read(path);
    ASSERT_FALSE(special) << path;
    EXPECT_EQ(special.error().kind, core::ErrorKind::kIncomplete);
    EXPECT_EQ(special.error().message, "'" + std::string(path) + "' is not a regular file");
  }
}

TEST_F(ReadFile, AFileOverEightMebibytesIsNotRead) {
  notebook_.write("big.md", "x");
  std::filesystem::resize_file(notebook_.at("big.md"), kMaxNoteBytes + 1);
  const auto big = read("big.md");
  ASSERT_FALSE(big);
  EXPECT_EQ(big.error().kind, core::ErrorKind::kIncomplete);
  std::filesystem::resize_file(notebook_.at("big.md"), kMaxNoteBytes);
  EXPECT_TRUE(read("big.md"));
}

TEST_F(ReadFile, LinksThatStayInsideAreFollowed) {
  notebook_.write("people/ada.md", "hello\n");
  std::filesystem::create_symlink("people/ada.md", notebook_.at("ada.md"));
  std::filesystem::create_directory_symlink("people", notebook_.at("contacts"));
  std::filesystem::create_symlink("../contacts/./ada.md", notebook_.at("people/self.md"));
  notebook_.write("people/of/old/bob.md", "bob\n");
  std::filesystem::create_symlink("..//../ada.md", notebook_.at("people/of/old/up.md"));
  for (const int error : {0, ENOSYS}) {
    disk_.lacks.openat2 = error;
    for (const char* path :
         {"ada.md", "contacts/ada.md", "contacts/self.md", "people/of/old/up.md"}) {
      const Snapshot snapshot = must(read(path));
      EXPECT_EQ(snapshot.bytes, "hello\n") << path;
      EXPECT_EQ(snapshot.resolved_path, "people/ada.md") << path;
    }
  }
}

TEST_F(ReadFile, LinksThatLeaveAreRefused) {
  ScratchNotebook outside;
  outside.write("secret.md", "secret\n");
  std::filesystem::create_symlink(outside.at("secret.md"), notebook_.at("absolute.md"));
  std::filesystem::create_symlink("../" + outside.at("secret.md").relative_path().string(),
                                  notebook_.at("relative.md"));
  std::filesystem::create_directory_symlink(outside.root(), notebook_.at("door"));
  for (const int error : {0, ENOSYS}) {
    disk_.lacks.openat2 = error;
    for (const std::string path : {"absolute.md", "relative.md", "door/secret.md"}) {
      const auto leaving = read(path);
      ASSERT_FALSE(leaving) << path;
      EXPECT_EQ(leaving.error().kind, core::ErrorKind::kRefused);
      EXPECT_EQ(leaving.error().message, "'" + path + "' is a link to outside the notebook");
    }
  }
}

TEST_F(ReadFile, ALoopOfLinksEnds) {
  std::filesystem::create_symlink("b.md", notebook_.at("a.md"));
  std::filesystem::create_symlink("a.md", notebook_.at("b.md"));
  EXPECT_FALSE(read("a.md"));
}

TEST_F(ReadFile, AFileThatEndsBeforeItsSizeIsNotBelieved) {
  notebook_.write("ada.md", "hello\n");
  disk_.longest_read = 0;
  const auto cut_short = read("ada.md");
  ASSERT_FALSE(cut_short);
  EXPECT_EQ(cut_short.error().kind, core::ErrorKind::kIncomplete);
}

TEST_F(ReadFile, AFileThatGrowsWhileItIsReadIsReadNoFurtherThanItMayBe) {
  notebook_.write("ada.md", "hello\n");
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  disk_.meanwhile = [&](int) {
    if (disk_.trace().back() == "read")
      std::filesystem::resize_file(notebook_.at("ada.md"), kMaxNoteBytes + 1);
  };
  const auto read = Reader(folder).read("ada.md");
  ASSERT_FALSE(read);
  EXPECT_EQ(read.error().message, "'ada.md' is larger than 8 MiB");
}

// A name that is taken differs from a free one, even if it cannot be opened.
TEST_F(ReadFile, ALookReportsWhateverIsThere) {
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  notebook_.write("file", "hello\n");
  notebook_.write("large", "");
  std::filesystem::resize_file(notebook_.at("large"), kMaxNoteBytes + 1);
  notebook_.write("locked", "hello\n");
  disk_.failing = {{"open locked", EACCES}, {"open sick", EIO}};
  std::filesystem::create_directory(notebook_.at("folder"));
  std::filesystem::create_symlink("file", notebook_.at("link"));
  ASSERT_EQ(::mknod(notebook_.at("socket").c_str(), S_IFSOCK | 0600, 0), 0);
  for (const char* name : {"large", "locked", "folder", "link", "socket"}) {
    const auto sight = look(disk_, {folder.descriptor(), name});
    ASSERT_TRUE(sight) << name;
    EXPECT_TRUE(sight->exists) << name;
    EXPECT_FALSE(sight->bytes) << name;
  }
  EXPECT_EQ(look(disk_, {folder.descriptor(), "file"})->bytes, "hello\n");
  EXPECT_FALSE(look(disk_, {folder.descriptor(), "nothing"})->exists);
  EXPECT_FALSE(look(disk_, {folder.descriptor(), "sick"}));
}

TEST_F(ReadFile, OnlyWhatIsSaidNotToBeThereIsMissing) {
  notebook_.write("ada.md", "hello\n");
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  EXPECT_TRUE(is_missing(folder, "bob.md"));
  EXPECT_FALSE(is_missing(folder, "ada.md"));
  EXPECT_FALSE(is_missing(folder, "ada.md/bob.md")) << "who knows what a file in the way hides";
}

TEST_F(ReadFile, ListedNotesCostThreeSystemCallsAndTheFolderOne) {
  notebook_.write("contacts/ada.md", "hello\n");
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  Reader reader(folder);
  for (const int calls : {3, 2, 2}) {
    const int before = disk_.calls();
    EXPECT_EQ(must(reader.read("contacts/ada.md")), "hello\n");
    EXPECT_EQ(disk_.calls() - before, calls);  // and close, which is not counted
  }
}

TEST_F(ReadFile, AReaderFindsTheFolderOfEachNote) {
  notebook_.write("contacts/ada.md", "hello\n");
  notebook_.write("ada.md", "top\n");
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  Reader reader(folder);
  EXPECT_EQ(must(reader.read("contacts/ada.md")), "hello\n");
  EXPECT_EQ(must(reader.read("ada.md")), "top\n");
  EXPECT_FALSE(reader.read("interviews/ada.md"));
  EXPECT_EQ(must(reader.read("contacts/ada.md")), "hello\n");
}

TEST_F(ReadFile, AFileThatMayWellBeMissingIsNotWaitedFor) {
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  EXPECT_EQ(must(find_file(folder, ".confab/config.yaml")), std::nullopt);
  EXPECT_EQ(disk_.paused().count(), 0);
  notebook_.write(".confab/config.yaml", "profile: gentle\n");
  EXPECT_EQ(must(find_file(folder, ".confab/config.yaml")), "profile: gentle\n");
}

TEST_F(ReadFile, PathsThatAreNotPlainAreRefused) {
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  for (const std::string path :
       {"", "/etc/passwd", "..", "../a", "a/../b", "./a", "a//b", "a/", "."}) {
    EXPECT_FALSE(read_file(folder, path)) << path;
    EXPECT_FALSE(Reader(folder).read(path)) << path;
    EXPECT_FALSE(resolve(folder, path)) << path;
  }
  EXPECT_FALSE(check_path(std::string_view("a\0b", 3)));
}

}  // namespace
}  // namespace confab::store
