// SPDX-License-Identifier: MIT
#include "core/text/links/link_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/text/links/full_link.h"

namespace confab::core {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> stems(std::string_view text) {
  std::vector<std::string> result;
  for (const auto& link : links_in(text)) result.emplace_back(link.stem());
  return result;
}

TEST(LinkReader, FencesHoldCode) {
  EXPECT_THAT(stems("```\n[[a]]\n```\n[[b]]\n"), ElementsAre("b"));
  EXPECT_THAT(stems("~~~ sh\n[[a]]\n~~~~  \n[[b]]\n"), ElementsAre("b"));
  EXPECT_THAT(stems("````\n[[a]]\n```\n[[b]]\n"), IsEmpty());
  EXPECT_THAT(stems("```\r\n[[a]]\r\n```\r\n[[b]]\r\n"), ElementsAre("b"));
}

TEST(LinkReader, ALineOfCodeAndWordsIsNotAFence) {
  EXPECT_THAT(stems("```make check``` is what\n[[a]] runs\n"), ElementsAre("a"));
  EXPECT_THAT(stems("~~~\n[[a]]\n~~~ no end\n[[b]]\n~~~\n[[c]]\n"), ElementsAre("c"));
  EXPECT_THAT(stems("``` `[[a]]`\n[[b]]\n"), ElementsAre("b")) << "nor do its ticks open one";
}

TEST(LinkReader, AFenceInAnItemOrQuoteEndsWithIt) {
  EXPECT_THAT(stems("- ```\n  [[a]]\n  ```\n  [[b]]\n"), ElementsAre("b"));
  EXPECT_THAT(stems("- ```\n  [[a]]\n[[b]]\n"), ElementsAre("b"));
  EXPECT_THAT(stems("1. x\n   - ~~~\n     [[a]]\n     ~~~\n     [[b]]\n"), ElementsAre("b"));
  EXPECT_THAT(stems("> ```\n> [[a]]\n\n[[b]]\n"), ElementsAre("b"));
  EXPECT_THAT(stems("    ```\n[[b]]\n"), ElementsAre("b")) << "too far to the right";
}

TEST(LinkReader, IndentedLinesAreCodeUnlessTheyContinueSomething) {
  for (const char* text : {"x\n\n    [[a]]\n", "x\n\n\t[[a]]\n", "# x\n    [[a]]\n", "    [[a]]\n",
                           "- x\n\n      [[a]]\n", "> x\n>\n>     [[a]]\n", "-     [[a]]\n",
                           "x\n\n    y\n\n    [[a]]\n", "[^1]: x\n\n        [[a]]\n"})
    EXPECT_THAT(stems(text), IsEmpty()) << text;
  for (const char* text : {"x\n    [[a]]\n", "- x\n    - [[a]]\n", "- x\n\n    [[a]]\n",
                           "1. x\n\n    [[a]]\n", "- x\n  - y\n\n      [[a]]\n", "> x\n    [[a]]\n",
                           "[^1]: x\n\n    [[a]]\n", "- [x] q\n\t[[a]]\n", "#x\n    [[a]]\n",
                           "> - x\n>     [[a]]\n", "- ```\n  x\n  ```\n  [[a]]\n"})
    EXPECT_THAT(stems(text), ElementsAre("a")) << text;
}

TEST(LinkReader, ABlockOfRawHtmlContainsNoMarkdown) {
  EXPECT_THAT(stems("<pre>\n[[a]]\n\n[t](b.md)\n</pre>\n[[c]]\n"), ElementsAre("c"));
  EXPECT_THAT(stems("<PRE class=x>[[a]]</PRE>\n[[c]]\n"), ElementsAre("c"));
  EXPECT_THAT(stems("<script>\nx = [[a]]\n</script>\n[[c]]\n"), ElementsAre("c"));
  EXPECT_THAT(stems("<pre>\n<a href=\"a.md\">x</a></pre>\n"), ElementsAre("a"));
  EXPECT_THAT(stems("<pre>\n[[a]]\n"), ElementsAre("a")) << "never closed";
  EXPECT_THAT(stems("<prefix>\n[[a]]\n</pre>\n"), ElementsAre("a"));
}

TEST(LinkReader, ReadsEveryFormOfMarkdownLink) {
  for (const char* text : {"[A\nK](a.md)",
                           "> [A\n> K](a.md)",
                           "[t](\na.md\n\"title\")",
                           "[t](a.md \"x\\\"y\")",
                           "[t](a.md (x\\)y))",
                           "[r]:\na.md",
                           "[r]:\n  <a.md>\n  \"t\"",
                           "- [r]: a.md",
                           "[r]: a.md\n\"quote\" said",
                           "[t](a&#46;md)",
                           "[t](&#97;.md)",
                           "[t](a\\.md)",
                           "[t](<a\\.md>)",
                           "[t](a%2Emd)",
                           "[t](x%2Fa.md)",
                           "<A HREF = \"a.md\" >",
                           "<a href= 'a.md'>",
                           "<a\nhref=\"a.md\">",
                           "<a class=x href=a.md>",
                           "<a href=\"&#97;.md\">",
                           "[[a.MD]]",
                           "[t](a.MD)",
                           "[t](a)",
                           "[t](x/a)",
                           "![[a#x]]"})
    EXPECT_THAT(stems(text), ElementsAre("a")) << text;
  EXPECT_THAT(stems("[t](<caf&eacute;.md>) [t](&#x43a;o&rsquo;.md#x)"), ElementsAre("café", "кo’"));
}

TEST(LinkReader, LeavesTextThatIsNotALink) {
  for (const char* text :
       {"\\[[a]]", "[^1]: a told me", "[^1]: a.md", "[r]: a.md and more", "- [x [y\n- z](a.md)",
        "[x\n\ny](a.md)", "[x](https://a.md)", "[x](mailto:a)", "[x](a.png)", "[x](#a)", "[x]()"})
    EXPECT_THAT(stems(text), IsEmpty()) << text;
}

TEST(LinkReader, FindsRelativePathsToAnyFile) {
  const std::string text = "[a](b.md#x) ![](c%20d.png) <a href='../e'>x</a> [w](https://f) [g](/h)";
  std::vector<std::string> found;
  for (const auto& [begin, end] : relative_destinations_in(text))
    found.push_back(text.substr(begin, end - begin));
  EXPECT_THAT(found, ElementsAre("b.md", "c%20d.png", "../e"));
}

}  // namespace
}  // namespace confab::core
