// SPDX-License-Identifier: MIT
// What an item says, and the command it proposes, where several people or talks could be meant.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/rule.h"
#include "core/rules/due/due.h"
#include "core/rules/due/order.h"
#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

using Files = std::vector<std::pair<std::string, std::string>>;
using Lines = std::vector<std::string>;

// The items of one rule, as `why: command`.
Lines advice(Rule rule, const Files& files, const Policy& policy = {}) {
  const Scene scene{notebook_of(files), policy, at("2026-12-01T09:00")};
  Lines lines;
  for (const auto& item : due_items(scene.moment())) {
    if (item.rule == rule) lines.push_back(item.why + ": " + item.command);
  }
  return lines;
}

std::pair<std::string, std::string> planned(const std::string& stem, const std::string& starts,
                                            const std::string& more = "") {
  return interview(stem, "agreed: 2026-11-02\nstarts: " + starts + "\nstatus: planned\n" + more);
}

std::pair<std::string, std::string> at_acme(const std::string& who, const std::string& sent) {
  return contact(who, "organization: Acme\nemail: " + who + "@example.org\n" +
                          (sent.empty() ? "" : outreach({sent + " email sent"})));
}

TEST(Advice, EachOfTwoTalksIsConfirmedInItsOwnWords) {
  EXPECT_THAT(
      advice(Rule::kConfirmInterview,
             {contact("ada"), planned("i", "2026-12-02T10:00"), planned("j", "2026-12-02T14:00")}),
      ElementsAre("talk on Wed 2026-12-02 10:00 is not confirmed yet; ask: confab reach ada "
                  "--draft --for confirm: confab schedule ada --confirm",
                  "talk on Wed 2026-12-02 14:00 is not confirmed yet; ask in the message about "
                  "Wed 2026-12-02 10:00: confab schedule ada --confirm --at 2026-12-02T14:00"));
}

TEST(Advice, OnlyAMessageAsksForAConfirmation) {
  const auto how = [](const std::string& log, const std::string& talk) {
    return advice(Rule::kConfirmInterview,
                  {contact("ada", log), planned("i", "2026-12-02T10:00"), interview("j", talk)});
  };
  const auto held = [](const std::string& thanks) {
    return "starts: 2026-11-30T15:00\nstatus: held\n" + thanks;
  };
  const Lines ask = {
      "talk on Wed 2026-12-02 10:00 is not confirmed yet; ask: confab reach ada --draft --for "
      "confirm: confab schedule ada --confirm"};
  EXPECT_EQ(how("", held("")), ask) << "you talked, about something else";
  EXPECT_EQ(how("", held("thanks: 2026-11-30T18:00\n")), ask);
  EXPECT_THAT(how(outreach({"2026-11-30T18:00 email sent"}), held("")),
              ElementsAre("talk on Wed 2026-12-02 10:00 is not confirmed yet; you have written to "
                          "them and are waiting for their answer: confab schedule ada --confirm"));
}

TEST(Advice, EachOfTwoPastTalksIsRecordedSeparately) {
  EXPECT_THAT(
      advice(Rule::kRecordInterview,
             {contact("ada"), planned("i", "2026-11-26T10:00"), planned("j", "2026-11-27T10:00")}),
      ElementsAre("talk of Thu 2026-11-26 10:00 is over; not recorded yet (if it fell through: "
                  "confab schedule ada --no-show): confab log ada",
                  "talk of Fri 2026-11-27 10:00 is over; not recorded yet (if it fell through: "
                  "confab schedule ada --no-show --at 2026-11-27T10:00): confab log ada --at "
                  "2026-11-27T10:00"));
}

TEST(Advice, ARefusalTakesOnePersonOffATalkWithOthers) {
  const auto refused = [](const char* people, const std::string& starts) {
    return advice(
        Rule::kAnswerReply,
        {contact("ada", outreach({"2026-11-30T10:00 email declined"})),
         contact("bob"),
         {"interviews/i.md", std::string("type: interview\ncontact: ") + people +
                                 "\nagreed: 2026-11-02\n" + starts + "status: planned\n"}});
  };
  const auto* starts = "starts: 2026-12-07T10:00\n";
  EXPECT_THAT(refused("[bob, ada]", starts),
              ElementsAre("they declined on Mon 2026-11-30 10:00, but are still named in the talk "
                          "of Mon 2026-12-07 10:00: confab set i contact-=ada"));
  EXPECT_THAT(refused("ada", ""),
              ElementsAre("they declined on Mon 2026-11-30 10:00, but the talk is still planned: "
                          "confab schedule ada --cancel"));
  EXPECT_THAT(refused("ada", starts),
              ElementsAre("they declined on Mon 2026-11-30 10:00, but the talk of Mon 2026-12-07 "
                          "10:00 is still planned: confab schedule ada --cancel"));
}

