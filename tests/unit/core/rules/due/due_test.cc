// SPDX-License-Identifier: MIT
// Every due rule at its boundaries: when it arises, when it is due to the second, what settles it.
#include "core/rules/due/due.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/rule.h"
#include "core/rules/due/order.h"
#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

using Files = std::vector<std::pair<std::string, std::string>>;

constexpr const char* kMorning = "2026-12-01T09:00";

// The items of one rule, as `who 2026-12-01T14:25` (in Berlin), with seconds only if they are not
// 0.
std::vector<std::string> owed(const char* rule, const Files& files,
                              const std::string& now = kMorning, const Policy& policy = {}) {
  const Scene scene{notebook_of(files), policy, at(now)};
  std::vector<std::string> result;
  for (const auto& item : due_items(scene.moment())) {
    if (rule_info(item.rule).id == rule)
      result.push_back(item.who + " " + print_date({local_time(item.due, scene.now.zone), true}));
  }
  return result;
}

DueItem one_item(const char* rule, const Files& files, const Policy& policy = {}) {
  const Scene scene{notebook_of(files), policy, at(kMorning)};
  for (const auto& item : due_items(scene.moment())) {
    if (rule_info(item.rule).id == rule) return item;
  }
  ADD_FAILURE() << "no item of " << rule;
  return {};
}

std::string held(const std::string& more = "") {
  return "starts: 2026-11-20T10:00\nminutes: 30\nstatus: held\n" + more;
}

const char* const kSettled = "thanks: 2026-11-20\nreviewed: 2026-11-20\n";

std::string planned_talk(const std::string& starts, const std::string& more = "") {
  return "starts: " + starts + "\nminutes: 30\nstatus: planned\n" + more;
}

// An interview with someone other than Ada.
std::pair<std::string, std::string> talk_with(const std::string& stem, const std::string& more) {
  return {"interviews/with-" + stem + ".md",
          "type: interview\ncontact: \"[[" + stem + "]]\"\n" + more};
}

TEST(FollowUp, IsDueAtTheEndOfTheSeventhBusinessDay) {
  const std::pair<const char*, const char*> cases[] = {
      {"2026-11-16T09:30 email sent", "ada 2026-11-25T23:59:59"},
      {"2026-11-21 email sent", "ada 2026-12-01T23:59:59"},  // a Saturday
      {"2026-11-20T23:59 email sent", "ada 2026-12-01T23:59:59"},
      {"2025-12-22 email sent", "ada 2025-12-31T23:59:59"},
      {"2024-02-20 email sent", "ada 2024-02-29T23:59:59"},
      {"2026-03-19 email sent", "ada 2026-03-30T23:59:59"},  // the clock goes forward in between
  };
  for (const auto& [attempt, due] : cases)
    EXPECT_THAT(owed("follow-up", {contact("ada", outreach({attempt}))}), ElementsAre(due))
        << attempt;
}

TEST(FollowUp, HolidaysAndWeekendsAreSettings) {
  const Files files = {contact("ada", outreach({"2026-11-16 email sent"}))};
  Policy policy;
  policy.calendar.holidays = {Day(2026, 11, 18), Day(2026, 11, 19)};
  EXPECT_THAT(owed("follow-up", files, kMorning, policy), ElementsAre("ada 2026-11-27T23:59:59"));
  policy.calendar.weekend = {absl::Weekday::friday};
  EXPECT_THAT(owed("follow-up", files, kMorning, policy), ElementsAre("ada 2026-11-26T23:59:59"));
}

TEST(FollowUp, ProposesAChannelOnFileThatWasNotTried) {
  const std::string ways =
      "email: a@example.org\nphone: \"+49 30 1234\"\nlinkedin: https://example.org/a\n";
  const auto command = [&](const std::vector<std::string>& log, const Policy& policy = {}) {
    return one_item("follow-up", {contact("ada", ways + outreach(log))}, policy).command;
  };
  EXPECT_EQ(command({"2026-11-02 email sent"}), "confab reach ada --by phone");
  EXPECT_EQ(command({"2026-11-02 phone no-answer"}), "confab reach ada --by email");
  EXPECT_EQ(command({"2026-11-02 email sent", "2026-11-12 phone voicemail"}),
            "confab reach ada --by linkedin");
  EXPECT_EQ(command({"2026-09-02 phone sent", "2026-09-03 phone replied", "2026-11-12 email sent"}),
            "confab reach ada --by phone");
  Policy policy;
  policy.first_channel = "linkedin";
  EXPECT_EQ(command({"2026-11-02 email sent"}, policy), "confab reach ada --by linkedin");
}

TEST(FollowUp, EndsWithAnAnswerOrAtTheLimit) {
  for (const auto* last : {"2026-11-03 email replied", "2026-11-03 email declined"}) {
    EXPECT_THAT(owed("follow-up", {contact("ada", outreach({"2026-11-02 email sent", last}))}),
                IsEmpty());
  }
  EXPECT_THAT(
      owed("follow-up", {contact("ada", outreach({"2026-09-01 email sent", "2026-10-01 email sent",
                                                  "2026-11-02 email sent"}))}),
      IsEmpty());
}

TEST(FollowUp, DoesNotWaitForABouncedMessage) {
  const std::string ways = "email: a@example.org\nphone: \"+49 30 1234\"\n";
  const auto bounced = outreach({"2026-11-30T09:00 email sent", "2026-11-30T09:05 email bounced"});
  EXPECT_THAT(owed("follow-up", {contact("ada", ways + bounced)}),
              ElementsAre("ada 2026-12-01T09:05"));
  const auto item = one_item("follow-up", {contact("ada", ways + bounced)});
  EXPECT_EQ(item.command, "confab reach ada --by phone");
  EXPECT_THAT(item.why, testing::EndsWith(" bounced"));
  EXPECT_EQ(one_item("follow-up", {contact("ada", "email: a@example.org\n" + bounced)}).command,
            "confab set ada email=ADDRESS");
}

