// SPDX-License-Identifier: MIT
#include "core/text/spelling.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

TEST(Nearest, OneOrTwoWrongLettersAreAccepted) {
  const std::vector<std::string> words = {"reach", "list", "log", "due"};
  EXPECT_EQ(nearest("raech", words), "reach");
  EXPECT_EQ(nearest("lst", words), "list");
  EXPECT_EQ(nearest("du", words), "due");
  EXPECT_EQ(nearest("xyzzy", words), "");
  EXPECT_EQ(nearest("", words), "");
}

TEST(Nearest, AShortWordMayHaveOneWrongLetter) {
  EXPECT_EQ(nearest("jsoe", {"jose"}), "jose");
  EXPECT_EQ(nearest("nope", {"jose"}), "");
}

TEST(DidYouMean, SaysSomethingElseIfNothingIsNear) {
  EXPECT_EQ(did_you_mean("lgo", {"log"}, "none"), "did you mean 'log'?");
  EXPECT_EQ(did_you_mean("xyzzy", {"log"}, "none"), "none");
}

}  // namespace
}  // namespace confab::core
