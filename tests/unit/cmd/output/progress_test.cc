// SPDX-License-Identifier: MIT
#include "cmd/output/progress.h"

#include <gmock/gmock.h>

#include <vector>

namespace confab::cmd {
namespace {

using std::chrono::milliseconds;

// The text on stderr after reading that many notes at each of these moments.
std::string shown_at(const std::vector<milliseconds>& moments) {
  Output out(Output::Color::kOff, Output::Color::kOff, 0, 0);
  milliseconds now{5000};
  testing::internal::CaptureStderr();
  {
    Progress progress(out, [&] { return now; });
    for (std::size_t i = 0; i < moments.size(); ++i) {
      now = milliseconds(5000) + moments[i];
      progress.show(1024 * i, 100000);
    }
  }
  return testing::internal::GetCapturedStderr();
}

TEST(Progress, NothingIsShownWithinASecond) {
  EXPECT_EQ(shown_at({milliseconds(0), milliseconds(999)}), "");
}

TEST(Progress, ALineIsShownAndTakenAwayAgain) {
  EXPECT_EQ(
      shown_at({milliseconds(10), milliseconds(1000), milliseconds(1100)}),
      "\r  1024 of 100000 notes read\r  2048 of 100000 notes read\r" + std::string(27, ' ') + "\r");
}

}  // namespace
}  // namespace confab::cmd
