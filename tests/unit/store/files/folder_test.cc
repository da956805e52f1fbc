// SPDX-License-Identifier: MIT
#include "store/files/folder.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "tests/unit/store/files/faulty_disk.h"
#include "tests/unit/store/files/scratch_notebook.h"

namespace confab::store {
namespace {

TEST(OpenBeneath, NeverPassesThroughALinkWithOrWithoutTheSystemsHelp) {
  ScratchNotebook notebook, outside;
  outside.write("a.md", "another's\n");
  std::filesystem::create_directory_symlink(outside.root(), notebook.at("way"));
  std::filesystem::create_symlink(outside.at("a.md"), notebook.at("a.md"));
  notebook.write("b/c.md", "mine\n");
  for (const int error : {0, ENOSYS, EPERM}) {
    FaultyDisk disk;
    disk.lacks.openat2 = error;
    const Folder folder = must(open_folder(disk, notebook.root()));
    EXPECT_FALSE(open_beneath(folder, "way/a.md", Opening::kRead));
    EXPECT_FALSE(open_beneath(folder, "a.md", Opening::kRead));
    EXPECT_TRUE(open_beneath(folder, "b/c.md", Opening::kRead));
  }
}

}  // namespace
}  // namespace confab::store
