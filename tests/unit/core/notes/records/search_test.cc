// SPDX-License-Identifier: MIT
#include "core/notes/records/search.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace confab::core {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Search, IgnoresCaseAccentsAndLineEnds) {
  EXPECT_THAT(lines_with("one\nZOË\r\n\nzo\xC3\xAB is here", "zoe"),
              ElementsAre(FoundLine{2, "ZOË"}, FoundLine{4, "zoë is here"}));
  EXPECT_THAT(lines_with("Łukasz\n", "lukasz"), ElementsAre(FoundLine{1, "Łukasz"}));
  EXPECT_THAT(lines_with("\xEF\xBB\xBFtype: contact\n", "TYPE"),
              ElementsAre(FoundLine{1, "type: contact"}));
}

TEST(Search, FindsTextThatIsNotUtf8) {
  EXPECT_THAT(lines_with("a\xFF"
                         "b\nb",
                         "b"),
              ElementsAre(FoundLine{1,
                                    "a\xFF"
                                    "b"},
                          FoundLine{2, "b"}));
}

TEST(Search, FindsNothingInNothing) {
  EXPECT_THAT(lines_with("", "a"), IsEmpty());
  EXPECT_THAT(lines_with("a\n \n", " "), IsEmpty());
  EXPECT_THAT(lines_with("a\nb\n", "a\nb"), IsEmpty());
}

}  // namespace
}  // namespace confab::core
