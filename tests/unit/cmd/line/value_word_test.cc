// SPDX-License-Identifier: MIT
#include "cmd/line/value_word.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "cmd/line/command.h"

namespace confab::cmd {
namespace {

std::vector<Option> all_options() {
  auto all = global_options();
  for (const auto* command : commands())
    all.insert(all.end(), command->options.begin(), command->options.end());
  return all;
}

TEST(ValueWord, EveryOptionListsOrExplainsItsValues) {
  for (const auto& option : all_options()) {
    const auto& word = option.value_word();
    if (option.arity == Arity::kFlag)
      EXPECT_EQ(word, "") << option.name;
    else
      EXPECT_NE(option.choices.empty(), find_value_word(word) == nullptr) << option.name << word;
  }
}

TEST(ValueWord, TheWordsAreInAlphabeticalOrder) {
  EXPECT_TRUE(std::ranges::is_sorted(value_words(), {}, &ValueWord::word));
}

}  // namespace
}  // namespace confab::cmd
