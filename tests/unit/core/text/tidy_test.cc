// SPDX-License-Identifier: MIT
#include "core/text/tidy.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

TEST(Tidy, WhitespaceIsOneSpaceBetweenWords) {
  for (const auto* typed : {"Jean Sammet", "Jean  Sammet", " Jean Sammet\t", "Jean\u00A0Sammet",
                            "Jean \u202F Sammet", "\u3000Jean Sammet"})
    EXPECT_EQ(tidy(typed), "Jean Sammet");
  EXPECT_EQ(tidy(""), "");
  EXPECT_EQ(tidy(" \u00A0 "), "");
}

}  // namespace
}  // namespace confab::core
