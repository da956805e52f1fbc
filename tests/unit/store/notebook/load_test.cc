// SPDX-License-Identifier: MIT
#include "store/notebook/load.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <vector>

#include "core/rules/due/due.h"
#include "tests/unit/store/files/faulty_disk.h"
#include "tests/unit/store/files/scratch_notebook.h"

namespace confab::store {
namespace {

class Load : public testing::Test {
 protected:
  Load() {
    notebook_.write("contacts/ada.md", "---\ntype: contact\nname: Ada\n---\n");
    notebook_.write("contacts/bob.md", "---\ntype: contact\nname: Bob\n---\n");
  }

  core::Notebook load(Keep keep = Keep::kAll) {
    const Folder folder = must(open_folder(disk_, notebook_.root()));
    return must(load_notebook(folder, absl::UTCTimeZone(), keep));
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

TEST_F(Load, ANoteThatAnEditorEmptiesForAnInstantIsRead) {
  notebook_.write("contacts/ada.md", "");
  disk_.meanwhile = [&](int) {
    if (disk_.paused().count() == 20)
      notebook_.write("contacts/ada.md", "---\ntype: contact\nname: Ada\n---\n");
  };
  EXPECT_EQ(load().contacts.size(), 2u);
}

TEST_F(Load, NotesThatStayEmptyAreWaitedForTogether) {
  for (int i = 0; i < 50; ++i) notebook_.write("contacts/empty-" + std::to_string(i) + ".md", "");
  EXPECT_EQ(load().unread.size(), 50u);
  EXPECT_EQ(disk_.paused().count(), 40);
}

TEST_F(Load, EmptyNotesOfOtherProgramsAreNotWaitedFor) {
  for (int i = 0; i < 50; ++i) notebook_.write("daily/" + std::to_string(i) + ".md", "");
  EXPECT_EQ(load().contacts.size(), 2u);
  EXPECT_EQ(disk_.paused().count(), 0);
}

TEST_F(Load, ANameThatIsAPlaceholderIsThatOfATemplate) {
  const std::pair<const char*, std::size_t> cases[] = {{"\"{{title}}\"", 2u},
                                                       {"<% tp.file.title %>", 2u},
                                                       {"Ada {{nick}}", 3u},
                                                       {"'{{{a}}} and {{b}}'", 3u},
                                                       {"'{{first}} {{last}}'", 2u},
                                                       {"<% a %> <% b %>", 2u},
                                                       {"'Name: {{VALUE}}'", 2u},
                                                       {"$NAME", 2u},
                                                       {"$100 Ada", 3u},
                                                       {"<Full Name>", 2u},
                                                       {"\"[Name]\"", 2u},
                                                       {"\"[Ada Byron]\"", 3u},
                                                       {"<Ada Byron>", 3u}};
  for (const auto& [name, contacts] : cases) {
    notebook_.write("contacts/x.md", std::string("---\ntype: contact\nname: ") + name + "\n---\n");
    EXPECT_EQ(load().contacts.size(), contacts) << name;
  }
}

TEST_F(Load, OnlyATypeAtTheFirstLevelMakesABrokenNoteOurs) {
  const std::pair<const char*, std::size_t> cases[] = {{"type: contact\nx: [\n", 1u},
                                                       {"# a\n  type: contact\n  x: [\n", 1u},
                                                       {"note: |\n  type: contact\nx: [\n", 0u},
                                                       {"meta:\n  type: contact\nx: [\n", 0u}};
  for (const auto& [front, unread] : cases) {
    notebook_.write("x.md", std::string("---\n") + front + "---\n");
    EXPECT_EQ(load().unread.size(), unread) << front;
  }
}

TEST_F(Load, WhatIsDueIsInWhatIsReadForIt) {
  notebook_.write(
      "interviews/held.md",
      "---\ntype: interview\ncontact: \"[[ada]]\"\nstarts: 2026-11-20\nstatus: held\n"
      "---\n## Questions\n- [ ] ! Why?\n- [x] How?\n  Slowly.\n"
      "## Promises\n- [ ] Me : call\n- [x] them: write\n## Review\n### Learned\nMuch.\n");
  notebook_.write("interviews/planned.md",
                  "---\ntype: interview\ncontact: \"[[bob]]\"\nstarts: 2026-12-02\n"
                  "status: planned\n---\n## Questions\n- [ ] Why?\n");
  const auto whole = load(), owed = load(Keep::kOwed);
  EXPECT_TRUE(owed.notes.empty());
  ASSERT_EQ(owed.interviews.size(), 2u);
  EXPECT_TRUE(owed.interviews[0].questions.empty());
  EXPECT_TRUE(owed.interviews[0].learned.entries.empty());
  ASSERT_EQ(owed.interviews[0].promises.size(), 1u);
  EXPECT_EQ(owed.interviews[0].promises[0].text, "call");
  EXPECT_EQ(owed.interviews[1].questions.size(), 1u);
  const core::Policy policy;
  const auto utc = absl::UTCTimeZone();
  const core::Now now{core::first_instant(must(core::parse_date("2026-12-01")), utc), utc};
  const auto items = core::due_items({whole, policy, now});
  EXPECT_EQ(core::due_items({owed, policy, now}), items);
  EXPECT_EQ(items.size(), 5u) << "thank, review, keep-promise, prepare, confirm-interview";
}

TEST_F(Load, APitchOrQuestionsThatCannotBeReadAreNamedWhereverTheyLie) {
  notebook_.write("pitch.md", "---\ntype: pitch\nrate: [1\n---\n");
  notebook_.write("questions.md", "---\nx: \"\ntype: questions\n---\n");
  notebook_.write("else.md", "---\ntype: recipe\nx: [1\n---\n");
  const auto notebook = load();
  ASSERT_EQ(notebook.unread.size(), 2u);
  EXPECT_EQ(notebook.unread[0].location.path, "pitch.md");
  EXPECT_EQ(notebook.unread[1].location.path, "questions.md");
}

TEST_F(Load, WhatMovesWhileItIsReadIsFoundUnderItsNewName) {
  FaultyDisk disk;
  disk.meanwhile = [&](int) {
    if (disk.trace().back() == "open ada.md" && notebook_.has("contacts/ada.md"))
      std::filesystem::rename(notebook_.at("contacts/ada.md"), notebook_.at("contacts/eve.md"));
  };
  const Folder folder = must(open_folder(disk, notebook_.root()));
  const auto notebook = must(load_notebook(folder, absl::UTCTimeZone(), Keep::kAll));
  ASSERT_EQ(notebook.contacts.size(), 2u);
  EXPECT_EQ(notebook.contacts[1].stem(), "eve");
}

TEST_F(Load, SaysWhichNotesAreSlowOrReadAgain) {
  notebook_.write("contacts/ada.md", "");
  std::vector<std::string> told;
  std::chrono::milliseconds time{};
  const Watch watch{.progress = {},
                    .tell = [&](std::string_view what) { told.emplace_back(what); },
                    .stopwatch = [&] { return time; }};
  disk_.meanwhile = [&](int) {
    if (disk_.trace().back().ends_with("bob.md")) time += std::chrono::milliseconds(25);
    if (disk_.paused().count() == 10)
      notebook_.write("contacts/ada.md", "---\ntype: contact\nname: Ada\n---\n");
  };
  const Folder folder = must(open_folder(disk_, notebook_.root()));
  EXPECT_EQ(must(load_notebook(folder, absl::UTCTimeZone(), Keep::kAll, watch)).contacts.size(),
            2u);
  ASSERT_GE(told.size(), 2u);
  EXPECT_EQ(told[0], "contacts/ada.md is being changed; reading again");
  EXPECT_TRUE(told[1].starts_with("contacts/bob.md took ")) << told[1];
}

TEST_F(Load, ABodyWithoutAnOpenPromiseIsNotReadToSayWhatIsDue) {
  notebook_.write("interviews/held.md",
                  "---\ntype: interview\ncontact: \"[[ada]]\"\nstarts: 2026-11-20\nstatus: held\n"
                  "---\n## Promises\n- [x] me: call\n- [ ] them\n");
  EXPECT_EQ(load().interviews[0].promises.size(), 1u);
  EXPECT_TRUE(load(Keep::kOwed).interviews[0].promises.empty());
}

}  // namespace
}  // namespace confab::store
