// SPDX-License-Identifier: MIT
#include "store/document/markdown/outline.h"

#include <gtest/gtest.h>

#include <chrono>

#include "store/document/edits/edit.h"
#include "store/document/markdown/body.h"

namespace confab::store {
namespace {

Outline outline(const std::string& body) {
  return *outline_of(*parse_document("---\na: b\n---\n" + body));
}

TEST(Outline, SectionsAreFoundAtAnyLevelAndInBothStyles) {
  const auto sections = outline("intro\n# One\ntext\n### Two `code`\nThree\n=====\nx\n").headings;
  ASSERT_EQ(sections.size(), 3u);
  EXPECT_EQ(sections[0].title, "One");
  EXPECT_EQ(sections[0].line, 5);
  EXPECT_EQ(sections[0].content_end, 7);
  EXPECT_EQ(sections[1].title, "Two code");
  EXPECT_EQ(sections[2].title, "Three");
  EXPECT_EQ(sections[2].content_begin, 10);
}

TEST(Outline, ItemsHaveTheirBoxesAndAnswers) {
  const auto items = outline(
                         "- [x] ! Day?\n  Long.\n\n  And late.\n- [ ] Skills?\n- no task\n* [X] "
                         "Pay?\r\n  declined\r\n")
                         .items;
  ASSERT_EQ(items.size(), 4u);
  EXPECT_EQ(items[0].item.text, "! Day?\nLong.") << "an item is a paragraph";
  EXPECT_EQ(items[0].item.more, "\nAnd late.");
  EXPECT_EQ(items[0].item.box, core::Item::Box::kTicked);
  EXPECT_EQ(items[0].end_line, 7);
  EXPECT_EQ(items[1].item.line, 8);
  EXPECT_EQ(items[1].item.box, core::Item::Box::kOpen);
  EXPECT_EQ(items[2].item.text, "no task");
  EXPECT_EQ(items[2].item.box, core::Item::Box::kNone);
  EXPECT_EQ(items[3].item.text, "Pay?\ndeclined");
}

TEST(Outline, APointInsideAnAnswerIsNotASeparateItem) {
  const auto items = outline("- [x] Day?\n  - early\n  - late\n- plain\n  more\n").items;
  ASSERT_EQ(items.size(), 2u);
  EXPECT_EQ(items[0].item.text, "Day?");
  EXPECT_EQ(items[0].item.more, "- early\n- late");
  EXPECT_EQ(items[1].item.text, "plain\nmore");
}

TEST(Outline, ATaskInsideAnItemIsASeparateItem) {
  const auto items = outline("- a\n  - [ ] b\n    wrapped\n\n  after\n").items;
  ASSERT_EQ(items.size(), 2u);
  EXPECT_EQ(items[0].item.text, "a");
  EXPECT_EQ(items[0].item.more, "after") << "the rest of the outer item is not lost";
  EXPECT_EQ(items[0].end_line, 4);
  EXPECT_EQ(items[0].item.end_line, 8);
  EXPECT_EQ(items[1].item.text, "b\nwrapped");
}

TEST(Outline, EveryMarkIsABox) {
  using Box = core::Item::Box;
  const std::pair<const char*, Box> cases[] = {{"- [ ] a", Box::kOpen},
                                               {"- [x] a", Box::kTicked},
                                               {"- [X] a", Box::kTicked},
                                               {"- [-] a", Box::kCancelled},
                                               {"- [/] a", Box::kOpen},
                                               {"- [>] a", Box::kOpen},
                                               {"- [?] a", Box::kOpen},
                                               {"- [!] a", Box::kOpen},
                                               {"- [✓] a", Box::kOpen},
                                               {"- [] a", Box::kOpen},
                                               {"- []a", Box::kOpen},
                                               {"- [ ]a", Box::kOpen},
                                               {"- [x]a", Box::kTicked},
                                               {"* [ ] a", Box::kOpen},
                                               {"+ [ ]  a", Box::kOpen},
                                               {"1. [ ] a", Box::kOpen},
                                               {"2) [x] a", Box::kTicked},
                                               {"> - [ ] a", Box::kOpen},
                                               {"> [!todo]\n> - [x] a", Box::kTicked},
                                               {"> > - [ ] a", Box::kOpen},
                                               {"-\n  [ ] a", Box::kOpen}};
  for (const auto& [body, box] : cases) {
    const auto items = outline(body).items;
    ASSERT_EQ(items.size(), 1u) << body;
    EXPECT_EQ(items[0].item.box, box) << body;
    EXPECT_EQ(items[0].item.text, "a") << body;
  }
  for (const auto* body : {"- [a](b)", "- [[a]]", "- [x](b)", "- [ab] c", "- [/]c"}) {
    const auto items = outline(body).items;
    ASSERT_EQ(items.size(), 1u) << body;
    EXPECT_FALSE(items[0].item.is_task()) << body;
  }
}

TEST(Outline, AnItemInAQuoteReadsAsOneOutOfIt) {
  const auto items = outline("> - [ ] a\n>   b\nlazy\n>\n>   c\n").items;
  ASSERT_EQ(items.size(), 1u);
  EXPECT_EQ(items[0].item.text, "a\nb\nlazy");
  EXPECT_EQ(items[0].item.more, "\nc");
}

TEST(Outline, AnOutlinersHeadingIsAHeading) {
  const auto found = outline("- ## Promises\n\t- [ ] me: call\n\t- other\n- ## Notes\n");
  ASSERT_EQ(found.headings.size(), 2u);
  EXPECT_EQ(found.headings[0].title, "Promises");
  ASSERT_EQ(found.items.size(), 2u);
  EXPECT_EQ(found.items[0].item.text, "me: call");
  EXPECT_EQ(found.items[1].item.text, "other");
}

TEST(Outline, WhatACommentHidesIsNotThere) {
  const auto found = outline("- a\n%%\n- b\n# C\n%%\n- d\n50%% off\n- e\n");
  ASSERT_EQ(found.items.size(), 3u);
  EXPECT_TRUE(found.headings.empty());
  EXPECT_EQ(found.items[1].item.text, "d\n50%% off");
}

TEST(Outline, ABodyIsCutAtItsHeadings) {
  const auto body = *parse_body(*parse_document(
      "---\na: b\n---\nintro\n# One\n\n- a\n<!-- not\nsaid -->\n## Two\r\ntext\r\n"));
  ASSERT_EQ(body.sections.size(), 3u);
  EXPECT_EQ(body.sections[0].text, "intro\n");
  EXPECT_EQ(body.sections[1].title, "One");
  EXPECT_EQ(body.sections[1].text, "\n- a\n\n\n") << "lines keep their numbers";
  EXPECT_EQ(body.sections[1].text_line, 6);
  EXPECT_EQ(body.sections[1].items.at(0).text, "a");
  EXPECT_EQ(body.sections[2].line, 10);
  EXPECT_EQ(body.sections[2].text, "text\n");
}

TEST(Outline, CodeAndQuotesContainNoHeadingsOfTheNote) {
  const auto found = outline("```\n# no\n- [ ] no\n```\n> # no\n\n    # no\n<div>\n# no\n</div>\n");
  EXPECT_TRUE(found.headings.empty());
  EXPECT_TRUE(found.items.empty());
}

TEST(Outline, BodiesOnWhichCmarkTakesForeverAreRefused) {
  std::string dashes, images, references, quotes;
  for (int i = 0; i < 8000; ++i) dashes += "- - -\n\n";
  for (int i = 0; i < 16000; ++i) images += "![[]()";
  for (int i = 0; i < 4000; ++i) references += "[a" + std::to_string(i) + "]: /u\n";
  for (int i = 0; i < 60000; ++i) quotes += ">";
  std::string declarations, instructions;
  for (int i = 0; i < 5000; ++i) declarations += "a <!A ";
  for (int i = 0; i < 5000; ++i) instructions += "a <? ";
  auto expansion = "[a]: /" + std::string(20000, 'u') + "\n\n";
  for (int i = 0; i < 3000; ++i) expansion += "[a] ";
  const std::string length(600 << 10, 'x');
  for (const auto& body :
       {dashes, images, references, quotes, declarations, instructions, expansion, length}) {
    const auto note = parse_document("---\na: b\n---\n" + body);
    ASSERT_TRUE(note);
    EXPECT_FALSE(outline_of(*note)) << body.substr(0, 10);
    EXPECT_FALSE(edited(*note, {core::InsertInSection{"Notes", "x\n"}}));
    EXPECT_TRUE(edited(*note, {core::SetField{"a", core::Value::scalar("c")}}))
        << "the front matter is not hurt";
  }
}

TEST(Outline, ManyLinksToALongListOfReferencesAreRead) {
  std::string body;
  for (int i = 0; i < 400; ++i) body += "[" + std::to_string(i) + "]\r\n\r\n";
  for (int i = 0; i < 400; ++i) body += "[" + std::to_string(i) + "]: https://example.org/\r\n";
  EXPECT_TRUE(outline_of(*parse_document("---\r\na: b\r\n---\r\n" + body)));
}

TEST(Outline, CommentsAreTakenOutInOnePass) {
  std::string comments;
  for (int i = 0; i < 3000; ++i) comments += "a<!---->";
  const auto body = *parse_body(*parse_document("---\na: b\n---\n" + comments + "<!<!---->-- x"));
  EXPECT_EQ(body.sections[0].text, std::string(3000, 'a') + "<!-- x");
}

}  // namespace
}  // namespace confab::store
