// SPDX-License-Identifier: MIT
#include "core/notes/promise.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

TEST(Promise, BelongsToWhoItsFirstWordNames) {
  using By = Promise::By;
  const std::vector<std::pair<std::string_view, std::optional<By>>> kCases = {
      {"me: send the paper", By::kMe},
      {"\t Me \t: send the paper", By::kMe},
      {"THEM:", By::kThem},
      {"me:them: nobody", By::kMe},
      {"", {}},
      {" ", {}},
      {":", {}},
      {"me", {}},
      {"me ", {}},
      {"me and them: talk", {}},
      {"them\n: talk", {}},
      {"themselves: talk", {}},
      {"! me: talk", {}},
      {"ask: me", {}}};
  for (const auto& [written, by] : kCases) {
    EXPECT_EQ(promiser_in(written), by) << written;
    EXPECT_EQ(promise_from(written).has_value(), by.has_value()) << written;
  }
}

TEST(Promise, EndsWithItsDateInBrackets) {
  const auto dated = promise_from("me: send (the paper) (2026-12-05)");
  ASSERT_TRUE(dated);
  EXPECT_EQ(dated->text, "send (the paper)");
  EXPECT_EQ(dated->date, find_date("2026-12-05"));
  const auto undated = promise_from("them : call (soon)");
  ASSERT_TRUE(undated);
  EXPECT_EQ(undated->text, "call (soon)");
  EXPECT_FALSE(undated->date);
}

}  // namespace
}  // namespace confab::core