TEST(Advice, OnePersonOfAnOrganizationIsFollowedUpOnADay) {
  EXPECT_THAT(advice(Rule::kFollowUp, {at_acme("ada", "2026-11-18"), at_acme("bob", "2026-11-19")}),
              ElementsAre("no answer to your email of Wed 2026-11-18; attempt 1 of 3: confab reach "
                          "ada --by email"));
  EXPECT_EQ(
      advice(Rule::kFollowUp, {at_acme("ada", "2026-11-18"), at_acme("bob", "2026-11-26")}).size(),
      2u)
      << "on another day";
  EXPECT_EQ(advice(Rule::kFollowUp,
                   {contact("ada", "organization: Acme\n" + outreach({"2026-11-18 email sent"})),
                    at_acme("bob", "2026-11-19")})
                .size(),
            2u)
      << "nobody waits for someone who cannot be reached";
}

TEST(Advice, AThirdMessageWaitsForItsDay) {
  const auto is_early = [](const std::vector<std::string>& log) {
    const Scene scene{notebook_of({contact("ada", outreach(log))}), {}, at("2026-12-01T09:00")};
    const auto items = due_items(scene.moment());
    return !items.empty() && !may_be_done(items.front(), scene.now);
  };
  EXPECT_TRUE(is_early({"2026-11-09 email sent", "2026-11-23 phone voicemail"}));
  EXPECT_FALSE(is_early({"2026-11-09 phone no-answer", "2026-11-23 phone voicemail"}));
}

TEST(Advice, ABounceIsNamedByTheDayOfItsMessage) {
  EXPECT_THAT(
      advice(Rule::kFollowUp,
             {contact("ada", "phone: \"+49 30 1\"\n" +
                                 outreach({"2026-11-16 email sent", "2026-11-17 email bounced"}))}),
      ElementsAre("your email of Mon 2026-11-16 bounced: confab reach ada --by phone"));
}

TEST(Advice, ASecondOpinionIsWantedOnEachCareer) {
  Files files = {contact("ada", "career: [engines, looms]\n"), contact("cy", "career: looms\n"),
                 contact("bob", "career: engines\nemail: b@example.org\n"),
                 interview("i", "starts: 2026-11-10T10:00\nstatus: held\nsecond-opinion: true\n")};
  EXPECT_THAT(advice(Rule::kSecondOpinion, files),
              ElementsAre("you wanted a second opinion on engines and looms; bob could give it: "
                          "confab reach bob --by email"));
  files.push_back({"interviews/j.md",
                   "type: interview\ncontact: cy\nstarts: 2026-11-20T10:00\nstatus: held\n"});
  EXPECT_THAT(advice(Rule::kSecondOpinion, files),
              ElementsAre("you wanted a second opinion on engines; bob could give it: confab reach "
                          "bob --by email"));
  files.push_back({"interviews/k.md",
                   "type: interview\ncontact: bob\nstarts: 2026-12-20T10:00\nstatus: planned\n"});
  EXPECT_THAT(advice(Rule::kSecondOpinion, files), IsEmpty());
}

// Ada's review wants a second opinion on x; the others work at Bolt.
Files wanted_on_x(const Files& others) {
  Files files = {contact("ada", "career: x\n"),
                 interview("i", "starts: 2026-11-10T10:00\nstatus: held\nsecond-opinion: true\n")};
  files.insert(files.end(), others.begin(), others.end());
  return files;
}

std::pair<std::string, std::string> at_bolt(const std::string& who, const std::string& more = "") {
  return contact(who, "organization: Bolt\nemail: " + who + "@example.org\n" + more);
}

Lines second_opinion(const Files& others) {
  return advice(Rule::kSecondOpinion, wanted_on_x(others));
}

TEST(Advice, ASecondOpinionNamesWhoCouldGiveItLater) {
  const std::string wanted = "you wanted a second opinion on x; ";
  EXPECT_THAT(second_opinion({at_bolt("bob", "career: x\n"),
                              at_bolt("cy", outreach({"2026-11-30 email sent"}))}),
              ElementsAre(wanted + "bob could give it, from Thu 2026-12-03: confab why ada"));
  EXPECT_THAT(second_opinion({at_bolt("bob", "career: x\nsnooze-until: 2026-12-05\n")}),
              ElementsAre(wanted + "bob could give it, from Sun 2026-12-06: confab why ada"));
  EXPECT_THAT(
      second_opinion({at_bolt("bob", "career: x\n" + outreach({"2026-11-30 email replied"}))}),
      ElementsAre(wanted + "bob could give it, once you have answered: confab why ada"));
}