TEST(FollowUp, MayNotBeSentBeforeTheOthersHadTheTimeToAnswer) {
  const auto may_be_done_on = [](const char* now) {
    const std::string rand = "organization: Rand\n";
    const Scene scene{notebook_of({contact("ada", rand + outreach({"2026-11-02 email sent"})),
                                   contact("bob", rand + outreach({"2026-11-26 email sent"}))}),
                      {},
                      at(now)};
    const auto items = due_items(scene.moment());
    const auto item = std::ranges::find(items, "ada", &DueItem::who);
    return item != items.end() && may_be_done(*item, scene.now);
  };
  EXPECT_FALSE(may_be_done_on("2026-11-30T23:59"));
  EXPECT_TRUE(may_be_done_on("2026-12-01T00:00"));
}

TEST(FollowUp, SaysThatItAsksOnceYouHaveMet) {
  const Files files = {
      contact("ada",
              "email: a@example.org\noutreach: [{ date: 2026-11-23, by: phone, outcome: "
              "sent, asks: yes }]\n"),
      interview("i", held(kSettled))};
  EXPECT_EQ(one_item("follow-up", files).command, "confab reach ada --by email --answer-needed");
}

TEST(FollowUp, EndsOnceYouHaveMet) {
  EXPECT_THAT(owed("follow-up", {contact("ada", outreach({"2026-11-21 email sent"})),
                                 interview("i", held(kSettled))}),
              IsEmpty());
}

TEST(AnswerReply, IsDueTwentyFourHoursAfterTheReply) {
  const std::pair<const char*, const char*> cases[] = {
      {"2026-11-30T10:05 email replied", "ada 2026-12-01T10:05"},
      {"2026-11-30 email replied", "ada 2026-12-01T23:59:59"},
      {"2026-03-28T14:00 email replied", "ada 2026-03-29T15:00"},  // 24 hours are hours
      {"2026-10-24T14:00 email replied", "ada 2026-10-25T13:00"},
      {"2024-02-28T14:00 email replied", "ada 2024-02-29T14:00"},
      {"2026-11-30T10:05-05:00 email replied", "ada 2026-12-01T16:05"},
  };
  for (const auto& [attempt, due] : cases)
    EXPECT_THAT(owed("answer-reply", {contact("ada", outreach({attempt}))}), ElementsAre(due))
        << attempt;
}

TEST(AnswerReply, IsSettledByAMessageOrAPlan) {
  EXPECT_THAT(
      owed("answer-reply",
           {contact("ada", outreach({"2026-11-29 email replied", "2026-11-30 email sent"}))}),
      IsEmpty());
  EXPECT_THAT(owed("answer-reply", {contact("ada", outreach({"2026-11-29 email replied"})),
                                    interview("i", planned_talk("2026-12-08T10:00"))}),
              IsEmpty());
}

TEST(AnswerReply, ASecondTalkThatFellThroughCountsToo) {
  const Files files = {contact("ada"), interview("i", held(kSettled)),
                       interview("j", "starts: 2026-11-30T10:00\nstatus: cancelled\n")};
  EXPECT_THAT(owed("answer-reply", files), ElementsAre("ada 2026-12-01T10:00"));
  // A day without a time lasts to its end.
  EXPECT_THAT(owed("answer-reply", {contact("ada", outreach({"2026-11-30T09:00 email replied"})),
                                    interview("j", "starts: 2026-11-30\nstatus: no-show\n")}),
              ElementsAre("ada 2026-12-01T23:59:59"));
}

TEST(AnswerReply, ATalkThatFellThroughNeedsAnAnswerToo) {
  const Files files = {contact("ada", outreach({"2026-11-20 email replied"})),
                       interview("i", "starts: 2026-11-30T10:00\nstatus: no-show\n")};
  EXPECT_THAT(owed("answer-reply", files), ElementsAre("ada 2026-12-01T10:00"));
}

TEST(TrySomeoneElse, IsDueThreeBusinessDaysAfterTheLastAttemptThere) {
  const auto rand = [](const std::string& log) {
    return Files{contact("ada", "organization: Rand\nemail: a@example.org\n" + log),
                 contact("bob", "organization: RAND\nphone: \"+49 30 1234\"\n")};
  };
  const std::pair<const char*, const char*> cases[] = {
      {"2026-11-26T17:00 email sent", "bob 2026-12-01T23:59:59"},
      {"2026-11-27 email sent", "bob 2026-12-02T23:59:59"},
      {"2026-11-28 email sent", "bob 2026-12-02T23:59:59"},
  };
  for (const auto& [attempt, due] : cases)
    EXPECT_THAT(owed("try-someone-else", rand(outreach({attempt}))), ElementsAre(due)) << attempt;
  const auto parked =
      outreach({"2026-09-01 email sent", "2026-10-01 email sent", "2026-11-02 email sent"});
  EXPECT_THAT(owed("try-someone-else", rand(parked)), ElementsAre("bob 2026-11-05T23:59:59"));
  EXPECT_THAT(owed("try-someone-else", rand(outreach({"2026-11-26 email replied"}))), IsEmpty());
  EXPECT_THAT(owed("try-someone-else", rand(outreach({"2025-12-30 email sent"}))), IsEmpty())
      << "the follow-up comes first: never two people on one day";
}

TEST(TrySomeoneElse, NamesReferralsThenConnectorsThenMentorsNeverSomeoneSnoozed) {
  const auto at_rand = [](const char* stem, const std::string& more) {
    return contact(stem, std::string("organization: Rand\nemail: x@example.org\n") + more);
  };
  Files files = {at_rand("ada", outreach({"2026-11-26 email sent"})),
                 at_rand("bob", "snooze-until: 2026-12-24\nconnector: true\n"),
                 at_rand("cem", ""),
                 at_rand("dov", "found-through: mentor\n"),
                 at_rand("eva", "connector: true\n"),
                 at_rand("fin", "referred-by: \"[[gus]]\"\n"),
                 contact("gus")};
  for (const auto* first : {"fin", "eva", "dov", "cem"}) {
    EXPECT_THAT(owed("try-someone-else", files),
                ElementsAre(std::string(first) + " 2026-12-01T23:59:59"));
    std::erase_if(files,
                  [&](const auto& each) { return each.first.find(first) != std::string::npos; });
  }
  EXPECT_THAT(owed("try-someone-else", files), IsEmpty());
}

TEST(TrySomeoneElse, AsksThePersonYouHaveMetThere) {
  const Files files = {contact("bob", "organization: Rand\n" + outreach({"2026-11-26 email sent"})),
                       contact("cem", "organization: Rand\nemail: c@example.org\n"),
                       contact("ada", "organization: Rand\nemail: a@example.org\n"),
                       interview("i", held(kSettled))};
  EXPECT_THAT(owed("try-someone-else", files), ElementsAre("ada 2026-12-01T23:59:59"));
}

