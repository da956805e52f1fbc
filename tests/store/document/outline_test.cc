// SPDX-License-Identifier: MIT
#include "store/document/outline.h"

#include <gtest/gtest.h>

#include <chrono>

namespace confab::store {
namespace {

Outline outline(const std::string& body) {
  return *outline_of(*parse_document("---\na: b\n---\n" + body));
}

TEST(Outline, SectionsAreFoundAtAnyLevelAndInBothStyles) {
  const auto sections = outline("intro\n# One\ntext\n### Two `code`\nThree\n=====\nx\n").sections;
  ASSERT_EQ(sections.size(), 3u);
  EXPECT_EQ(sections[0].title, "One");
  EXPECT_EQ(sections[0].line, 5);
  EXPECT_EQ(sections[0].content_end, 7);
  EXPECT_EQ(sections[1].title, "Two code");
  EXPECT_EQ(sections[2].title, "Three");
  EXPECT_EQ(sections[2].content_begin, 10);
}

TEST(Outline, TaskItemsHaveTheirAnswers) {
  const auto tasks = outline(
                         "- [x] ! Day?\n  Long.\n\n  And late.\n- [ ] Skills?\n- no task\n* [X] "
                         "Pay?\r\n  declined\r\n")
                         .tasks;
  ASSERT_EQ(tasks.size(), 3u);
  EXPECT_EQ(tasks[0].text, "! Day?");
  EXPECT_EQ(tasks[0].answer, "Long.\n\nAnd late.");
  EXPECT_TRUE(tasks[0].is_checked);
  EXPECT_EQ(tasks[1].line, 8);
  EXPECT_FALSE(tasks[1].is_checked);
  EXPECT_EQ(tasks[2].text, "Pay?");
  EXPECT_EQ(tasks[2].answer, "declined");
}

TEST(Outline, CodeAndQuotesHoldNoHeadingsOfTheNote) {
  const auto found = outline("```\n# no\n- [ ] no\n```\n> # no\n\n    # no\n<div>\n# no\n</div>\n");
  EXPECT_TRUE(found.sections.empty());
  EXPECT_TRUE(found.tasks.empty());
}

TEST(Outline, BodiesOnWhichCmarkTakesForeverAreRefused) {
  std::string dashes, images, references, quotes;
  for (int i = 0; i < 8000; ++i) dashes += "- - -\n\n";
  for (int i = 0; i < 16000; ++i) images += "![[]()";
  for (int i = 0; i < 4000; ++i) references += "[a" + std::to_string(i) + "]: /u\n";
  for (int i = 0; i < 60000; ++i) quotes += ">";
  for (const auto& body : {dashes, images, references, quotes}) {
    const auto note = parse_document("---\na: b\n---\n" + body);
    ASSERT_TRUE(note);
    EXPECT_FALSE(outline_of(*note)) << body.substr(0, 10);
    EXPECT_FALSE(edited(*note, {core::InsertInSection{"Notes", "x\n"}}));
    EXPECT_TRUE(edited(*note, {core::SetField{"a", core::Value::scalar("c")}}))
        << "the front matter is not hurt";
  }
}

}  // namespace
}  // namespace confab::store
