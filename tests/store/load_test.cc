// SPDX-License-Identifier: MIT
#include "store/load.h"

#include <gtest/gtest.h>

#include "tests/store/disk/faulty_disk.h"
#include "tests/store/disk/scratch_notebook.h"

namespace confab::store {
namespace {

class Load : public testing::Test {
 protected:
  Load() {
    notebook_.write("contacts/ada.md", "---\ntype: contact\nname: Ada\n---\n");
    notebook_.write("contacts/bob.md", "---\ntype: contact\nname: Bob\n---\n");
  }

  core::Notebook load() {
    const Folder folder = must(open_folder(disk_, notebook_.root()));
    return must(load_notebook(folder, absl::UTCTimeZone()));
  }

  ScratchNotebook notebook_;
  FaultyDisk disk_;
};

TEST_F(Load, ANoteRemovedAfterItWasListedIsNotThere) {
  disk_.meanwhile = [&](int) {
    if (disk_.trace().back().ends_with("ada.md"))
      std::filesystem::remove(notebook_.at("contacts/ada.md"));
  };
  const auto notebook = load();
  ASSERT_EQ(notebook.contacts.size(), 1u);
  EXPECT_EQ(notebook.contacts[0].name, "Bob");
  EXPECT_TRUE(notebook.unread.empty());
}

TEST_F(Load, ANoteThatIsMovedAwayForAnInstantIsRead) {
  int looks = 0;
  disk_.meanwhile = [&](int) {
    if (!disk_.trace().back().ends_with("ada.md")) return;
    ++looks;
    if (looks == 1) std::filesystem::rename(notebook_.at("contacts/ada.md"), notebook_.at("ada~"));
    if (looks == 3) std::filesystem::rename(notebook_.at("ada~"), notebook_.at("contacts/ada.md"));
  };
  EXPECT_EQ(load().contacts.size(), 2u);
}

}  // namespace
}  // namespace confab::store
