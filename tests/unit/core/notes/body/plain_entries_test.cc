// SPDX-License-Identifier: MIT
#include "core/notes/body/plain_entries.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

TEST(PlainEntries, ShortLinesAndSentencesAreEntries) {
  using Entries = std::vector<std::string_view>;
  EXPECT_EQ(plain_entries("showing me the lab\nthe names you gave me\nyour honesty about pay\n"),
            (Entries{"showing me the lab", "the names you gave me", "your honesty about pay"}));
  EXPECT_EQ(plain_entries("I will ask two people who have done it before I decide.\nRead it."),
            (Entries{"I will ask two people who have done it before I decide.", "Read it."}));
  EXPECT_EQ(plain_entries("the lab"), Entries{"the lab"});
}

TEST(PlainEntries, WrappedTextIsOneEntry) {
  for (const auto* whole :
       {"the way you showed me how to read the strip that came out\nof the old machine",
        "the names of the\npeople", "the lab, the names,\nthe pay", "the lab\nand the names",
        "It was good. It\nhelped me", "> a quote\n> of two lines", "| a | b |\n| c | d |",
        "due:: 2026-12-05\ncall Bob"})
    EXPECT_EQ(plain_entries(whole), std::vector<std::string_view>{whole}) << whole;
}

}  // namespace
}  // namespace confab::core
