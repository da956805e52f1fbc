// SPDX-License-Identifier: MIT
#include "cmd/line/other_names.h"

#include <gtest/gtest.h>

#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "cmd/line/command_line.h"

namespace confab::cmd {
namespace {

std::vector<std::string> words_in(std::string_view text) {
  std::istringstream stream{std::string(text)};
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

TEST(OtherNames, EachLineIsOneThatConfabUnderstands) {
  for (const auto& row : other_names()) {
    auto line = std::string(row.meant.substr(0, row.meant.find('\'')));
    if (line.find(' ') == std::string::npos) line += " --help";  // the name alone is meant
    EXPECT_TRUE(parse_command_line(words_in(line))) << line;
  }
}

TEST(OtherNames, EachWordMeansOneThingAndIsNoCommand) {
  std::set<std::string> known;
  for (const auto& row : other_names()) {
    for (const auto& word : words_in(row.words)) {
      EXPECT_TRUE(known.insert(word).second) << word;
      EXPECT_FALSE(find_command(word)) << word;
    }
  }
}

TEST(OtherNames, TheLineIsAboutThePersonThatWasTyped) {
  EXPECT_EQ(command_meant({"cancel", "ada"}), "schedule ada --cancel");
  EXPECT_EQ(command_meant({"cancel"}), "schedule WHO --cancel");
  EXPECT_EQ(command_meant({"cancel", "--help"}), "schedule WHO --cancel");
  EXPECT_EQ(command_meant({"cancel", "Ada King"}), "schedule WHO --cancel");
  EXPECT_EQ(command_meant({"rm", "ada"}), "forget");
  EXPECT_EQ(command_meant({"frobnicate"}), "");
}

}  // namespace
}  // namespace confab::cmd
