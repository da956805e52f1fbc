// SPDX-License-Identifier: MIT
#include "store/notebook/page.h"

#include <gtest/gtest.h>

namespace confab::store {
namespace {

TEST(Page, EscapesOnlyWhatMarkdownWouldRead) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"10 of 13 (77 %)", "10 of 13 (77 %)"},
      {"confab prep li-wenjing --done POINT", "confab prep li-wenjing --done POINT"},
      {"https://x.example/?a=1&b=2", "https://x.example/?a=1&b=2"},
      {"a &amp; b", "a \\&amp; b"},
      {"[a](http://b)", "\\[a\\](http://b)"},
      {"![a](b)", "!\\[a\\](b)"},
      {"<b>*x*</b>", "\\<b>\\*x\\*\\</b>"},
      {"a | b `c` ~d~ \\", "a \\| b \\`c\\` \\~d\\~ \\\\"},
      {"# no heading", "\\# no heading"},
      {"C# and F#", "C# and F#"},
      {"> no quote", "\\> no quote"},
      {"- no list", "\\- no list"},
      {"1. no list", "1\\. no list"},
      {"12) no list", "12\\) no list"},
      {"2 questions (3.)", "2 questions (3.)"},
      {"two\nlines", "two lines"},
  };
  for (const auto& [text, escaped] : cases)
    EXPECT_EQ(render_page("{{x}}", {{"x", text}}, Markup::kMarkdown), escaped) << text;
}

}  // namespace
}  // namespace confab::store
