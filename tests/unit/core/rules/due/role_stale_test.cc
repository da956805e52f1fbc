// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/rule.h"
#include "core/rules/due/due.h"
#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

using Files = std::vector<std::pair<std::string, std::string>>;

const std::string kReplied = outreach({"2026-08-31 email sent", "2026-09-01 email replied"});

bool is_stale(const Files& files, const std::string& now = "2026-12-01T09:00",
              const Policy& policy = {}) {
  const Scene scene{notebook_of(files), policy, at(now)};
  const auto items = due_items(scene.moment());
  return std::ranges::any_of(items,
                             [](const DueItem& item) { return item.rule == Rule::kRoleStale; });
}

Files one(const std::string& more, const std::string& log = kReplied) {
  return {contact("ada", "role: Analyst\n" + more + log)};
}

TEST(RoleStale, ArisesNinetyDaysAfterYouLastHeardOfThem) {
  EXPECT_TRUE(is_stale(one("")));
  EXPECT_FALSE(is_stale(one(""), "2026-11-30T23:59"));
  EXPECT_FALSE(is_stale(one("", outreach({"2026-09-02 email replied"}))));
  EXPECT_FALSE(is_stale({contact("ada", "role: Analyst\n")}));
  EXPECT_FALSE(is_stale({contact("ada", kReplied)}));
  Policy lax;
  lax.role_freshness = {91, Duration::Unit::kDay};
  EXPECT_FALSE(is_stale(one(""), "2026-12-01T09:00", lax));
}

TEST(RoleStale, ATalkThatFellThroughIsNewsOfTheDayItWasCalledOff) {
  const auto stale = [](const std::string& cancelled) {
    return is_stale({contact("ada", "role: Analyst\n"),
                     interview("i", "starts: 2026-09-10T10:00\nstatus: cancelled\n" + cancelled)});
  };
  EXPECT_FALSE(stale(""));
  EXPECT_TRUE(stale("cancelled: 2026-08-20\n"));
}

TEST(RoleStale, IsSettledByALook) {
  EXPECT_FALSE(is_stale(one("checked: 2026-12-01\n")));
  EXPECT_FALSE(is_stale(one("checked: 2026-09-02\n")));
  EXPECT_TRUE(is_stale(one("checked: 2026-08-30\n")));
}

TEST(RoleStale, IsSettledByAChangeOfRole) {
  EXPECT_FALSE(is_stale(one("was: [{ role: Clerk, until: 2026-11-10 }]\n")));
  EXPECT_TRUE(is_stale(one("was: [{ role: Clerk, until: 2026-08-10 }]\n")));
}

TEST(RoleStale, FutureEventsAreNotNews) {
  EXPECT_TRUE(is_stale(one("", outreach({"2026-09-01 email replied", "2026-12-02 email sent"}))));
  EXPECT_TRUE(is_stale(one("checked: 2026-12-02\n")));
  EXPECT_FALSE(is_stale({contact("ada", "role: Analyst\n" + kReplied),
                         interview("i", "starts: 2026-12-08\nstatus: planned\n")}))
      << "you will hear from them";
}

TEST(RoleStale, LeavesOutThoseYouWillNotWriteTo) {
  EXPECT_FALSE(is_stale(one("keep-in-touch: off\n")));
  EXPECT_FALSE(is_stale(one("snooze-until: 2026-12-24\n")));
  EXPECT_TRUE(is_stale(one("snooze-until: 2026-11-30\n")));
  EXPECT_FALSE(is_stale(one("", outreach({"2026-08-31 email sent", "2026-09-01 email declined"}))));
  EXPECT_FALSE(is_stale(one("", outreach({"2026-06-01 email sent", "2026-07-01 email sent",
                                          "2026-08-03 phone voicemail"}))));
}

TEST(RoleStale, SaysWhatMayHaveChangedAndSinceWhen) {
  const Scene scene{notebook_of(one("")), {}, at("2026-12-01T09:00")};
  for (const auto& item : due_items(scene.moment())) {
    if (item.rule != Rule::kRoleStale) continue;
    EXPECT_EQ(item.why, "last news on Tue 2026-09-01; their role 'Analyst' may have changed");
    EXPECT_EQ(item.command, "confab set ada checked=2026-12-01");
    return;
  }
  FAIL() << "no item";
}

}  // namespace
}  // namespace confab::core
