// SPDX-License-Identifier: MIT
// Plans that update links: move, merge, forget.
#include "core/plans/follow.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/plans/forget.h"
#include "core/plans/merge.h"
#include "core/plans/mv.h"
#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

using Files = std::vector<std::pair<std::string, std::string>>;

std::vector<NoteText> texts_of(const Files& files) {
  std::vector<NoteText> texts;
  for (const auto& [path, front_matter] : files) {
    const auto end = front_matter.find("\n---\n");
    const bool has_body = end != std::string::npos;
    const auto bytes = "---\n" + front_matter + (has_body ? "" : "---\n");
    texts.push_back({path, bytes, has_body ? end + 9 : bytes.size()});
  }
  return texts;
}

struct Words {
  std::string operator()(const EditNote& edit) const { return "edit " + edit.path; }
  std::string operator()(const MoveNote& move) const { return "move " + move.path + " " + move.to; }
  std::string operator()(const RemoveNote& remove) const { return "remove " + remove.path; }
  template <class Other>
  std::string operator()(const Other&) const {
    return "?";
  }
};

// "edit a.md", "move a.md b.md", "remove a.md".
std::vector<std::string> in_words(const Plan& plan) {
  std::vector<std::string> words;
  for (const auto& step : plan.steps) words.push_back(std::visit(Words(), step.change));
  return words;
}

const Files kFiles = {
    contact("ada", "role: a\n"),
    contact("bob", "referred-by: Ada\nrole: b\n---\nSee [[2026-11-30-ada]].\n"),
    contact("cem", "note: ada\n"),
    interview("2026-11-30-ada", "referrals: [\"[[bob]]\", cem]\n"),
    interview("2026-12-01-ada-2", ""),
    interview("adamant", "---\n[[ada]] is no [[adam]]\n"),
};

TEST(Follow, AContactMovesWithTheInterviewsNamedAfterThem) {
  const auto notebook = notebook_of(kFiles);
  const auto moved = move_note(*notebook.find_note("ada"), {"Bea Lee"}, notebook, texts_of(kFiles));
  ASSERT_TRUE(moved);
  EXPECT_THAT(in_words(moved->plan),
              ElementsAre("move contacts/ada.md contacts/bea-lee.md",
                          "move interviews/2026-11-30-ada.md interviews/2026-11-30-bea-lee.md",
                          "move interviews/2026-12-01-ada-2.md interviews/2026-12-01-bea-lee-2.md",
                          "edit contacts/bob.md", "edit interviews/adamant.md"));
  EXPECT_THAT(moved->left, IsEmpty());
}

TEST(Follow, ANewNameIsUsedInOtherNotes) {
  const auto notebook = notebook_of(kFiles);
  const auto moved =
      move_note(*notebook.find_note("ada"), {"ada", true}, notebook, texts_of(kFiles));
  ASSERT_TRUE(moved);
  EXPECT_THAT(in_words(moved->plan), ElementsAre("edit contacts/ada.md", "edit contacts/bob.md"));
  EXPECT_FALSE(move_note(*notebook.find_note("ada"), {"BOB", true}, notebook, {}));
}

TEST(Follow, ASharedNameLeadsNowhereAndStays) {
  const Files files = {contact("ada"),
                       {"contacts/ada-2.md", "type: contact\nname: Ada\n"},
                       contact("bob", "referred-by: Ada\n")};
  const auto notebook = notebook_of(files);
  const auto moved =
      move_note(*notebook.find_note("ada"), {"Bea", true}, notebook, texts_of(files));
  ASSERT_TRUE(moved);
  EXPECT_THAT(in_words(moved->plan), ElementsAre("move contacts/ada.md contacts/bea.md"));
}

TEST(Follow, LinksInOtherFilesAreListed) {
  const auto notebook = notebook_of(kFiles);
  const auto moved =
      move_note(*notebook.find_note("ada"), {"bea"}, notebook,
                {{"diary.md", "a\nb\n[[ada]] [[ada]]\n\n[[ada]]\n", 0}, {"x.md", "`[[ada]]`", 0}});
  ASSERT_TRUE(moved);
  ASSERT_EQ(moved->left.size(), 2u);
  EXPECT_EQ(moved->left[0].path, "diary.md");
  EXPECT_EQ(moved->left[0].line, 3);
  EXPECT_EQ(moved->left[1].line, 5);
}

TEST(Follow, OutreachOfTwoNotesIsMergedByDate) {
  const Files files = {
      contact("ada", outreach({"2026-11-10 email sent", "2026-11-20T10:00 email sent"})),
      contact("bob", outreach({"2026-11-09 email sent", "2026-11-10 email sent",
                               "2026-11-20T09:00 phone sent", "2026-11-20 text sent",
                               "2026-11-30 email sent"}))};
  const auto notebook = notebook_of(files);
  const auto merged = merge_notes(*notebook.find_note("ada"), *notebook.find_note("bob"), notebook,
                                  texts_of(files));
  ASSERT_TRUE(merged);
  EXPECT_THAT(in_words(merged->plan),
              ElementsAre("edit contacts/ada.md", "remove contacts/bob.md"));
  std::vector<std::size_t> places;
  for (const auto& edit : std::get<EditNote>(merged->plan.steps[0].change).edits) {
    if (const auto* append = std::get_if<AppendItem>(&edit)) places.push_back(*append->before);
  }
  EXPECT_THAT(places, ElementsAre(0, 2, 4, 5)) << "what both say is there once";
}

TEST(Follow, OnlyNotesOfOneKindAreMerged) {
  const auto notebook = notebook_of(kFiles);
  const auto* ada = notebook.find_note("ada");
  EXPECT_FALSE(merge_notes(*ada, *ada, notebook, {}));
  EXPECT_FALSE(merge_notes(*ada, *notebook.find_note("adamant"), notebook, {}));
  const auto* talk = notebook.find_note("adamant");
  EXPECT_FALSE(merge_notes(*talk, *notebook.find_note("2026-11-30-ada"), notebook, {}));
}

TEST(Follow, ForgettingAContactRemovesTheirInterviews) {
  const auto notebook = notebook_of(kFiles);
  const auto forgotten = forget_contact(*notebook.find_contact("ada"), notebook, texts_of(kFiles));
  EXPECT_THAT(in_words(forgotten.plan),
              ElementsAre("remove contacts/ada.md", "remove interviews/2026-11-30-ada.md",
                          "remove interviews/2026-12-01-ada-2.md", "remove interviews/adamant.md",
                          "edit contacts/bob.md"));
}

TEST(Follow, AListKeepsTheOtherNamesInIt) {
  const auto notebook = notebook_of(kFiles);
  const auto edits = [&](const char* stem) {
    const auto plan = forget_contact(*notebook.find_contact(stem), notebook, texts_of(kFiles)).plan;
    return std::get<EditNote>(plan.steps.back().change).edits;
  };
  const auto left = std::get<SetField>(edits("bob")[0]);
  EXPECT_EQ(left.key, "referrals");
  EXPECT_THAT(left.value.texts(), ElementsAre("cem"));
}

TEST(Follow, RemainingMentionsAreListedByLine) {
  const auto notebook = notebook_of(kFiles);
  const auto traces = traces_of(*notebook.find_note("ada"), *notebook.find_contact("ada"));
  const auto places =
      still_named(traces, {{"a.md", "x\nAda's and ada\n", 0}, {"b.md", "Bob in Canada\n", 0}});
  ASSERT_EQ(places.size(), 1u);
  EXPECT_EQ(places[0].line, 2);
}

}  // namespace
}  // namespace confab::core
