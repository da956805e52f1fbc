// SPDX-License-Identifier: MIT
#include "core/text/placeholder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

namespace confab::core {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Placeholder, BracketsAroundWordsAreFound) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"Dear [name],", "[name]"},
      {"[your name]: hello", "[your name]"},
      {"see you [Tuesday at 10]?", "[Tuesday at 10]"},
      {"[名前]", "[名前]"},
      {"[two times\nthat suit you]", "[two times that suit you]"},
      {"[one (1)] (two)", "[one (1)]"},
      {"a [ [name] b", "[name]"},
      {"- [ ] [name]", "[name]"},
      {"![[picture]] [name]", "[name]"},
      {"[open [[and]] [name]", "[name]"},
      {"Dear {{frist-name}},", "{{frist-name}}"},
      {"{{{ name }}}", "{{{ name }}}"},
      {"{{^role}}", "{{^role}}"},
      {"{{.}}", "{{.}}"},
      {"{{ [name] {{x}}", "{{ [name] {{x}}"},
      {"{{ never closed [name]", "[name]"},
      {"[[never closed [name]", "[name]"},
      {"I liked [...]", "[...]"},
      {"I liked […]", "[…]"},
      {"`code` [name]", "[name]"},
      {"` never closed [name]", "[name]"},
      {"see [text][ref] [name]\n\n[ref]: https://example.org", "[name]"},
  };
  for (const auto& [text, expected] : cases)
    EXPECT_THAT(placeholder_names(text), ElementsAre(expected)) << text;
}

TEST(Placeholder, MarkdownBracketsAreNotPlaceholders) {
  for (const auto* text : {"",
                           "[ ] to do",
                           "[x] done",
                           "[X]",
                           "[]",
                           "[1]",
                           "[2026-11-30]",
                           "[…",
                           "`[name]`",
                           "``code [name] ` here``",
                           "[text][ref]\n\n[ref]: https://example.org",
                           "see [the paper]\n\n[the paper]: <https://example.org>",
                           "as she wrote [@hopper1952]",
                           "[name",
                           "name]",
                           "[text](https://example.org)",
                           "![picture](a.png)",
                           "[[grace-hopper]]",
                           "[[contacts/grace-hopper|Grace]]",
                           "[[grace\n]]",
                           "\\[name]",
                           "a note[^source]",
                           "[!tip]",
                           "[first-language:: Portuguese]",
                           "[one\n\nname]",
                           "{name}",
                           "{ {name} }",
                           "{{}}",
                           "{{  }}",
                           "\\{{name}}"}) {
    EXPECT_THAT(placeholder_names(text), IsEmpty()) << text;
  }
  EXPECT_THAT(placeholder_names("[" + std::string(200, 'x') + "]"), IsEmpty());
}

TEST(Placeholder, EachIsNamedOnceAndFoundInItsPlace) {
  const std::string text = "[b], [a]\nand [b]";
  EXPECT_THAT(placeholder_names(text), ElementsAre("[b]", "[a]"));
  const auto found = placeholders_in(text);
  ASSERT_EQ(found.size(), 3u);
  EXPECT_EQ(found[0].offset, 0u);
  EXPECT_EQ(found[1].offset, 5u);
  EXPECT_EQ(found[2].offset, 13u);
}

TEST(Placeholder, AMegabyteOfBracketsTakesNoTime) {
  for (const std::string part : {"[", "[[", "{", "{{", "[a", "{{[", "[[a]", "[a]", "`", "`` `"}) {
    std::string text;
    while (text.size() < (1u << 20)) text += part;
    const auto start = std::chrono::steady_clock::now();
    placeholders_in(text);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(2)) << part;
  }
}

}  // namespace
}  // namespace confab::core
