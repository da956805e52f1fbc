// SPDX-License-Identifier: MIT
#include "core/time/date_problem.h"

#include <gtest/gtest.h>

#include "core/time/date.h"

namespace confab::core {
namespace {

TEST(DateProblem, NamesTheTextAndSaysWhatIsWrongWithIt) {
  const std::pair<const char*, const char*> cases[] = {
      {"2026-02-30", "'2026-02-30' is not a date: February 2026 has no day 30"},
      {"2026-11-31", "'2026-11-31' is not a date: November 2026 has no day 31"},
      {"2026-11-00", "'2026-11-00' is not a date: November 2026 has no day 0"},
      {"2026-13-01", "'2026-13-01' is not a date: there is no month 13"},
      {"1850-01-01", "'1850-01-01' is not a date: year 1850 is not between 1900 and 2200"},
      {"2026-11-23T25:00", "'2026-11-23T25:00' is not a date: there is no hour 25"},
      {"2026-11-23 10:60", "'2026-11-23 10:60' is not a date: there is no minute 60"},
      {"2026-11-23T10:00:61", "'2026-11-23T10:00:61' is not a date: there is no second 61"},
      {"2026/11/23", "'2026/11/23' is not a date; did you mean 2026-11-23?"},
      {"2026.11.23", "'2026.11.23' is not a date; did you mean 2026-11-23?"},
      {"2026-1-5", "'2026-1-5' is not a date; did you mean 2026-01-05?"},
      {"23.11.2026", "'23.11.2026' is not a date; did you mean 2026-11-23?"},
      {"11/23/2026", "'11/23/2026' is not a date; did you mean 2026-11-23?"},
      {"5.5.2026", "'5.5.2026' is not a date; did you mean 2026-05-05?"},
      {"23.11.2026 9:30", "'23.11.2026 9:30' is not a date; did you mean 2026-11-23T09:30?"},
      {"2026-11-23T", "'2026-11-23T' is not a date; did you mean 2026-11-23?"},
      {"2026-11-23T9:30", "'2026-11-23T9:30' is not a date; did you mean 2026-11-23T09:30?"},
      {"2026-11-30 3pm", "'2026-11-30 3pm' is not a date; did you mean 2026-11-30T15:00?"},
      {"Nov 24, 2026", "'Nov 24, 2026' is not a date; did you mean 2026-11-24?"},
      {"3 Dec 2026 14:00", "'3 Dec 2026 14:00' is not a date; did you mean 2026-12-03T14:00?"},
      {"2026-12-03T14h00", "'2026-12-03T14h00' is not a date; did you mean 2026-12-03T14:00?"},
      {"2026-12-03, 14:00 Uhr",
       "'2026-12-03, 14:00 Uhr' is not a date; did you mean 2026-12-03T14:00?"},
      {"2026-12-03T14:00+0100",
       "'2026-12-03T14:00+0100' is not a date; did you mean 2026-12-03T14:00+01:00?"},
      {"2026-12-03T14:00:00.000Z",
       "'2026-12-03T14:00:00.000Z' is not a date; did you mean 2026-12-03T14:00Z?"},
      {"[[2026-12-03]]", "'[[2026-12-03]]' is not a date; did you mean 2026-12-03?"},
      {"2026-11-28 email", "'2026-11-28 email' is not a date; did you mean 2026-11-28?"},
      {"2026-11-27T15:00 CET",
       "'2026-11-27T15:00 CET' is not a date; did you mean 2026-11-27T15:00?"},
  };
  for (const auto& [text, problem] : cases) EXPECT_EQ(date_problem(text), problem);
}

TEST(DateProblem, GuessesNothingThatCouldMeanTwoDays) {
  for (const std::string text :
       {"03/04/2026", "3.4.26", "tomorrow", "6 mar", "2026-11", "soon", "12", "", "23.11.2026 noon",
        "1.2.3.4", "24.12.", "15:50", "friday"})
    EXPECT_EQ(date_problem(text),
              "'" + text + "' is not a date like 2026-11-23 or 2026-11-23T15:00");
}

TEST(DateProblem, WhatItSuggestsIsADate) {
  for (const std::string text : {"2026/11/23", "5.5.2026", "23.11.2026 9:30"}) {
    const auto problem = date_problem(text);
    const auto begin = problem.find("mean ") + 5;
    EXPECT_TRUE(find_date(problem.substr(begin, problem.size() - begin - 1))) << problem;
  }
}

}  // namespace
}  // namespace confab::core