TEST(TrySomeoneElse, IsSettledByWritingToThePersonYouHaveMetThere) {
  for (const auto& [log, items] :
       {std::pair{"2026-11-25 email sent", 1U}, std::pair{"2026-11-30 email sent", 0U},
        std::pair{"2026-11-30 phone spoke", 0U}}) {
    const Files files = {
        contact("bob", "organization: Rand\n" + outreach({"2026-11-26 email sent"})),
        contact("cem", "organization: Rand\nemail: c@example.org\n"),
        contact("ada", "organization: Rand\nemail: a@example.org\n" + outreach({log})),
        interview("i", held(kSettled))};
    EXPECT_EQ(owed("try-someone-else", files).size(), items) << log;
  }
}

TEST(Commands, NameTheTalkIfAnotherOneWouldBeMeant) {
  const auto commands = [](const char* rule, const std::string& first, const std::string& second) {
    const Scene scene{notebook_of({contact("ada", "email: a@example.org\n"),
                                   interview("a", first),
                                   interview("b", second),
                                   {"questions.md", "type: questions\n---\n## First\n- Why?\n"}})};
    std::vector<std::string> result;
    for (const auto& item : due_items(scene.moment())) {
      if (rule_info(item.rule).id == rule) result.push_back(item.command);
    }
    return result;
  };
  EXPECT_THAT(commands("record-interview", planned_talk("2026-11-20T10:00"),
                       planned_talk("2026-11-27T10:00")),
              ElementsAre("confab log ada", "confab log ada --at 2026-11-27T10:00"));
  EXPECT_THAT(commands("confirm-interview", planned_talk("2026-12-02T10:00"),
                       planned_talk("2026-12-03T08:00")),
              ElementsAre("confab schedule ada --confirm",
                          "confab schedule ada --confirm --at 2026-12-03T08:00"));
  EXPECT_THAT(
      commands("prepare", planned_talk("2026-12-02T10:00"), planned_talk("2026-12-03T10:00")),
      ElementsAre("confab prep ada", "confab prep ada --at 2026-12-03T10:00"));
  const auto old = "starts: 2026-11-13T10:00\nstatus: held\n";
  EXPECT_THAT(commands("review", held(), old),
              ElementsAre("confab review ada", "confab review ada --at 2026-11-20T10:00"));
  EXPECT_THAT(commands("thank", held(), old),
              ElementsAre("confab thank ada --by email",
                          "confab thank ada --by email --talk 2026-11-20T10:00"));
}

TEST(Commands, SayWhatIsMissingIfNoWayIsOnFile) {
  const auto replied = outreach({"2026-11-30 email replied"});
  for (const auto& [rule, files] : std::initializer_list<std::pair<const char*, Files>>{
           {"answer-reply", {contact("ada", replied)}},
           {"thank", {contact("ada"), interview("i", held())}},
           {"nudge-promise",
            {contact("ada"),
             interview("i", held(kSettled) + "---\n## Promises\n- [ ] them: call\n")}}}) {
    const auto item = one_item(rule, files);
    EXPECT_EQ(item.command, "confab set ada email=ADDRESS") << rule;
    EXPECT_THAT(item.why,
                testing::EndsWith("; no address on file: find a phone number or an email address"))
        << rule;
  }
  EXPECT_EQ(
      one_item("thank", {contact("ada", "address: 1 Navy Way\n"), interview("i", held())}).command,
      "confab thank ada --by handwritten");
}

TEST(ApproachReferral, AsksTheReferrerIfThereIsNoAddress) {
  const Files files = {contact("ada"), contact("bob", "referred-by: \"[[ada]]\"\n"),
                       interview("i", held(kSettled))};
  const auto item = one_item("approach-referral", files);
  EXPECT_EQ(item.why, "ada suggested them; ask ada for an address");
  EXPECT_EQ(item.command, "confab set bob email=ADDRESS");
}

TEST(TrySomeoneElse, AlsoFollowsARefusalAndSomeoneYouParked) {
  const auto bob = contact("bob", "organization: Rand\nemail: b@example.org\n");
  for (const std::string& ended : {outreach({"2026-11-26 email sent", "2026-11-27 email declined"}),
                                   "parked: 2026-11-27\n" + outreach({"2026-11-26 email sent"})}) {
    EXPECT_THAT(owed("try-someone-else", {contact("ada", "organization: Rand\n" + ended), bob}),
                ElementsAre("bob 2026-12-01T23:59:59"))
        << ended;
  }
}

TEST(FollowUp, WaitsForColleaguesAndNeverComesTooSoon) {
  // Bob was asked on Monday, so Ada, whose time was up on Tuesday, has to wait until Thursday.
  EXPECT_THAT(owed("follow-up",
                   {contact("ada", "organization: Rand\n" + outreach({"2026-11-20 email sent"})),
                    contact("bob", "organization: Rand\n" + outreach({"2026-11-30 email sent"}))}),
              ElementsAre("ada 2026-12-03T23:59:59", "bob 2026-12-09T23:59:59"));
  Policy hasty;
  hasty.follow_up_after = {1, Duration::Unit::kBusinessDay};
  EXPECT_THAT(
      owed("follow-up", {contact("ada", outreach({"2026-11-20 email sent"}))}, kMorning, hasty),
      ElementsAre("ada 2026-11-27T23:59:59"));
}

TEST(AnswerReply, IsOwedWhileATalkIsPlannedIfTheReplyIsNewerThanTheAgreement) {
  const auto ada = [](const char* reply) { return contact("ada", outreach({reply})); };
  const auto talk = [](const char* agreed) {
    return interview("i", planned_talk("2026-12-08T10:00", agreed));
  };
  EXPECT_THAT(
      owed("answer-reply", {ada("2026-11-29T10:00 email replied"), talk("agreed: 2026-11-28\n")}),
      ElementsAre("ada 2026-11-30T10:00"));
  EXPECT_THAT(
      owed("answer-reply", {ada("2026-11-28T10:00 email replied"), talk("agreed: 2026-11-28\n")}),
      IsEmpty());
  EXPECT_THAT(owed("answer-reply", {ada("2026-11-29T10:00 email replied"), talk("")}), IsEmpty())
      << "the reply is taken to be the agreement";
}

