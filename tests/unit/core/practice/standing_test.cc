// SPDX-License-Identifier: MIT
#include "core/practice/standing.h"

#include <gtest/gtest.h>

#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

struct Case {
  const char* story;
  std::vector<std::pair<std::string, std::string>> files;
  const char* state;
};

constexpr const char* kHeldTalk = "starts: 2026-11-20T10:00\nminutes: 30\nstatus: held\n";

const std::vector<Case>& cases() {
  static const std::vector<Case> all = {
      {"you have not written", {contact("ada")}, "to-reach"},
      {"one message", {contact("ada", outreach({"2026-11-18 email sent"}))}, "waiting"},
      {"a bounce", {contact("ada", outreach({"2026-11-18 email bounced"}))}, "waiting"},
      {"three attempts",
       {contact("ada", outreach({"2026-10-01 email sent", "2026-10-20 phone voicemail",
                                 "2026-11-18 email sent"}))},
       "parked"},
      {"three attempts, then an answer",
       {contact("ada", outreach({"2026-09-01 email sent", "2026-10-01 email sent",
                                 "2026-10-20 phone no-answer", "2026-10-21 phone replied"}))},
       "replied"},
      {"an answer, then another message",
       {contact("ada", outreach({"2026-10-01 email sent", "2026-10-02 email replied",
                                 "2026-11-18 email sent"}))},
       "waiting"},
      {"a no",
       {contact("ada", outreach({"2026-10-01 email sent", "2026-10-02 email declined"}))},
       "declined"},
      {"a no, then news about their referral",
       {contact("ada", outreach({"2026-10-01 email sent", "2026-10-02 email declined",
                                 "2026-11-18 email sent"}))},
       "declined"},
      {"a no, then an answer",
       {contact("ada", outreach({"2026-10-02 email declined", "2026-11-18 email replied"}))},
       "replied"},
      {"a no before the talk counts no more",
       {contact("ada", outreach({"2026-10-02 email declined"})),
        interview("i", std::string(kHeldTalk) + "thanks: 2026-11-20\nreviewed: 2026-11-20\n")},
       "in-touch"},
      {"sent in the morning, answered some time that day",
       {contact("ada", outreach({"2026-11-30T08:00 email sent", "2026-11-30 email replied"}))},
       "replied"},
      {"the log is in order on your clock",
       {contact("ada",
                outreach({"2026-11-28T23:30-08:00 email sent", "2026-11-29T07:00Z email replied",
                          "2026-11-29T09:00 email sent"}))},
       "waiting"},
      {"the log is not in order",
       {contact("ada", outreach({"2026-10-02 email replied", "2026-10-01 email sent"}))},
       "replied"},
      {"a plan",
       {contact("ada", outreach({"2026-11-18 email sent"})),
        interview("i", "starts: 2026-12-08\nstatus: planned\n")},
       "scheduled"},
      {"a cancelled plan",
       {contact("ada", outreach({"2026-11-18 email sent"})),
        interview("i", "starts: 2026-12-08\nstatus: cancelled\n")},
       "replied"},
      {"held, not thanked", {contact("ada"), interview("i", kHeldTalk)}, "met"},
      {"held and thanked, not reviewed",
       {contact("ada"), interview("i", std::string(kHeldTalk) + "thanks: 2026-11-20\n")},
       "met"},
      {"all settled",
       {contact("ada"),
        interview("i", std::string(kHeldTalk) + "thanks: 2026-11-20\nreviewed: 2026-11-20\n")},
       "in-touch"},
      {"the attempt before the talk is no open one",
       {contact("ada", outreach({"2026-11-18 email sent"})),
        interview("i", std::string(kHeldTalk) + "thanks: 2026-11-20\nreviewed: 2026-11-20\n")},
       "in-touch"},
      {"a message after the talk is not a request",
       {contact("ada", outreach({"2026-11-25 email sent"})),
        interview("i", std::string(kHeldTalk) + "thanks: 2026-11-20\nreviewed: 2026-11-20\n")},
       "in-touch"},
      {"an answer after the talk wants one",
       {contact("ada", outreach({"2026-11-25 email replied"})),
        interview("i", std::string(kHeldTalk) + "thanks: 2026-11-20\nreviewed: 2026-11-20\n")},
       "replied"},
      {"a promise is open",
       {contact("ada"),
        interview("i", std::string(kHeldTalk) +
                           "thanks: 2026-11-20\nreviewed: 2026-11-20\n---\n- [ ] me: write\n")},
       "met"},
      {"a promise is kept",
       {contact("ada"),
        interview("i", std::string(kHeldTalk) +
                           "thanks: 2026-11-20\nreviewed: 2026-11-20\n---\n- [x] me: write\n")},
       "in-touch"},
      {"a no-show, and no message since",
       {contact("ada", outreach({"2026-11-10 email replied"})),
        interview("i", "starts: 2026-11-20T10:00\nstatus: no-show\n")},
       "replied"},
      {"a no-show after a chance meeting",
       {contact("ada"), interview("i", "starts: 2026-11-20T10:00\nstatus: no-show\n")},
       "replied"},
      {"a no-show, and a message since",
       {contact("ada", outreach({"2026-11-21 email sent"})),
        interview("i", "starts: 2026-11-20T10:00\nstatus: no-show\n")},
       "waiting"},
      {"a talk called off after your message is not lost",
       {contact("ada", outreach({"2026-11-18 email sent"})),
        interview("i",
                  "agreed: 2026-11-20\ncancelled: 2026-11-25\nstarts: 2026-12-08\n"
                  "status: cancelled\n")},
       "replied"},
      {"called off, and you wrote since, before the agreed hour",
       {contact("ada", outreach({"2026-11-18 email sent", "2026-11-27 email sent"})),
        interview("i",
                  "agreed: 2026-11-20\ncancelled: 2026-11-25\nstarts: 2026-12-08\n"
                  "status: cancelled\n")},
       "waiting"},
      {"called off at an unknown time, the hour still ahead",
       {contact("ada", outreach({"2026-11-18 email sent"})),
        interview("i", "agreed: 2026-11-20\nstarts: 2026-12-08\nstatus: cancelled\n")},
       "replied"},
      {"called off at an unknown time, settled before the hour, which has passed",
       {contact("ada", outreach({"2026-11-18 email sent", "2026-11-27 email sent"})),
        interview("i", "agreed: 2026-11-20\nstarts: 2026-11-29\nstatus: cancelled\n")},
       "waiting"},
      {"a no-show is not settled by what you wrote before its hour",
       {contact("ada", outreach({"2026-11-18 email sent", "2026-11-27 email sent"})),
        interview("i", "agreed: 2026-11-20\nstarts: 2026-11-29\nstatus: no-show\n")},
       "replied"},
      {"called off, but another talk was agreed on later",
       {contact("ada"),
        interview("i",
                  "agreed: 2026-11-20\ncancelled: 2026-11-25\nstarts: 2026-12-08\n"
                  "status: cancelled\n"),
        interview("j", "agreed: 2026-11-26\nstarts: 2026-12-07\nstatus: planned\n")},
       "scheduled"},
      {"an agreement that nobody has answered",
       {contact("ada"), interview("i", "agreed: 2026-11-28\nstatus: cancelled\n")},
       "replied"},
      {"a message that needs no answer",
       {contact("ada",
                "outreach:\n  - { date: 2026-11-18, by: email, outcome: sent, asks: no }\n")},
       "to-reach"},
      {"you spoke",
       {contact("ada", outreach({"2026-11-18 email sent", "2026-11-19 phone spoke"}))},
       "in-touch"},
      {"you spoke, and asked for something afterwards",
       {contact("ada", outreach({"2026-11-19 phone spoke", "2026-11-20 email sent"}))},
       "waiting"},
      {"a question after the talk",
       {contact("ada",
                "outreach:\n  - { date: 2026-11-25, by: email, outcome: sent, asks: yes }\n"),
        interview("i", std::string(kHeldTalk) + "thanks: 2026-11-20\nreviewed: 2026-11-20\n")},
       "waiting"},
      {"parked by hand",
       {contact("ada", "parked: 2026-11-20\n" + outreach({"2026-11-18 email sent"}))},
       "parked"},
      {"parked by hand, until they write",
       {contact("ada", "parked: 2026-11-20\n" + outreach({"2026-11-21 email replied"}))},
       "replied"},
      {"three attempts, of which the last bounced",
       {contact("ada", outreach({"2026-10-01 email sent", "2026-10-20 phone voicemail",
                                 "2026-11-18 email sent", "2026-11-18 email bounced"}))},
       "waiting"},
      {"a no, then an agreement",
       {contact("ada", outreach({"2026-11-10 email declined"})),
        interview("i", "agreed: 2026-11-12\nstarts: 2026-12-08\nstatus: planned\n")},
       "scheduled"},
      {"marked as held, but still ahead",
       {contact("ada"), interview("i", "starts: 2026-12-08T10:00\nstatus: held\n")},
       "scheduled"},
      {"of two people one was thanked",
       {contact("ada"),
        contact("bo"),
        {"interviews/i.md", "type: interview\ncontact: [\"[[bo]]\", \"[[ada]]\"]\n" +
                                std::string(kHeldTalk) +
                                "thanks:\n  - { date: 2026-11-20, by: email, to: \"[[bo]]\" }\n"}},
       "met"},
      {"and the other one",
       {contact("ada"),
        contact("bo"),
        {"interviews/i.md", "type: interview\ncontact: [\"[[bo]]\", \"[[ada]]\"]\n" +
                                std::string(kHeldTalk) +
                                "thanks:\n  - { date: 2026-11-20, by: email, to: \"[[ada]]\" }\n"}},
       "in-touch"},
  };
  return all;
}

TEST(Standing, TheStateFollowsFromTheFacts) {
  for (const auto& each : cases()) {
    const Scene scene{notebook_of(each.files)};
    const auto standing = standing_of(scene.notebook.contacts.at(0), scene.moment());
    EXPECT_EQ(state_name(standing.state), each.state) << each.story;
  }
}

TEST(Standing, TheStateAndTheDateOfItsNextStepAgree) {
  for (const auto& each : cases()) {
    const Scene scene{notebook_of(each.files)};
    const auto standing = standing_of(scene.notebook.contacts.at(0), scene.moment());
    const bool asks_for_a_step =
        standing.state == ContactState::kWaiting || standing.state == ContactState::kReplied;
    EXPECT_EQ(standing.next_at.has_value(), asks_for_a_step) << each.story;
  }
}

TEST(Standing, TheCapIsASetting) {
  Scene scene{notebook_of({contact("ada", outreach({"2026-11-18 email sent"}))})};
  scene.policy.max_follow_ups = 0;
  EXPECT_EQ(standing_of(scene.notebook.contacts.at(0), scene.moment()).state,
            ContactState::kParked);
}

}  // namespace
}  // namespace confab::core
