// SPDX-License-Identifier: MIT
#include "core/messages/brief_form.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

TEST(BriefForm, SaysWhoWritesInsteadOfSigningOff) {
  EXPECT_EQ(brief_form("Hi Huy,\n\nI'm late.\n\nBest wishes,\nLuis\n503", "Luis"),
            "Hi Huy, it's Luis. I'm late.");
  EXPECT_EQ(brief_form("Hi Huy,\n\nIt's Luis from the Grill. I'm late.\n\nLuis", "Luis"),
            "Hi Huy, it's Luis from the Grill. I'm late.");
  EXPECT_EQ(brief_form("I'm late.\n\nLuis", "Luis"), "I'm late.");
}

}  // namespace
}  // namespace confab::core
