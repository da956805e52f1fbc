// SPDX-License-Identifier: MIT
#include "cmd/input/rehearsal.h"

#include <gtest/gtest.h>

#include "cmd/output/escape.h"

namespace confab::cmd {
namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

// Ninety seconds at sixty words per minute.
core::PitchTime ninety_seconds(const std::string& first = "Interest",
                               const std::string& last = "Goals") {
  std::string words;
  for (int i = 0; i < 45; ++i) words += "word ";
  return core::pitch_time({"pitch.md", 60, {{first, words, 1}, {last, words, 3}}}, {});
}

TEST(RehearsalLine, FillsUpWithThePlannedTimeAndNamesTheCurrentPart) {
  const auto time = ninety_seconds();
  EXPECT_EQ(rehearsal_line(time, seconds(0), 52),
            "[--------------------] 0:00 of 1:30  Interest       ");
  EXPECT_EQ(rehearsal_line(time, milliseconds(44'999), 52),
            "[#########-----------] 0:44 of 1:30  Interest       ");
  EXPECT_EQ(rehearsal_line(time, seconds(45), 52),
            "[##########----------] 0:45 of 1:30  Goals          ");
  EXPECT_EQ(rehearsal_line(time, seconds(90), 52),
            "[####################] 1:30 of 1:30  Goals          ");
}

TEST(RehearsalLine, SaysHowFarItIsOver) {
  EXPECT_EQ(rehearsal_line(ninety_seconds(), milliseconds(101'300), 63),
            "[####################] 1:41 of 1:30, 11 s over  Goals          ");
}

TEST(RehearsalLine, IsAsWideAsAskedForWhateverThePartIsCalled) {
  for (const auto* title : {"", "Skills", "我喜歡編譯器我喜歡編譯器我喜歡編譯器", "e\u0301e\u0301",
                            "a\x1b[31mb", "\xff\xff"}) {
    const auto time = ninety_seconds(title);
    for (std::size_t columns = 0; columns < 90; ++columns) {
      const auto line = rehearsal_line(time, seconds(10), columns);
      EXPECT_EQ(display_width(line), columns) << line;
      EXPECT_EQ(escaped(line), line);
    }
  }
}

TEST(RehearsalLine, HasNoBarIfThereIsNoRoom) {
  const auto time = ninety_seconds();
  EXPECT_EQ(rehearsal_line(time, seconds(10), 42), "[#---------] 0:10 of 1:30  Interest       ");
  EXPECT_EQ(rehearsal_line(time, seconds(10), 41), "0:10 of 1:30  Interest                   ");
  EXPECT_EQ(rehearsal_line(time, seconds(10), 6), "0:10 o");
}

TEST(RehearsalStyle, IsGreenInTimeYellowOverThePlanAndRedOverTheLimit) {
  const auto time = ninety_seconds();
  EXPECT_EQ(rehearsal_style(time, seconds(90)), Style::kGreen);
  EXPECT_EQ(rehearsal_style(time, milliseconds(90'001)), Style::kYellow);
  EXPECT_EQ(rehearsal_style(time, seconds(120)), Style::kYellow);
  EXPECT_EQ(rehearsal_style(time, milliseconds(120'001)), Style::kRed);
}

}  // namespace
}  // namespace confab::cmd
