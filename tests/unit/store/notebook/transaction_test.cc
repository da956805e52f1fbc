// SPDX-License-Identifier: MIT
#include "store/notebook/transaction.h"

#include <gtest/gtest.h>

#include "store/notebook/load.h"
#include "tests/unit/store/files/scratch_notebook.h"

namespace confab::store {
namespace {

using core::Value;

class Transaction : public testing::Test {
 protected:
  Transaction() : folder_(*open_folder(disk_, notebook_.root())) {
    notebook_.write("contacts/ada.md", kAda);
    notebook_.write("contacts/bob.md", "---\ntype: contact\nname: \"Bob\n---\n");
  }

  static core::Step set(const std::string& path, const std::string& value) {
    return {core::EditNote{path, {core::SetField{"role", Value::scalar(value)}}}, "role"};
  }

  core::Result<std::vector<StagedFile>> apply_plan(const core::Plan& plan) {
    TRY_ASSIGN(const auto lock, take_lock(folder_));
    return apply(folder_, lock, plan, "test", kNow);
  }

  static constexpr const char* kAda = "---\ntype: contact\nname: Ada\nrole: x # c\n---\nbody\n";

  ScratchNotebook notebook_;
  PosixDisk disk_;
  Folder folder_;
};

TEST_F(Transaction, APlanOverSeveralNotesIsDoneWhole) {
  const auto applied =
      apply_plan({{set("contacts/ada.md", "z"),
                   {core::CreateNote{"contacts/cem.md",
                                     Value::map({{"type", Value::scalar("contact")}}), "body\n"},
                    "new"}}});
  ASSERT_TRUE(applied) << applied.error().message;
  EXPECT_EQ(notebook_.read("contacts/ada.md"),
            "---\ntype: contact\nname: Ada\nrole: z # c\n---\nbody\n");
  EXPECT_EQ(notebook_.read("contacts/cem.md"), "---\ntype: contact\n---\nbody\n");
}

TEST_F(Transaction, APlanOfWhichOnePartIsRefusedChangesNothing) {
  const core::Step good = set("contacts/ada.md", "z");
  const core::Step bad[] = {set("contacts/bob.md", "z"),
                            set("contacts/nobody.md", "z"),
                            {core::CreateFile{"contacts/ada.md", "x"}, "new"},
                            {core::CreateFile{"../outside.md", "x"}, "new"}};
  for (const auto& step : bad) {
    const auto before = notebook_.files();
    EXPECT_FALSE(apply_plan({{good, step}}));
    EXPECT_EQ(notebook_.read("contacts/ada.md"), kAda);
    EXPECT_EQ(notebook_.read("contacts/bob.md"), before.at("contacts/bob.md"));
    EXPECT_TRUE(notebook_.temps().empty());
  }
}

TEST_F(Transaction, ANoteThatCannotBeReadIsNeverRewritten) {
  const auto applied = apply_plan({{set("contacts/bob.md", "z")}});
  ASSERT_FALSE(applied);
  EXPECT_EQ(applied.error().kind, core::ErrorKind::kRefused);
  EXPECT_EQ(applied.error().location.path, "contacts/bob.md");
  EXPECT_EQ(applied.error().location.line, 3);
}

TEST_F(Transaction, TheSameValueLeavesTheFileAlone) {
  const auto before = read_file(folder_, "contacts/ada.md");
  const auto applied = apply_plan({{set("contacts/ada.md", "x")}});
  ASSERT_TRUE(applied);
  EXPECT_TRUE(applied->at(0).changes_nothing());
  EXPECT_EQ(read_file(folder_, "contacts/ada.md")->identity, before->identity)
      << "not even the time stamp";
}

TEST_F(Transaction, LoadingNamesWhatCannotBeReadAndReadsTheRest) {
  const auto notebook = load_notebook(folder_, absl::UTCTimeZone());
  ASSERT_TRUE(notebook);
  ASSERT_EQ(notebook->contacts.size(), 1u);
  EXPECT_EQ(notebook->contacts[0].name, "Ada");
  ASSERT_EQ(notebook->unread.size(), 1u);
  EXPECT_EQ(notebook->unread[0].location.path, "contacts/bob.md");
  EXPECT_EQ(notebook->unread[0].location.line, 3);
}

TEST_F(Transaction, ASettingIsSetInAFileThatMayBeMissing) {
  const auto set_minutes = [&](const char* minutes) {
    return apply_plan({{{core::SetSetting{"interview.minutes", Value::bare(minutes)}, ""}}});
  };
  ASSERT_TRUE(set_minutes("30"));
  EXPECT_EQ(notebook_.read(".confab/config.yaml"), "interview: { minutes: 30 }\n");
  ASSERT_TRUE(set_minutes("45"));
  EXPECT_EQ(notebook_.read(".confab/config.yaml"), "interview: { minutes: 45 }\n");
}

TEST_F(Transaction, ANoteIsMovedOrRemovedWithTheOthersOrNotAtAll) {
  notebook_.write("contacts/cem.md", "---\ntype: contact\n---\n");
  const core::Step move = {
      core::MoveNote{
          "contacts/ada.md", "people/ada.md", {core::SetField{"role", Value::scalar("z")}}},
      "moved"};
  const core::Step remove = {core::RemoveNote{"contacts/cem.md"}, "removed"};
  const auto before = notebook_.files();
  EXPECT_FALSE(apply_plan({{move, remove, set("contacts/bob.md", "z")}}));
  EXPECT_FALSE(apply_plan({{{core::RemoveNote{"contacts/cem.md", "older"}, ""}}}));
  EXPECT_FALSE(apply_plan({{remove, {core::MoveNote{"contacts/ada.md", "contacts/bob.md"}, ""}}}));
  EXPECT_EQ(notebook_.read("contacts/ada.md"), kAda);
  EXPECT_EQ(notebook_.read("contacts/cem.md"), before.at("contacts/cem.md"));
  ASSERT_TRUE(apply_plan({{move, remove}}));
  EXPECT_EQ(notebook_.read("people/ada.md"),
            "---\ntype: contact\nname: Ada\nrole: z # c\n---\nbody\n");
  EXPECT_FALSE(notebook_.files().contains("contacts/ada.md"));
  EXPECT_FALSE(notebook_.files().contains("contacts/cem.md"));
}

}  // namespace
}  // namespace confab::store
