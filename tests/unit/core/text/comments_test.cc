// SPDX-License-Identifier: MIT
#include "core/text/comments.h"

#include <gtest/gtest.h>

#include <string>

namespace confab::core {
namespace {

// `text` with each comment shown as `~`.
std::string shown(std::string_view text) {
  std::string result;
  std::size_t at = 0;
  for (const auto& [begin, end] : comments_in(text)) {
    result += std::string(text.substr(at, begin - at)) + "~";
    at = end;
  }
  return result + std::string(text.substr(at));
}

TEST(Comments, AreHtmlAndObsidians) {
  const std::pair<const char*, const char*> cases[] = {
      {"a <!-- b --> c", "a ~ c"}, {"a <!-- b", "a ~"},
      {"a %% b %% c", "a ~ c"},    {"a%%b%%", "a~"},
      {"a %% b\nc %% d", "a ~ d"}, {"%%\n- hidden\n\n# too\n%%\nb", "~\nb"},
      {"- %% x\n- y %%", "- ~"},   {"a %% b", "a %% b"}};
  for (const auto& [text, wanted] : cases) EXPECT_EQ(shown(text), wanted) << text;
}

TEST(Comments, AreNotInCodeAndNotAcrossItems) {
  for (const auto* text :
       {"`a %% b` and `c %% d`", "``a ` %% b`` and `%%`", "`<!--` a `-->`", "\\%% a \\%%",
        "```\n%% a %%\n```\n", "~~~\n<!-- a\n~~~\n", "- ```\n  %% a %%\n  ```\n",
        "100%% sure, or 50%%", "- a %% b\n- c %% d", "- a\n  100%% sure\n- b\n  50%% sure"})
    EXPECT_EQ(shown(text), text) << text;
  EXPECT_EQ(shown("a ` b %% c %% d"), "a ` b ~ d") << "code that never closes";
  EXPECT_EQ(shown("```\na %% b %%"), "```\na ~") << "a fence that never closes";
  EXPECT_EQ(shown("a `b\n\nc` %% d %%"), "a `b\n\nc` ~") << "code ends with its paragraph";
}

TEST(Comments, TakeNoLongerInTheWorstCase) {
  for (const auto* piece :
       {"%%", "%% a\n- ", "`", "`a` ", "` `` ", "~~~ x\n", "```x\n", "<!--", "\\", "- a %%\n"}) {
    std::string text;
    while (text.size() < 1'000'000) text += piece;
    EXPECT_LE(comments_in(text).size(), text.size()) << piece;
  }
}

}  // namespace
}  // namespace confab::core
