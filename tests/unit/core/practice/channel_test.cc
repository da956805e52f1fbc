// SPDX-License-Identifier: MIT
#include "core/practice/channel.h"

#include <gtest/gtest.h>

#include "core/practice/standing.h"
#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

const std::string kAllWays =
    "email: a@example.org\nphone: \"+49 30 1\"\nlinkedin: https://x.example/a\naddress: Here 1\n";

std::string next(const std::string& fields, std::size_t unanswered, const Policy& policy = {}) {
  const auto notebook = notebook_of({contact("ada", fields)});
  const auto& ada = notebook.contacts.front();
  return next_channel(ada, std::span(ada.outreach).last(unanswered), policy);
}

TEST(Channel, TheFirstIsThePreferredOneIfItIsOnFile) {
  Policy policy;
  policy.first_channel = "letter";
  EXPECT_EQ(next(kAllWays, 0, policy), "letter");
  EXPECT_EQ(next("phone: \"+49 30 1\"\n", 0, policy), "phone");
  EXPECT_EQ(next("", 0, policy), "email");
}

TEST(Channel, TheNextIsOneThatTheUnansweredAttemptsDidNotUse) {
  EXPECT_EQ(next(kAllWays + outreach({"2026-11-02 email sent"}), 1), "phone");
  EXPECT_EQ(next(kAllWays + outreach({"2026-11-02 email sent", "2026-11-12 phone sent"}), 2),
            "linkedin");
  EXPECT_EQ(next(kAllWays + outreach({"2026-11-02 email replied", "2026-11-12 phone sent"}), 1),
            "email");
}

TEST(Channel, AReplyIsAnsweredTheWayItCame) {
  const auto replied = [](const std::string& by) { return outreach({"2026-11-02 " + by}); };
  EXPECT_EQ(next(kAllWays + replied("linkedin replied"), 0), "linkedin");
  EXPECT_EQ(next(kAllWays + replied("text replied"), 0), "text");
  EXPECT_EQ(next("email: a@example.org\n" + replied("text replied"), 0), "email");
  EXPECT_EQ(next("email: a@example.org\n" + replied("linkedin replied"), 0), "email");
  EXPECT_EQ(next(kAllWays + replied("in-person replied"), 0), "email");
  EXPECT_EQ(next(kAllWays + replied("phone spoke"), 0), "email");
  EXPECT_EQ(next(kAllWays + outreach({"2026-11-02 linkedin replied", "2026-11-03 email sent"}), 0),
            "email");
}

TEST(Channel, LinkedinDeliversNothingUntilTheyAccept) {
  const std::string profile = "linkedin: https://x.example/a\n";
  const auto has_way = [&](const std::string& more) {
    const auto notebook = notebook_of({contact("ada", profile + more)});
    return !preferred_channels(notebook.contacts.front(), {}).empty();
  };
  const auto invited = outreach({"2026-11-02 linkedin sent"});
  EXPECT_TRUE(has_way(""));
  EXPECT_FALSE(has_way(invited));
  EXPECT_TRUE(has_way("connected: 2026-11-03\n" + invited));
  EXPECT_TRUE(has_way(outreach({"2026-11-02 linkedin sent", "2026-11-03 linkedin replied"})));
}

TEST(Channel, AChannelThatBouncedCountsAsTried) {
  const auto notebook = notebook_of(
      {contact("ada", kAllWays + outreach({"2026-10-02 phone voicemail", "2026-11-02 email sent",
                                           "2026-11-02 email bounced"}))});
  const Now now = at("2026-12-01T09:00");
  const auto& ada = notebook.contacts.front();
  const auto standing = standing_of(ada, {notebook, {}, now});
  EXPECT_EQ(standing.unanswered, 1) << "what bounced is no attempt";
  EXPECT_EQ(next_channel(ada, standing.pending, {}), "linkedin");
}

TEST(Channel, AnotherAddressIsTriedAfterABounce) {
  const auto at_both = [](const std::string& emails, const std::string& bounced) {
    const auto notebook =
        notebook_of({contact("ada", "email: " + emails +
                                        "\noutreach: [{ date: 2026-11-19, by: email, outcome: "
                                        "bounced, address: " +
                                        bounced + " }]\n")});
    const auto& ada = notebook.contacts.front();
    const auto channels = preferred_channels(ada, {});
    return (channels.empty() ? "none" : channels.front()) + " " + next_address(ada, "email");
  };
  EXPECT_EQ(at_both("[a@example.org, b@example.org]", "a@example.org"), "email b@example.org");
  EXPECT_EQ(at_both("[a@example.org, b@example.org]", "b@example.org"), "email a@example.org");
  EXPECT_EQ(at_both("b@example.org", "a@example.org"), "email b@example.org");
  EXPECT_EQ(at_both("a@example.org", "a@example.org"), "none ");
}

TEST(Channel, ABounceWithoutAnAddressIsAboutTheFirstThatHadNotBounced) {
  const auto left = [](const std::string& emails, const std::vector<std::string>& log) {
    const auto notebook = notebook_of({contact("ada", "email: " + emails + "\n" + outreach(log))});
    const auto& ada = notebook.contacts.front();
    const auto channels = preferred_channels(ada, {});
    return (channels.empty() ? "none" : channels.front()) + " " + next_address(ada, "email");
  };
  const std::string both = "[a@example.org, b@example.org]", bounce = "2026-11-19 email bounced";
  EXPECT_EQ(left(both, {"2026-11-19 email sent", bounce}), "email b@example.org");
  EXPECT_EQ(left(both, {bounce, "2026-11-20 email sent"}), "email b@example.org");
  EXPECT_EQ(left(both, {bounce, "2026-11-20 email bounced"}), "none ");
  EXPECT_EQ(left(both, {bounce, "2026-11-20 email replied"}), "email a@example.org");
  EXPECT_EQ(left("a@example.org", {bounce}), "none ");
  EXPECT_EQ(left("a@example.org", {bounce, "2026-11-20 email sent"}), "email a@example.org");
}

TEST(Channel, ANewAddressIsTriedAlthoughAnEarlierBounceNamesNone) {
  const auto notebook = notebook_of(
      {contact("ada",
               "email: new@example.org\noutreach:\n  - { date: 2026-11-19, by: email, outcome: "
               "bounced }\n  - { date: 2026-11-20, by: email, outcome: bounced, address: "
               "b@example.org }\n")});
  EXPECT_EQ(next_address(notebook.contacts.front(), "email"), "new@example.org");
}

TEST(Channel, TheOnlyChannelOnFileIsUsedAgain) {
  EXPECT_EQ(next("email: a@example.org\n" + outreach({"2026-11-02 email sent"}), 1), "email");
  EXPECT_EQ(next("email: a@example.org\n" + outreach({"2026-11-02 text sent"}), 1), "email");
  EXPECT_EQ(next(outreach({"2026-11-02 text sent"}), 1), "text");
}

TEST(Channel, ThePolicyCanKeepOneChannel) {
  Policy policy;
  policy.switch_channel = false;
  EXPECT_EQ(next(kAllWays + outreach({"2026-11-02 phone sent"}), 1, policy), "phone");
}

}  // namespace
}  // namespace confab::core