TEST(TrySomeoneElse, KnowsAnOrganizationByItsOtherNames) {
  const Files files = {
      {"organizations/rand.md", "type: organization\nname: Remington Rand\naliases: [Univac]\n"},
      contact("ada", "organization: univac\n" + outreach({"2026-11-26 email sent"})),
      contact("bob", "organization: \"[[rand]]\"\nemail: b@example.org\n")};
  EXPECT_THAT(owed("try-someone-else", files), ElementsAre("bob 2026-12-01T23:59:59"));
}

TEST(TrySomeoneElse, LooksForSomeoneReachableWhoWasNotTried) {
  const auto ada = contact("ada", "organization: Rand\n" + outreach({"2026-11-26 email sent"}));
  const auto rule = "try-someone-else";
  EXPECT_THAT(owed(rule, {ada}), IsEmpty());
  EXPECT_THAT(owed(rule, {ada, contact("bob", "organization: Rand\n")}), IsEmpty());
  EXPECT_THAT(owed(rule, {ada, contact("bob", "organization: Other\nemail: b@example.org\n")}),
              IsEmpty());
  // Bob was asked later, so Cem has his turn three days after Bob.
  EXPECT_THAT(owed(rule, {ada,
                          contact("bob", "organization: Rand\nemail: b@example.org\n" +
                                             outreach({"2026-11-30 email sent"})),
                          contact("cem", "organization: Rand\nemail: c@example.org\n")}),
              ElementsAre("cem 2026-12-03T23:59:59"));
  // Bob answered: one conversation there is enough.
  EXPECT_THAT(owed(rule, {ada,
                          contact("bob", "organization: Rand\nemail: b@example.org\n" +
                                             outreach({"2026-11-30 email replied"})),
                          contact("cem", "organization: Rand\nemail: c@example.org\n")}),
              IsEmpty());
  EXPECT_THAT(owed(rule, {contact("ada", "organization: independent\n" +
                                             outreach({"2026-11-26 email sent"})),
                          contact("bob", "organization: independent\nemail: b@example.org\n")}),
              IsEmpty());
}

const std::string kQuestions =
    "---\n## Research\n- [x] them\n## Questions\n- [ ] ! a\n- [ ] ! b\n- [ ] ! c\n- [ ] d\n- [ ] "
    "e\n";
const std::pair<std::string, std::string> kPitchNote = {"pitch.md",
                                                        "type: pitch\n---\n## Interest\n" + [] {
                                                          std::string words;
                                                          for (int i = 0; i < 100; ++i)
                                                            words += "word ";
                                                          return words + "\n";
                                                        }()};

TEST(Prepare, IsDueTwentyFourHoursBeforeTheStart) {
  EXPECT_THAT(owed("prepare", {contact("ada"), interview("i", planned_talk("2026-12-03T15:00"))}),
              ElementsAre("ada 2026-12-02T15:00"));
  EXPECT_THAT(owed("prepare", {contact("ada", "timezone: America/New_York\n"),
                               interview("i", planned_talk("2026-12-03T15:00"))}),
              ElementsAre("ada 2026-12-02T21:00"));
  EXPECT_THAT(owed("prepare", {contact("ada"), interview("i", planned_talk("2027-03-28T15:00"))}),
              ElementsAre("ada 2027-03-27T14:00"));
}

TEST(Prepare, ADayWithoutATimeLastsToItsEnd) {
  EXPECT_THAT(owed("prepare", {contact("ada"), interview("i",
                                                         "starts: 2026-12-03\nstatus: "
                                                         "planned\n")}),
              ElementsAre("ada 2026-12-02T23:59:59"));
}

TEST(Prepare, NamesWhatIsMissingAndEndsWithTheTalk) {
  const auto why = [](const std::string& more) {
    return one_item("prepare",
                    {contact("ada"), interview("i", planned_talk("2026-12-03T15:00") + more)})
        .why;
  };
  EXPECT_EQ(why(""),
            "talk on Thu 2026-12-03 15:00; still missing: 5 more questions, 3 of them critical "
            "(confab init), research (confab prep ada), your pitch (confab init)");
  for (const auto* near : {"place: Cafe Rex\n", "place: 12 Main Street\n",
                           "place: Tel Aviv, Rothschild 1\n", "place: Remote Coffee, 5th Ave\n",
                           "place: Meet me at Starbucks\n", "place: 10115 Berlin\n"})
    EXPECT_THAT(why(near), testing::HasSubstr("copies of your résumé (confab prep ada --resume "
                                              "FILE --copies 2)"))
        << near;
  for (const auto* far :
       {"place: https://meet.example/abc\n", "place: \"+1 215 555 0102\"\n",
        "place: a@example.org\n", "place: Zoom\n", "place: by phone\n", "place: telefonisch\n",
        "place: Slack huddle\n", "place: Signal\n", "place: \"her number, +49 151 2345678\"\n",
        "place: Google Meet\n", "place: \"Zoom, Meeting 123 456 789\"\n", "place: \"tel.\"\n"})
    EXPECT_THAT(why(far), testing::Not(testing::HasSubstr("copies"))) << far;
  EXPECT_EQ(why("resume: { version: cv.pdf, copies: 2 }\n---\n## Research\n- [ ] one\n- [x] two\n"
                "## Questions\n- [ ] ! a\n- [ ] ! b\n- [ ] ! c\n- [ ] d\n"),
            "talk on Thu 2026-12-03 15:00; still missing: 1 more question (confab init), 1 "
            "research point (confab prep ada --done POINT), your pitch (confab init)");
  const Files ready = {
      contact("ada"), kPitchNote,
      interview("i", planned_talk("2026-12-03T15:00", "resume: { copies: 2 }\n") + kQuestions)};
  EXPECT_THAT(owed("prepare", ready), IsEmpty());
  const Files bare = {contact("ada"), interview("i", planned_talk("2026-12-01T09:00"))};
  EXPECT_THAT(owed("prepare", bare, "2026-12-01T09:00").size(), 1u);
  EXPECT_THAT(owed("prepare", bare, "2026-12-01T09:00:01"), IsEmpty());
}

