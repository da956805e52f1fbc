// SPDX-License-Identifier: MIT
#include "store/notebook/after_change.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "core/rules/due/due.h"
#include "store/notebook/load.h"
#include "tests/unit/store/files/scratch_notebook.h"

namespace confab::store {
namespace {

using core::Value;

// The example notebook, whose people are in every state.
class AfterChange : public testing::Test {
 protected:
  AfterChange() : folder_(*open_folder(disk_, notebook_.root())) {
    namespace fs = std::filesystem;
    const fs::path example = fs::path(CONFAB_SOURCE_DIR) / "examples/notebook";
    for (const auto& entry : fs::recursive_directory_iterator(example)) {
      if (entry.path().extension() != ".md") continue;
      std::ifstream file(entry.path());
      notebook_.write(fs::relative(entry.path(), example).string(),
                      {std::istreambuf_iterator<char>(file), {}});
    }
  }

  core::Notebook load() { return must(load_notebook(folder_, absl::UTCTimeZone())); }

  // What the rules say about everyone; it depends on nearly everything in a notebook.
  static core::DueItems due(const core::Notebook& notebook) {
    const core::Policy policy;
    const core::Now now{kNow, absl::UTCTimeZone()};
    core::DueItems all;
    for (const auto& contact : notebook.contacts) {
      const auto items = core::due_items(contact, {notebook, policy, now}, core::Snoozed::kShown);
      all.insert(all.end(), items.begin(), items.end());
    }
    return all;
  }

  void expect_same_as_fresh(const core::Plan& plan) {
    auto before = load();
    const auto before_due = due(before);
    const auto lock = must(take_lock(folder_));
    const auto files = must(apply(folder_, lock, plan, "test", kNow));
    const auto after = after_change(std::move(before), files);
    const auto fresh = load();
    EXPECT_EQ(due(after), due(fresh));
    EXPECT_EQ(after.notes.size(), fresh.notes.size());
    EXPECT_EQ(after.bank.size(), fresh.bank.size());
    EXPECT_EQ(after.pitches.size(), fresh.pitches.size());
    EXPECT_EQ(after.unclear.size(), fresh.unclear.size());
    EXPECT_EQ(after.unread.size(), fresh.unread.size());
    has_mattered_ |= due(after) != before_due;
  }

  ScratchNotebook notebook_;
  PosixDisk disk_;
  Folder folder_;
  bool has_mattered_ = false;
};

core::Step edit(std::string path, std::vector<core::Edit> edits) {
  return {core::EditNote{std::move(path), std::move(edits)}, "edit"};
}

TEST_F(AfterChange, GivesTheSameNotebookAsLoadingItAgain) {
  const auto attempt = Value::map({{"date", Value::bare("2026-11-20")},
                                   {"by", Value::scalar("email")},
                                   {"outcome", Value::scalar("sent")}});
  for (const auto& contact : load().contacts)
    expect_same_as_fresh({{edit(contact.path, {core::AppendItem{"outreach", attempt}})}});
  for (const auto& interview : load().interviews) {
    expect_same_as_fresh(
        {{edit(interview.path, {core::SetField{"status", Value::scalar("held")}})}});
    expect_same_as_fresh(
        {{edit(interview.path,
               {core::InsertInSection{"Promises", "- [ ] me: send the paper (2026-11-24)\n"}})}});
  }
  EXPECT_TRUE(has_mattered_);
}

TEST_F(AfterChange, FollowsNotesThatAreNewMovedOrRemoved) {
  const auto first = load().contacts.front().path;
  expect_same_as_fresh({{{core::CreateNote{"contacts/new-person.md",
                                           Value::map({{"type", Value::scalar("contact")},
                                                       {"name", Value::scalar("New Person")}}),
                                           "body\n"},
                          "new"}}});
  expect_same_as_fresh({{{core::MoveNote{first, "contacts/moved.md"}, "moved"}}});
  expect_same_as_fresh({{{core::RemoveNote{"contacts/moved.md"}, "removed"}}});
}

}  // namespace
}  // namespace confab::store
