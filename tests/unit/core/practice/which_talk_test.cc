// SPDX-License-Identifier: MIT
// Commands act on the talk they are proposed for; without a time, on the oldest that needs
// something.
#include "core/practice/which_talk.h"

#include <gtest/gtest.h>

#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

std::string talk(const std::string& starts, const std::string& status,
                 const std::string& more = "") {
  return "starts: " + starts + "\nstatus: " + status + "\n" + more;
}

struct Found {
  explicit Found(std::vector<std::pair<std::string, std::string>> talks) {
    talks.push_back(contact("ada"));
    scene.notebook = notebook_of(talks);
  }
  const Contact& ada() const { return scene.notebook.contacts.front(); }
  std::string stem(const Interview* found) const {
    return found ? std::string(found->stem()) : "none";
  }
  std::string at(const std::string& when) const {
    const auto found = talk_at(*find_date(when), ada(), scene.moment(),
                               [](const Interview& each) { return each.is_planned(); });
    return found ? stem(*found) : found.error().message;
  }

  Scene scene = {{}, {}, core::at("2026-12-01T09:00")};
};

TEST(WhichTalk, LogIsAboutTheOldestPlannedTalkThatHasBegun) {
  const Found found({interview("a", talk("2026-11-28T10:00", "planned")),
                     interview("b", talk("2026-11-20T10:00", "planned")),
                     interview("c", talk("2026-12-03T10:00", "planned"))});
  EXPECT_EQ(found.stem(talk_to_record(found.ada(), found.scene.moment())), "b");
}

TEST(WhichTalk, AnHourOrADayAloneIsMeantAsItIsWritten) {
  const Found found({interview("day", talk("2026-12-03", "planned")),
                     interview("hour", talk("2026-12-03T10:00", "planned")),
                     interview("second", talk("2026-12-04T10:00:59", "planned"))});
  EXPECT_EQ(found.at("2026-12-03T10:00"), "hour");
  EXPECT_EQ(found.at("2026-12-03"), "day");
  EXPECT_EQ(found.at("2026-12-03T11:00"), "day") << "its hour is not known";
  EXPECT_EQ(found.at("2026-12-04T10:00"), "second");
}

TEST(WhichTalk, AFutureDateCountsNeitherAsThanksNorAsAReview) {
  const Found found({interview(
      "a", talk("2026-11-20T10:00", "held", "thanks: 2026-12-02\nreviewed: 2026-12-02\n"))});
  EXPECT_EQ(found.stem(talk_to_thank_for(found.ada(), found.scene.moment())), "a");
  EXPECT_EQ(found.stem(talk_to_review(found.ada(), found.scene.moment())), "a");
}

TEST(WhichTalk, ConfirmIsAboutTheNextTalkThatIsNotConfirmed) {
  const Found found({interview("a", talk("2026-12-02T10:00", "planned", "confirmed: 2026-11-30\n")),
                     interview("b", talk("2026-12-03T10:00", "planned"))});
  EXPECT_EQ(found.stem(talk_to_confirm(found.ada(), found.scene.moment())), "b");
  EXPECT_EQ(found.stem(talk_ahead(found.ada(), found.scene.moment())), "a");
}

TEST(WhichTalk, AChangeIsAboutTheNextTalkElseTheOldest) {
  const Found past({interview("a", talk("2026-11-28T10:00", "planned")),
                    interview("b", talk("2026-11-20T10:00", "planned"))});
  EXPECT_EQ(past.stem(talk_ahead(past.ada(), past.scene.moment())), "b");
  const Found none({interview("a", talk("2026-11-28T10:00", "held"))});
  EXPECT_EQ(none.stem(talk_ahead(none.ada(), none.scene.moment())), "none");
}

TEST(WhichTalk, ThanksAndReviewsAreForTheOldestTalkThatLacksThem) {
  const Found found({interview("a", talk("2026-11-28T10:00", "held", "thanks: 2026-11-28\n")),
                     interview("b", talk("2026-11-20T10:00", "held", "reviewed: 2026-11-20\n"))});
  EXPECT_EQ(found.stem(talk_to_thank_for(found.ada(), found.scene.moment())), "b");
  EXPECT_EQ(found.stem(talk_to_review(found.ada(), found.scene.moment())), "a");
  EXPECT_EQ(found.stem(last_held(found.ada(), found.scene.moment()).value()), "a");
}

TEST(WhichTalk, ATimeOrADayNamesATalk) {
  const Found found({interview("a", talk("2026-12-02T10:00", "planned")),
                     interview("b", talk("2026-12-02T15:00", "planned")),
                     interview("c", talk("2026-12-04", "planned")),
                     interview("d", talk("2026-12-05T10:00", "held"))});
  EXPECT_EQ(found.at("2026-12-02T15:00"), "b");
  EXPECT_EQ(found.at("2026-12-04"), "c");
  EXPECT_EQ(found.at("2026-12-04T11:00"), "c");
  EXPECT_EQ(found.at("2026-12-02"), "more than one talk with ada starts on Wed 2026-12-02");
  EXPECT_EQ(found.at("2026-12-05"), "no such talk with ada starts on Sat 2026-12-05");
}

TEST(WhichTalk, AProposedCommandNamesTheTalkOnlyIfAnotherOneWouldBeMeant) {
  const Found found({interview("a", talk("2026-12-02T10:00", "planned", "timezone: Asia/Tokyo\n")),
                     interview("b", talk("2026-12-04", "planned"))});
  const auto& talks = found.scene.notebook.interviews;
  const auto moment = found.scene.moment();
  EXPECT_EQ(at_flag(talks[0], &talks[0], moment), "");
  EXPECT_EQ(at_flag(talks[0], &talks[1], moment), " --at 2026-12-02T02:00");
  EXPECT_EQ(at_flag(talks[1], &talks[0], moment, "--talk"), " --talk 2026-12-04");
  EXPECT_EQ(found.at("2026-12-02T02:00"), "a");
}

TEST(WhichTalk, TalksAheadAreListedSoonestFirst) {
  const Found found({interview("a", talk("2026-12-04T10:00", "planned")),
                     interview("b", talk("2026-12-02T10:00", "planned")),
                     interview("c", talk("2026-11-30T10:00", "planned")),
                     interview("d", talk("2026-12-03T10:00", "cancelled"))});
  std::string order;
  for (const auto* each : talks_ahead(found.scene.moment())) order += each->stem();
  EXPECT_EQ(order, "ba");
}

}  // namespace
}  // namespace confab::core
