// SPDX-License-Identifier: MIT
#include "core/channel.h"

#include <gtest/gtest.h>

#include "notebook_builder.h"

namespace confab::core {
namespace {

const std::string kAllWays =
    "email: a@example.org\nphone: \"+49 30 1\"\nlinkedin: https://x.example/a\naddress: Here 1\n";

std::string next(const std::string& fields, int unanswered, const Policy& policy = {}) {
  return next_channel(notebook_of({contact("ada", fields)}).contacts.front(), unanswered, policy);
}

TEST(Channel, TheFirstIsTheOneThatThePolicyPrefersIfItIsOnFile) {
  Policy policy;
  policy.first_channel = "letter";
  EXPECT_EQ(next(kAllWays, 0, policy), "letter");
  EXPECT_EQ(next("phone: \"+49 30 1\"\n", 0, policy), "phone");
  EXPECT_EQ(next("", 0, policy), "email");
}

TEST(Channel, TheNextIsOneThatTheUnansweredAttemptsDidNotTake) {
  EXPECT_EQ(next(kAllWays + outreach({"2026-11-02 email sent"}), 1), "phone");
  EXPECT_EQ(next(kAllWays + outreach({"2026-11-02 email sent", "2026-11-12 phone sent"}), 2),
            "linkedin");
  EXPECT_EQ(next(kAllWays + outreach({"2026-11-02 email replied", "2026-11-12 phone sent"}), 1),
            "email");
}

TEST(Channel, OnlyOneWayOnFileIsTakenAgain) {
  EXPECT_EQ(next("email: a@example.org\n" + outreach({"2026-11-02 email sent"}), 1), "email");
  EXPECT_EQ(next("email: a@example.org\n" + outreach({"2026-11-02 text sent"}), 1), "email");
  EXPECT_EQ(next(outreach({"2026-11-02 text sent"}), 1), "text");
}

TEST(Channel, APolicyMayStayWithOneWay) {
  Policy policy;
  policy.switch_channel = false;
  EXPECT_EQ(next(kAllWays + outreach({"2026-11-02 phone sent"}), 1, policy), "phone");
}

}  // namespace
}  // namespace confab::core
