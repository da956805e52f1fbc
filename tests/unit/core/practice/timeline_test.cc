// SPDX-License-Identifier: MIT
#include "core/practice/timeline.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

using testing::ElementsAre;

std::vector<std::string> events(const std::string& log, const std::string& talk) {
  const Scene scene{notebook_of({contact("ada", log), interview("i", talk)})};
  std::vector<std::string> result;
  for (const auto& event : timeline_of(scene.notebook.contacts.front(), scene.moment()))
    result.push_back(event.what);
  return result;
}

TEST(Timeline, ListsEventsInTheOrderInWhichTheyHappened) {
  EXPECT_THAT(events(outreach({"2026-11-16 email sent", "2026-11-18 email replied"}),
                     "agreed: 2026-11-19\nstarts: 2026-11-20T10:00\nstatus: held\n"
                     "thanks: 2026-11-20\nreviewed: 2026-11-20\n"),
              ElementsAre("email sent", "email replied", "agreed on a time", "interview held",
                          "thanked", "reviewed"));
}

TEST(Timeline, EntriesOfOneDayStayAsTheyAreWritten) {
  EXPECT_THAT(events(outreach({"2026-11-16T15:00 phone no-answer", "2026-11-16 email sent"}),
                     "starts: 2026-12-20T10:00\nstatus: planned\n"),
              ElementsAre("phone no-answer", "email sent", "interview planned"));
}

TEST(Timeline, ATalkThatFellThroughIsWhereItWasCalledOff) {
  EXPECT_THAT(events(outreach({"2026-11-19 email sent"}),
                     "starts: 2026-12-20T10:00\nstatus: cancelled\ncancelled: 2026-11-18\n"),
              ElementsAre("interview of Sun 2026-12-20 10:00 cancelled", "email sent"));
}

TEST(Timeline, LeavesOutThanksToSomeoneElse) {
  EXPECT_THAT(events("",
                     "starts: 2026-11-20T10:00\nstatus: held\n"
                     "thanks: [{ date: 2026-11-21, by: email, to: \"[[bob]]\" }]\n"),
              ElementsAre("interview held"));
}

}  // namespace
}  // namespace confab::core