TEST(ConfirmInterview, IsShownFromFortyEightHoursBeforeUntilTheStart) {
  const Files files = {contact("ada"), interview("i", planned_talk("2026-12-03T09:00"))};
  EXPECT_THAT(owed("confirm-interview", files, "2026-12-01T08:59:59"), IsEmpty());
  EXPECT_THAT(owed("confirm-interview", files, "2026-12-01T09:00:00"),
              ElementsAre("ada 2026-12-02T09:00"));
  EXPECT_THAT(owed("confirm-interview", files, "2026-12-03T09:00:00").size(), 1u);
  EXPECT_THAT(owed("confirm-interview", files, "2026-12-03T09:00:01"), IsEmpty());
  EXPECT_THAT(owed("confirm-interview",
                   {contact("ada"),
                    interview("i", planned_talk("2026-12-03T09:00", "confirmed: 2026-11-30\n"))}),
              IsEmpty());
}

TEST(RecordInterview, ArisesWhenTheTalkIsOverAndIsDueThatDay) {
  const Files files = {contact("ada"), interview("i", planned_talk("2026-12-01T09:00"))};
  EXPECT_THAT(owed("record-interview", files, "2026-12-01T09:30:00"), IsEmpty());
  EXPECT_THAT(owed("record-interview", files, "2026-12-01T09:30:01"),
              ElementsAre("ada 2026-12-01T23:59:59"));
  EXPECT_THAT(owed("record-interview",
                   {contact("ada", "timezone: America/Los_Angeles\n"),
                    interview("i", planned_talk("2026-11-30T15:00"))}),  // midnight in Berlin
              ElementsAre("ada 2026-12-01T23:59:59"));
  const Files day = {contact("ada"), interview("i", planned_talk("2026-11-30"))};
  EXPECT_THAT(owed("record-interview", day, "2026-11-30T23:59:59"), IsEmpty());
  EXPECT_THAT(owed("record-interview", day, "2026-12-01T00:00:00"),
              ElementsAre("ada 2026-11-30T23:59:59"));
  for (const auto* status : {"held", "cancelled", "no-show"}) {
    EXPECT_THAT(owed("record-interview",
                     {contact("ada"),
                      interview("i", std::string("starts: 2026-11-30\nstatus: ") + status + "\n")}),
                IsEmpty());
  }
}

TEST(Thank, IsDueTwentyFourHoursAfterTheEnd) {
  const std::pair<const char*, const char*> cases[] = {
      {"starts: 2026-11-30T14:00\nended: 2026-11-30T14:25\n", "ada 2026-12-01T14:25"},
      {"starts: 2026-11-30T14:00\nminutes: 30\n", "ada 2026-12-01T14:30"},
      {"starts: 2026-11-30T14:00\n", "ada 2026-12-01T14:20"},
      {"starts: 2026-11-30\n", "ada 2026-12-01T23:59:59"},
      {"starts: 2026-11-30T14:00\ntimezone: America/New_York\nminutes: 20\n",
       "ada 2026-12-01T20:20"},
      {"starts: 2026-11-30T14:00-05:00\nminutes: 20\n", "ada 2026-12-01T20:20"},
      {"starts: 2024-02-28T14:00\nminutes: 20\n", "ada 2024-02-29T14:20"},
      {"starts: 2025-12-31T14:00\nminutes: 20\n", "ada 2026-01-01T14:20"},
      // 24 hours are exact: the clock shows another time if it changed in between.
      {"starts: 2026-03-28T14:00\nminutes: 20\n", "ada 2026-03-29T15:20"},
      {"starts: 2026-10-24T14:00\nminutes: 20\n", "ada 2026-10-25T13:20"},
      // The hour that is skipped, and the one that occurs twice.
      {"starts: 2026-03-28T02:30\nminutes: 20\n", "ada 2026-03-29T03:50"},
      {"starts: 2026-10-25T02:30\nminutes: 20\n", "ada 2026-10-26T01:50"},
  };
  for (const auto& [facts, due] : cases)
    EXPECT_THAT(
        owed("thank", {contact("ada"), interview("i", std::string(facts) + "status: held\n")}),
        ElementsAre(due))
        << facts;
}

TEST(Thank, TheContactsZoneCountsIfTheInterviewHasNone) {
  EXPECT_THAT(owed("thank", {contact("ada", "timezone: America/New_York\n"),
                             interview("i",
                                       "starts: 2026-11-30T14:00\nminutes: 20\nstatus: "
                                       "held\n")}),
              ElementsAre("ada 2026-12-01T20:20"));
}

TEST(Thank, IsDueForHeldInterviewsOnlyAndNeverDropsOff) {
  for (const auto* status : {"planned", "cancelled", "no-show"}) {
    EXPECT_THAT(owed("thank",
                     {contact("ada"),
                      interview("i", std::string("starts: 2026-11-30\nstatus: ") + status + "\n")}),
                IsEmpty());
  }
  EXPECT_EQ(
      owed("thank", {contact("ada"), interview("i", "starts: 2020-01-01\nstatus: held\n")}).size(),
      1u);
  EXPECT_THAT(owed("thank", {contact("ada"), interview("i", held("thanks: 2026-11-30\n"))}),
              IsEmpty());
  EXPECT_THAT(
      owed("thank", {contact("ada"),
                     interview("i", held("thanks:\n  - { date: 2026-11-30, by: email }\n"))}),
      IsEmpty());
  EXPECT_THAT(owed("thank", {contact("ada"), interview("i", "status: held\n")}), IsEmpty())
      << "no start is a gap, not a debt";
}

TEST(Thank, APersonNamedTwiceIsThankedOnce) {
  EXPECT_EQ(owed("thank", {contact("ada"),
                           {"interviews/i.md",
                            "type: interview\ncontact: [ada, contacts/ada.md, "
                            "\"[[ada]]\"]\n" +
                                held()}})
                .size(),
            1u);
}

TEST(Thank, BecomesOverdueAfterFortyEightHours) {
  const auto item = one_item("thank", {contact("ada"), interview("i", held())});
  EXPECT_EQ(item.overdue - item.due, std::chrono::hours(24));
}

TEST(Review, IsDueOnTheSameDay) {
  EXPECT_THAT(owed("review", {contact("ada"), interview("i", held())}),
              ElementsAre("ada 2026-11-20T23:59:59"));
  // A talk past midnight is reviewed on the day it ended.
  EXPECT_THAT(owed("review", {contact("ada"), interview("i",
                                                        "starts: 2026-11-20T23:50\nminutes: "
                                                        "20\nstatus: held\n")}),
              ElementsAre("ada 2026-11-21T23:59:59"));
  EXPECT_THAT(owed("review", {contact("ada"), interview("i", held("reviewed: 2026-11-20\n"))}),
              IsEmpty());
}

