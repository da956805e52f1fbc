// SPDX-License-Identifier: MIT
#include "core/overview/agenda.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

using testing::ElementsAre;

std::vector<std::string> in_words(const Scene& scene, int days) {
  std::vector<std::string> words;
  for (const auto& entry : agenda_of(scene.moment(), days)) {
    const auto when = entry.time.value_or(When{absl::CivilSecond(entry.day)});
    words.push_back(print_date(when) + " " +
                    (entry.is_talk() ? "talk" : std::string(rule_info(entry.item.rule).id)));
  }
  return words;
}

TEST(Agenda, ShowsLateItemsFirstAndThenEachDayInOrderOfTime) {
  const Scene scene{notebook_of(
      {contact("ada", "timezone: Asia/Tokyo\nemail: a@example.org\n"),
       contact("bob", "email: b@example.org\n" + outreach({"2026-11-10 email sent"})),
       interview("later", "starts: 2026-12-04T10:00\nstatus: planned\nconfirmed: 2026-11-30\n"),
       interview("day", "starts: 2026-12-05\nstatus: planned\nconfirmed: 2026-11-30\n"),
       interview("gone", "starts: 2026-12-03T10:00\nstatus: cancelled\n")})};
  EXPECT_THAT(in_words(scene, 4), ElementsAre("2026-11-19 follow-up", "2026-12-03T02:00 prepare",
                                              "2026-12-04T02:00 talk", "2026-12-04T15:59 prepare"));
  EXPECT_THAT(in_words(scene, 1), ElementsAre("2026-11-19 follow-up"));
}

TEST(Agenda, ShowsTheOtherClockOnlyIfItDiffers) {
  const Scene scene{notebook_of({contact("ada", "timezone: Europe/Paris\n"),
                                 interview("a", "starts: 2026-12-01T20:00\nstatus: planned\n"),
                                 interview("b",
                                           "starts: 2026-12-02T02:00+09:00\ntimezone: Asia/Tokyo\n"
                                           "status: planned\n")})};
  for (const auto& entry : agenda_of(scene.moment(), 7)) {
    if (entry.is_talk()) {
      EXPECT_FALSE(other_clock(entry, scene.moment()));
    }
  }
  const Scene far{notebook_of({contact("ada", "timezone: Asia/Tokyo\n"),
                               interview("a", "starts: 2026-12-02T02:00\nstatus: planned\n")})};
  const auto entries = agenda_of(far.moment(), 7);
  ASSERT_FALSE(entries.empty());
  const auto talk = std::ranges::find_if(entries, &AgendaEntry::is_talk);
  ASSERT_NE(talk, entries.end());
  const auto other = other_clock(*talk, far.moment());
  ASSERT_TRUE(other);
  EXPECT_EQ(print_date(other->starts) + " " + other->zone, "2026-12-02T02:00 Asia/Tokyo");
}

}  // namespace
}  // namespace confab::core
