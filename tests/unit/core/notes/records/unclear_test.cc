// SPDX-License-Identifier: MIT
#include "core/notes/records/unclear.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> unclear(const std::pair<std::string, std::string>& file) {
  std::vector<std::string> messages;
  for (const auto& each : notebook_of({file}).unclear) messages.push_back(each.message);
  return messages;
}

TEST(Unclear, SaysWhichDatesAndStatesCannotBeRead) {
  EXPECT_THAT(unclear(interview("i",
                                "starts: 1.12.2026\nended: soon\nconfirmed: yes\n"
                                "status: done\nreviewed: x\nthanks: [2026-12-01, later]\n")),
              ElementsAre("cannot read starts '1.12.2026'", "cannot read ended 'soon'",
                          "cannot read confirmed 'yes'", "cannot read reviewed 'x'",
                          "cannot read status 'done'", "cannot read this entry of thanks"));
  EXPECT_THAT(unclear(contact("ada", "snooze-until: june\n" + outreach({"2026-11-18 email snet",
                                                                        "2026-11-18 email sent"}))),
              ElementsAre("cannot read snooze-until 'june'", "cannot read this entry of outreach"));
}

TEST(Unclear, AMissingValueIsClear) {
  EXPECT_THAT(unclear(interview("i", "starts:\n")), IsEmpty());
  EXPECT_THAT(unclear(contact("ada", "outreach: []\nsnooze-until: 2026-12-24\n")), IsEmpty());
}

}  // namespace
}  // namespace confab::core
