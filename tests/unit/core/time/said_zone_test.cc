// SPDX-License-Identifier: MIT
#include "core/time/said_zone.h"

#include <gtest/gtest.h>

#include <vector>

namespace confab::core {
namespace {

TEST(SaidZone, APlaceWithItsOwnTimeZoneIsNamed) {
  EXPECT_EQ(say_zone("America/Los_Angeles"), "Pacific time");
  // British Columbia stays on summer time from 2026 on.
  EXPECT_EQ(say_zone("America/Vancouver"), "Vancouver time");
  EXPECT_EQ(say_zone("Etc/GMT+5"), "UTC-5");
  EXPECT_EQ(say_zone("Etc/GMT-10"), "UTC+10");
  EXPECT_EQ(say_zone("Etc/UTC"), "UTC");
}

TEST(SaidZone, WhoseClockIsReadInWords) {
  using Words = std::vector<std::string_view>;
  EXPECT_EQ(find_said_zone(Words{"for", "me"}, {}), kMyZone);
  EXPECT_EQ(find_said_zone(Words{"for", "you"}, {}), kYourZone);
  EXPECT_EQ(find_said_zone(Words{"in", "the", "UK"}, {}), "Europe/London");
  EXPECT_EQ(find_said_zone(Words{"GMT+5"}, {}), "Etc/GMT-5");
  EXPECT_EQ(find_said_zone(Words{"for", "dinner"}, {}), "");
}

}  // namespace
}  // namespace confab::core