TEST(Advice, ASecondOpinionIsAskedOfOnePersonAtATime) {
  const auto cem = contact("cem", "career: x\nemail: c@example.org\n");
  const auto bob = [](const std::vector<std::string>& log) {
    return at_bolt("bob", "career: x\n" + outreach(log));
  };
  EXPECT_THAT(second_opinion({bob({"2026-11-30 email sent"}), cem}),
              ElementsAre("you wanted a second opinion on x; bob has been asked already: confab "
                          "why ada"));
  EXPECT_THAT(second_opinion({bob({"2026-11-30 email bounced"})}),
              ElementsAre("you wanted a second opinion on x; bob could give it, once a message "
                          "reaches them: confab why ada"));
  EXPECT_THAT(second_opinion({bob({"2026-11-30 email declined"}), cem}),
              ElementsAre("you wanted a second opinion on x; cem could give it: confab reach cem "
                          "--by email"));
}

TEST(Advice, ASecondOpinionLeavesTheDayToSomeoneElseThere) {
  const Lines bob_waits = {
      "you wanted a second opinion on x; bob could give it; cy at the same organization comes "
      "first: confab why ada"};
  const auto bob = at_bolt("bob", "career: x\n");
  EXPECT_EQ(second_opinion({bob, at_bolt("cy", outreach({"2026-11-20 email sent"}))}), bob_waits);
  EXPECT_EQ(second_opinion({bob, at_bolt("cy", "introduced: 2026-11-30\n")}), bob_waits);
  EXPECT_EQ(second_opinion({bob, at_bolt("cy", "connector: true\n"),
                            at_bolt("dov", outreach({"2026-11-25 email sent"}))}),
            bob_waits);
}

TEST(Advice, TwoSecondOpinionsNeverNameTwoPeopleOfOneOrganization) {
  auto files = wanted_on_x(
      {at_bolt("bob", "career: x\n"), at_bolt("cy", "career: y\n"), contact("eve", "career: y\n")});
  files.push_back({"interviews/j.md",
                   "type: interview\ncontact: eve\nstarts: 2026-11-12T10:00\nstatus: held\n"
                   "second-opinion: true\n"});
  EXPECT_THAT(advice(Rule::kSecondOpinion, files),
              ElementsAre("you wanted a second opinion on x; bob could give it: confab reach bob "
                          "--by email",
                          "you wanted a second opinion on y; cy could give it; bob at the same "
                          "organization comes first: confab why eve"));
}

TEST(Advice, AReferralComesBeforeAFollowUpThere) {
  const auto cy = at_bolt("cy", outreach({"2026-11-20 email sent"}));
  EXPECT_THAT(advice(Rule::kFollowUp, {at_bolt("bob", "introduced: 2026-11-30\n"), cy}), IsEmpty());
  EXPECT_THAT(advice(Rule::kFollowUp,
                     {at_bolt("bob", "introduced: 2026-11-30\nsnooze-until: 2026-12-05\n"), cy}),
              testing::SizeIs(1));
}

TEST(Advice, ARuleThatIsOffDoesNotHoldUpTheOthers) {
  Policy policy;
  policy.severities[Rule::kReview] = Severity::kOff;
  const Files files = {contact("ada", "keep-in-touch: A\nemail: a@example.org\n"),
                       interview("i",
                                 "starts: 2026-10-01T10:00\nstatus: held\n"
                                 "thanks: 2026-10-01\n")};
  EXPECT_THAT(advice(Rule::kKeepInTouch, files), IsEmpty());
  EXPECT_EQ(advice(Rule::kKeepInTouch, files, policy).size(), 1u);
}

TEST(Advice, AnOrganizationIsNotAReferral) {
  EXPECT_THAT(advice(Rule::kRecordReferral,
                     {contact("ada"),
                      {"organizations/acme.md", "type: organization\nname: Acme\n"},
                      interview("i", "starts: 2026-11-20T10:00\nstatus: held\nreferrals: Acme\n")}),
              IsEmpty());
}

TEST(Advice, ARefusalIsNamedByThePerson) {
  EXPECT_THAT(
      advice(Rule::kTrySomeoneElse,
             {contact("ada", "organization: Acme\n" +
                                 outreach({"2026-11-10 email sent", "2026-11-12 email declined"})),
              at_acme("bob", "")}),
      ElementsAre(
          "ada at Acme declined; you tried on Tue 2026-11-10: confab reach bob --by email"));
}

}  // namespace
}  // namespace confab::core