TEST(RecordReferral, ArisesForEveryoneNamedWhoHasNoNote) {
  const auto named = [](const char* referrals) {
    return owed("record-referral",
                {contact("ada"), contact("bob"), interview("i", held(referrals))});
  };
  EXPECT_THAT(named("referrals: [Cem, \"[[bob]]\", BOB, Dov]\n"),
              ElementsAre("ada 2026-11-27T23:59:59", "ada 2026-11-27T23:59:59"));
  EXPECT_THAT(named("referrals: Cem\n"), ElementsAre("ada 2026-11-27T23:59:59"));
  for (const auto* none : {"referrals: none\n", "referrals: not-asked\n", "referrals:\n", ""})
    EXPECT_THAT(named(none), IsEmpty()) << none;
  EXPECT_EQ(
      one_item("record-referral", {contact("ada"), interview("i", held("referrals: [Cem Ü]\n"))})
          .command,
      "confab add-contact 'Cem Ü' --found-through referral --referred-by ada --checked "
      "2026-12-01");
}

TEST(RecordReferral, TheirCareerIsThatOfTheTalk) {
  const auto item =
      one_item("record-referral", {contact("ada", "career: [compilers, data engineering]\n"),
                                   interview("i", held("referrals: [Cem]\n"))});
  EXPECT_THAT(item.command,
              testing::HasSubstr("Cem --career compilers --career 'data engineering' --found"));
}

TEST(RecordReferral, OneNameIsOnePersonHoweverItIsSpelled) {
  EXPECT_EQ(owed("record-referral",
                 {contact("ada"), interview("i", held("referrals: [Grace Hopper, \"Dr. Grace "
                                                      "Hopper\", \"Hopper, Grace\"]\n"))})
                .size(),
            1u);
}

TEST(RecordReferral, SeveralPeopleInOneValueAreWrittenOutFirst) {
  const auto item =
      one_item("record-referral",
               {contact("ada"), interview("i", held("referrals: [Bob Smith & Carl Jones]\n"))});
  EXPECT_EQ(item.why,
            "ada suggested 'Bob Smith & Carl Jones'; write each name as an item of a list");
  EXPECT_EQ(item.command, "confab edit i");
}

TEST(RecordReferral, SaysWhenYouLookedIfItIsLate) {
  const auto command = [](const char* starts) {
    return one_item("record-referral",
                    {contact("ada"), interview("i", fmt::format("starts: {}\nstatus: held\n"
                                                                "referrals: [Cem]\n",
                                                                starts))})
        .command;
  };
  EXPECT_EQ(command("2026-11-24"),
            "confab add-contact Cem --found-through referral --referred-by ada");
  EXPECT_EQ(command("2026-11-23"),
            "confab add-contact Cem --found-through referral --referred-by ada "
            "--checked 2026-12-01");
}

TEST(RecordReferral, ANameOnTwoLinesIsPrintedOnOne) {
  const auto item = one_item("record-referral",
                             {contact("ada"), interview("i", held("referrals: [Cem\n\n  Ü]\n"))});
  EXPECT_THAT(item.why, testing::EndsWith(" suggested Cem Ü, who has no note yet"));
  EXPECT_EQ(item.command,
            "confab add-contact 'Cem Ü' --found-through referral --referred-by ada --checked "
            "2026-12-01");
}

TEST(ApproachReferral, IsDueSevenDaysAfterTheTalkThatNamedThem) {
  const auto bob = contact("bob", "referred-by: \"[[ada]]\"\nemail: b@example.org\n");
  const auto rule = "approach-referral";
  EXPECT_THAT(owed(rule, {contact("ada"), bob, interview("i", held("referrals: [bob]\n"))}),
              ElementsAre("bob 2026-11-27T23:59:59"));
  EXPECT_THAT(owed(rule, {contact("ada"), bob, interview("i", held())}),
              ElementsAre("bob 2026-11-27T23:59:59"));
  EXPECT_THAT(owed(rule, {contact("ada"), bob, interview("a", held()),
                          interview("b",
                                    "starts: 2026-11-25T10:00\nstatus: held\nreferrals: "
                                    "bob\n")}),
              ElementsAre("bob 2026-12-02T23:59:59"));
  EXPECT_THAT(owed(rule, {contact("ada"), bob}), IsEmpty()) << "no talk, no date";
  EXPECT_THAT(
      owed(rule, {contact("ada"),
                  contact("bob", "referred-by: ada\n" + outreach({"2026-11-21 email bounced"})),
                  interview("i", held())}),
      IsEmpty());
}

TEST(ApproachReferral, ANameInTheInterviewNoteIsEnough) {
  const auto bob = [](const std::string& more = "") {
    return contact("bob", "email: b@example.org\n" + more);
  };
  const auto talk = interview("i", held("referrals: [\"[[bob]]\"]\n"));
  EXPECT_THAT(owed("approach-referral", {contact("ada"), bob(), talk}),
              ElementsAre("bob 2026-11-27T23:59:59"));
  EXPECT_THAT(owed("report-back", {contact("ada"), bob(), talk,
                                   talk_with("bob", "starts: 2026-11-24T10:00\nstatus: held\n")}),
              ElementsAre("ada 2026-12-01T23:59:59"));
  // A talk refers you to everyone it names, even to someone you knew before.
  EXPECT_THAT(owed("report-back", {contact("ada"), bob(outreach({"2026-11-19 email sent"})), talk,
                                   talk_with("bob", "starts: 2026-11-24T10:00\nstatus: held\n")}),
              ElementsAre("ada 2026-12-01T23:59:59"));
}

TEST(ApproachReferral, AnIntroductionByEmailLeavesADay) {
  const auto bob = [](const char* introduced) {
    return contact("bob", "referred-by: ada\nemail: b@example.org\n" + std::string(introduced));
  };
  const auto rule = "approach-referral";
  EXPECT_THAT(owed(rule, {contact("ada"), bob("introduced: 2026-11-30T18:00\n")}),
              ElementsAre("bob 2026-12-01T18:00"));
  EXPECT_THAT(owed(rule, {contact("ada"), bob("introduced: 2026-11-30\n"), interview("i", held())}),
              ElementsAre("bob 2026-12-01T23:59:59"));
}

