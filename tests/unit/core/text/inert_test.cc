// SPDX-License-Identifier: MIT
#include "core/text/inert.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

TEST(Inert, PlainSentencesStayAsTheyAre) {
  for (const auto* text : {"", "Met at the fair.", "first\nsecond, third", "3 people; 50 %"})
    EXPECT_EQ(inert_markdown(text), text);
}

TEST(Inert, WhatWouldMeanSomethingIsFenced) {
  for (const auto* text : {"# a", "- [ ] me: never", "[[nobody]]", "{{name}}", "---", "    code",
                           "1. a", "> a", "key:: value", "a #tag", "<b>", "a\\"})
    EXPECT_EQ(inert_markdown(text), "```text\n" + std::string(text) + "\n```") << text;
}

TEST(Inert, AFenceIsLongerThanAnyInside) {
  EXPECT_EQ(inert_markdown("````"), "`````text\n````\n`````");
}

TEST(Inert, ConflictMarkersAreMovedOffTheStartOfTheLine) {
  EXPECT_EQ(inert_markdown("<<<<<<< a"), "```text\n <<<<<<< a\n```");
}

}  // namespace
}  // namespace confab::core
