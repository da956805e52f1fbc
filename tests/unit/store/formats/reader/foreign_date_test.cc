// SPDX-License-Identifier: MIT
#include "store/formats/reader/foreign_date.h"

#include <gtest/gtest.h>

namespace confab::store {
namespace {

struct Case {
  std::string_view text;
  std::string_view iso;
};

TEST(ForeignDate, IsReadInEveryFormThatHasOneMeaning) {
  constexpr Case kCases[] = {
      {"11 Mar 2024", "2024-03-11"},
      {"Mar 11, 2024", "2024-03-11"},
      {"11.03.2024", "2024-03-11"},
      {"11. M\u00e4rz 2024", "2024-03-11"},
      {"11 mars 2024", "2024-03-11"},
      {"11 de marzo de 2024", "2024-03-11"},
      {"11-Mar-24", "2024-03-11"},
      {"3 ao\u00fbt 2024", "2024-08-03"},
      {"12 juin 2024", "2024-06-12"},
      {"12 juil. 2024", "2024-07-12"},
      {"2024/3/11", "2024-03-11"},
      {"2024\u5e743\u670811\u65e5", "2024-03-11"},
      {"31/1/2024", "2024-01-31"},
      {"1/31/2024", "2024-01-31"},
      {"4/4/2024", "2024-04-04"},
      {"2024-03-12 09:30:05 UTC", "2024-03-12T09:30Z"},
      {"3/18/24, 2:37 PM", "2024-03-18T14:37"},
      {"3/18/24, 12:05 AM", "2024-03-18T00:05"},
      {"5 maj 2026", "2026-05-05"},
      {"5 des. 2026", "2026-12-05"},
      {"1er juin 2026", "2026-06-01"},
      {"5 wrze\u015bnia 2026", "2026-09-05"},
      {"5. \u0159\u00edjna 2026", "2026-10-05"},
      {"5 Kas\u0131m 2026", "2026-11-05"},
      {"5. marraskuuta 2026", "2026-11-05"},
      {"5 \u039f\u03ba\u03c4 2026", "2026-10-05"},
      {"2026\ub144 11\uc6d4 5\uc77c", "2026-11-05"},
      {"05.11.2026 14:30 Uhr", "2026-11-05T14:30"},
      {"15-11-2026 14h30", "2026-11-15T14:30"},
  };
  for (const auto& [text, iso] : kCases)
    EXPECT_EQ(iso_date(text, DateOrder::kUnknown), iso) << text;
}

TEST(ForeignDate, KeepsTheZoneOfItsTime) {
  constexpr Case kCases[] = {
      {"March 3, 2026 10:00 AM (GMT+1)", "2026-03-03T10:00+01:00"},
      {"2026/11/05 10:00:00 AM GMT-5", "2026-11-05T10:00-05:00"},
      {"2026-11-05 10:00:00 +0530", "2026-11-05T10:00+05:30"},
      {"Thu Nov 05 2026 10:00:00 GMT+0100 (Central European Standard Time)",
       "2026-11-05T10:00+01:00"},
      {"5.11.2026 10:00-11:00", "2026-11-05T10:00"},
  };
  for (const auto& [text, iso] : kCases)
    EXPECT_EQ(iso_date(text, DateOrder::kUnknown), iso) << text;
}

TEST(ForeignDate, HasAWeekdayThatBeginsLikeAMonth) {
  constexpr Case kCases[] = {
      {"maandag 5-10-2026", "2026-10-05"},        {"maandag 5 oktober 2026", "2026-10-05"},
      {"martes 5/10/2026", "2026-10-05"},         {"mar. 5 oct. 2026", "2026-10-05"},
      {"Pazar, 5 Kas\u0131m 2026", "2026-11-05"}, {"szerda 2026. 10. 05.", "2026-10-05"},
  };
  for (const auto& [text, iso] : kCases)
    EXPECT_EQ(iso_date(text, DateOrder::kDayFirst), iso) << text;
}

TEST(ForeignDate, OfTwoMeaningsIsReadInTheOrderThatIsKnown) {
  EXPECT_EQ(date_shape("03/04/2024"), DateShape::kEither);
  EXPECT_EQ(iso_date("03/04/2024", DateOrder::kUnknown), "");
  EXPECT_EQ(iso_date("03/04/2024", DateOrder::kDayFirst), "2024-04-03");
  EXPECT_EQ(iso_date("03/04/2024", DateOrder::kMonthFirst), "2024-03-04");
  EXPECT_EQ(months_of("03/04/2024"), "March or April");
}

TEST(ForeignDate, IsNotJustAnyTextWithNumbers) {
  for (const auto* text : {"", "2019", "12", "Talked", "31.02.2024", "1 Main Street 2024", "3/4",
                           "+44 20 7946", "99/99/2024", "cv.pdf (https://x.example/1/2/2024)"})
    EXPECT_EQ(date_shape(text), DateShape::kNone) << text;
}

}  // namespace
}  // namespace confab::store