TEST(ReportBack, IsDueSevenDaysAfterYouMetTheirReferral) {
  const auto bob = contact("bob", "referred-by: \"[[ada]]\"\n");
  const auto met = talk_with("bob", held(kSettled));
  const auto rule = "report-back";
  EXPECT_THAT(owed(rule, {contact("ada"), bob, met}), ElementsAre("ada 2026-11-27T23:59:59"));
  const auto after = [&](const char* attempt) {
    return owed(rule, {contact("ada", outreach({attempt})), bob, met}).size();
  };
  EXPECT_EQ(after("2026-11-20T10:29 email sent"), 1u) << "before the talk had ended";
  EXPECT_EQ(after("2026-11-20T10:30 email sent"), 0u);
  EXPECT_EQ(after("2026-11-21 email replied"), 1u) << "only what you say tells them";
  EXPECT_EQ(after("2026-11-20 email sent"), 0u) << "some time that day";
  EXPECT_EQ(after("2026-11-21 phone no-answer"), 1u);
  EXPECT_EQ(after("2026-11-21 email bounced"), 1u);
  EXPECT_THAT(owed(rule, {contact("ada"), bob, talk_with("bob", planned_talk("2026-11-20"))}),
              IsEmpty());
  EXPECT_THAT(owed(rule, {contact("ada"), bob, met,
                          interview("later", "starts: 2026-11-24T10:00\nstatus: held\n")}),
              IsEmpty());
}

TEST(ReportBack, OneMessageCoversTwoReferrals) {
  const Files files = {contact("ada", "email: a@example.org\n"),
                       contact("bob", "referred-by: ada\n"), contact("cem", "referred-by: ada\n"),
                       talk_with("bob", held(kSettled)),
                       talk_with("cem", "starts: 2026-11-24T10:00\nstatus: held\n")};
  EXPECT_THAT(owed("report-back", files), ElementsAre("ada 2026-11-27T23:59:59"));
  EXPECT_EQ(one_item("report-back", files).why,
            "you talked with bob and cem, as they suggested; tell them how it went");
}

TEST(ReportBack, AsksForNothingUnlessYouHaveMet) {
  const auto command = [](const Files& more) {
    Files files = {contact("ada", "email: a@example.org\n"), contact("bob", "referred-by: ada\n"),
                   talk_with("bob", held(kSettled))};
    files.insert(files.end(), more.begin(), more.end());
    return one_item("report-back", files).command;
  };
  EXPECT_EQ(command({}), "confab reach ada --by email --no-answer-needed");
  EXPECT_EQ(command({interview("i", "starts: 2026-11-18T10:00\nstatus: held\n")}),
            "confab reach ada --by email")
      << "after a talk that is understood";
}

TEST(KeepPromise, IsDueOnItsDateOrSevenDaysAfterTheTalk) {
  const auto promise = [](const std::string& line) {
    return owed("keep-promise", {contact("ada"), interview("i", held() + "---\n" + line)});
  };
  EXPECT_THAT(promise("- [ ] me: send the paper (2026-12-05)\n"),
              ElementsAre("ada 2026-12-05T23:59:59"));
  EXPECT_THAT(promise("- [ ] me: send the paper (2026-12-05T12:00)\n"),
              ElementsAre("ada 2026-12-05T12:00"));
  EXPECT_THAT(promise("## Promises\n- [ ] Me: send it (soon)\n* [ ] ME : and that\n"),
              ElementsAre("ada 2026-11-27T23:59:59", "ada 2026-11-27T23:59:59"));
  EXPECT_THAT(promise("- [x] me: send the paper\n- [ ] them: send theirs\n- [ ] memo: x\n"),
              IsEmpty());
  EXPECT_THAT(promise("## Questions\n- [ ] me: send it\n"), ElementsAre("ada 2026-11-27T23:59:59"))
      << "a promise is a promise in any section";
}

TEST(KeepPromise, IsKeptInTheSameStepAsTheMessage) {
  EXPECT_EQ(one_item("keep-promise", {contact("ada", "email: a@example.org\n"),
                                      interview("i", held() + "---\n- [ ] me: send Bob's paper\n")})
                .command,
            "confab reach ada --by email --kept 'send Bob'\\''s paper'");
}

TEST(KeepPromise, AsksForNothingFromSomeoneYouHaveNotMet) {
  const std::string planned = "starts: 2026-12-10T10:00\nstatus: planned\n---\n";
  const auto promised = planned + "- [ ] me: send it (2026-11-30)\n- [ ] them: call (2026-11-28)\n";
  const std::vector<std::pair<std::string, std::string>> files = {
      contact("ada", "email: a@example.org\n"), interview("i", promised)};
  EXPECT_EQ(one_item("keep-promise", files).command,
            "confab reach ada --by email --no-answer-needed --kept 'send it'");
  EXPECT_EQ(one_item("nudge-promise", files).command,
            "confab reach ada --by email --no-answer-needed");
}

TEST(NudgePromise, IsDueOnItsDateAndAgainAfterEachReminder) {
  const auto promise = [](const std::string& line, const std::string& log = "") {
    return owed("nudge-promise", {contact("ada", log), interview("i", held() + "---\n" + line)});
  };
  EXPECT_THAT(promise("- [ ] them: introduce me\n"), ElementsAre("ada 2026-11-27T23:59:59"));
  EXPECT_THAT(promise("- [ ] them: introduce me (2026-11-25)\n"),
              ElementsAre("ada 2026-11-26T23:59:59"));
  EXPECT_THAT(promise("- [ ] them: introduce me\n", outreach({"2026-11-26 email sent"})),
              ElementsAre("ada 2026-11-27T23:59:59"))
      << "a message before it was due is no reminder";
  EXPECT_THAT(promise("- [ ] them: introduce me\n", outreach({"2026-11-28 email sent"})),
              ElementsAre("ada 2026-12-05T23:59:59"));
  EXPECT_THAT(promise("- [ ] them: introduce me\n", outreach({"2026-11-28 phone spoke"})),
              ElementsAre("ada 2026-12-05T23:59:59"))
      << "you have just talked about it, or could have";
  EXPECT_THAT(promise("- [x] them: introduce me\n"), IsEmpty());
}

TEST(AnswerReply, SaysWhatItCountsFromIfNobodyWroteDownTheCancellation) {
  const auto explained = [](const std::string& more) {
    return one_item("answer-reply",
                    {contact("ada"), interview("i",
                                               "agreed: 2026-11-20\nstarts: 2026-12-08T10:00\n"
                                               "status: cancelled\n" +
                                                   more)})
        .explanation;
  };
  EXPECT_EQ(explained(""), "24h from now, because the note has no 'cancelled:'");
  EXPECT_EQ(explained("cancelled: 2026-11-30T09:00\n"), "24h after Mon 2026-11-30 09:00");
}

TEST(SecondOpinion, IsDueFourteenDaysAfterTheReview) {
  const auto ada = contact("ada", "career: x\n");
  const auto wanted = interview("i", held("reviewed: 2026-11-21\nsecond-opinion: true\n"));
  const auto rule = "second-opinion";
  EXPECT_THAT(owed(rule, {ada, wanted}), ElementsAre("ada 2026-12-05T23:59:59"));
  EXPECT_THAT(owed(rule, {ada, interview("i", held("second-opinion: true\n"))}),
              ElementsAre("ada 2026-12-04T23:59:59"))
      << "not reviewed yet, so from the talk";
  EXPECT_THAT(owed(rule, {ada, interview("i", held("reviewed: 2026-11-21\nsecond-opinion: no\n"))}),
              IsEmpty());
}

TEST(SecondOpinion, IsGivenByALaterInterviewInThatCareer) {
  const auto list = [](const char* career, const std::string& facts) {
    return owed("second-opinion",
                {contact("ada", "career: x\n"), contact("bob", career),
                 interview("i", held("reviewed: 2026-11-21\nsecond-opinion: true\n")),
                 talk_with("bob", facts)});
  };
  EXPECT_THAT(list("career: X\n", planned_talk("2026-12-10")), IsEmpty());
  EXPECT_THAT(list("career: [y, x]\n", "starts: 2026-11-21\nstatus: held\n"), IsEmpty());
  EXPECT_EQ(list("career: y\n", planned_talk("2026-12-10")).size(), 1u);
  EXPECT_EQ(list("career: x\n", "starts: 2026-11-19\nstatus: held\n").size(), 1u);
  EXPECT_EQ(list("career: x\n", "starts: 2026-12-10\nstatus: cancelled\n").size(), 1u);
}

TEST(SecondOpinion, ProposesWhoCouldGiveIt) {
  const auto item = one_item(
      "second-opinion", {contact("ada", "career: x\n"), contact("bob", "career: x\n"),
                         contact("cem", "career: x\nemail: c@example.org\n"),
                         interview("i", held("reviewed: 2026-11-21\nsecond-opinion: true\n"))});
  EXPECT_EQ(item.why, "you wanted a second opinion on x; cem could give it");
  EXPECT_EQ(item.command, "confab reach cem --by email");
}

TEST(SecondOpinion, LeavesAnOrganizationAloneThatHasNotHadTheTimeToAnswer) {
  const auto command = [](const char* asked) {
    return one_item("second-opinion",
                    {contact("ada", "career: x\n"),
                     contact("cem", "career: x\norganization: Rand\nemail: c@example.org\n"),
                     contact("dov", "organization: Rand\n" + outreach({asked})),
                     interview("i", held("reviewed: 2026-11-21\nsecond-opinion: true\n"))})
        .command;
  };
  EXPECT_EQ(command("2026-11-27 email sent"), "confab why ada");
  EXPECT_EQ(command("2026-11-26 email sent"), "confab reach cem --by email");
}

TEST(KeepInTouch, CountsFromYourLastContactOfAnyKind) {
  const auto touch = [](const char* tier, const std::string& log, const char* thanks) {
    return owed(
        "keep-in-touch",
        {contact("ada", "keep-in-touch: " + std::string(tier) + "\n" + log),
         interview("i", held("reviewed: 2026-11-20\nthanks: " + std::string(thanks) + "\n"))},
        "2027-12-01T09:00");
  };
  EXPECT_THAT(touch("A", "", "2026-11-20"), ElementsAre("ada 2027-01-01T23:59:59"));
  EXPECT_THAT(touch("B", "", "2026-11-20"), ElementsAre("ada 2027-02-19T23:59:59"));
  EXPECT_THAT(touch("C", "", "2026-11-20"), ElementsAre("ada 2027-05-21T23:59:59"));
  EXPECT_THAT(touch("A", "", "2026-11-21"), ElementsAre("ada 2027-01-02T23:59:59"));
  EXPECT_THAT(touch("A", outreach({"2026-12-24 letter sent"}), "2026-11-20"),
              ElementsAre("ada 2027-02-04T23:59:59"));
  EXPECT_THAT(touch("off", "", "2026-11-20"), IsEmpty());
  EXPECT_THAT(owed("keep-in-touch", {contact("ada", "keep-in-touch: A\n"), interview("i", held())}),
              IsEmpty())
      << "something is open still";
}

TEST(Due, IsHiddenUntilTheSnoozeHasEnded) {
  const Files files = {
      contact("ada", "snooze-until: 2026-12-14\n" + outreach({"2026-11-02 email sent"})),
      interview("i", held())};
  const auto count = [&](const char* now) {
    const Scene scene{notebook_of(files), {}, at(now)};
    return due_items(scene.moment()).size();
  };
  EXPECT_EQ(count("2026-12-14T23:59:59"), 0u);
  EXPECT_EQ(count("2026-12-15T00:00:00"), 2u) << "thank and review";
}

TEST(Due, ARuleThatIsTurnedOffFindsNothing) {
  Policy policy;
  policy.severities[Rule::kFollowUp] = Severity::kOff;
  EXPECT_THAT(
      owed("follow-up", {contact("ada", outreach({"2026-11-02 email sent"}))}, kMorning, policy),
      IsEmpty());
}

TEST(Due, AnInterviewWithoutAKnownContactIsCorrectedFirst) {
  const auto item = one_item("thank", {{"interviews/i.md", "type: interview\n" + held()}});
  EXPECT_EQ(item.who, "i");
  EXPECT_EQ(item.command, "confab edit i");
}

}  // namespace
}  // namespace confab::core
