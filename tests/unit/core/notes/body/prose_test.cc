// SPDX-License-Identifier: MIT
#include "core/notes/body/prose.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>
#include <string_view>
#include <utility>

namespace confab::core {
namespace {

TEST(Prose, PlainTextHasNoMarkup) {
  const std::pair<const char*, const char*> cases[] = {
      {"plain", "plain"},
      {"**bold** and *it* and __b__ and _i_", "bold and it and b and i"},
      {"2 * 3 * 4", "2 * 3 * 4"},
      {"snake_case_name", "snake_case_name"},
      {"~~old~~ ==new==", "new"},
      {"[[kurt-goedel|Kurt]] said", "Kurt said"},
      {"[[kurt]]", "kurt"},
      {"[Kurt](../kurt.md) and [x][ref]", "Kurt and x"},
      {"![[photo.png]] seen", "seen"},
      {"![alt](photo.png) seen", "seen"},
      {"said[^1] so", "said so"},
      {"see <https://example.org>", "see https://example.org"},
      {"a <b>bold</b> word", "a bold word"},
      {"a < b and c > d", "a < b and c > d"},
      {"use <algorithm>, vector<bool> or <T>", "use <algorithm>, vector<bool> or <T>"},
      {"introducing me to <name>", "introducing me to <name>"},
      {"the tour {>>she is rude<<} and {--tea--} {++talk++} {~~a~>b~~}", "the tour and talk b"},
      {"the tour {#id .class}", "the tour"},
      {"Ship small 📅 2026-12-02", "Ship small"},
      {"Ship 📅 2026-12-02\nand measure", "Ship 📅 2026-12-02 and measure"},
      {"Reviews 🔁 every\n2 weeks on friday", "Reviews"},
      {"Reviews 🔁 every week are too many", "Reviews 🔁 every week are too many"},
      {"📅 Plan the week", "📅 Plan the week"},
      {"✅ yes", "✅ yes"},
      {"said ✅ 2026-12-02 ➕ 2026-12-01", "said"},
      {"`code *x*` here", "code *x* here"},
      {"R&amp;D", "R&D"},
      {"the caf&eacute; &mdash; Grace&#8217;s", "the café — Grace’s"},
      {"\\*not bold\\*", "*not bold*"},
      {"said <!-- private --> so", "said so"},
      {"said %% private %% so", "said so"},
      {"100%% sure", "100%% sure"},
      {"said so ^a1b2", "said so"},
      {"said so #later #x/y", "said so"},
      {"issue #2", "issue #2"},
      {"write C#", "write C#"},
      {"wrapped\nline", "wrapped line"},
      {"<!-- nothing else -->", ""},
      {"`a %% b` and `c %% d` %% private %%", "a %% b and c %% d"},
      {"\\%% x \\%% y", "%% x %% y"},
      {"100%% sure, or 50%%", "100%% sure, or 50%%"},
      {"https://example.org/_a_/b?x=1&amp=2", "https://example.org/_a_/b?x=1&amp=2"},
      {"*https://example.org/a_b_c*", "https://example.org/a_b_c"},
      {"[it](https://example.org/a_(b)) works", "it works"},
      {"use std::vector", "use std::vector"},
      {"know the end (std::vector)", "know the end (std::vector)"},
      {"(insight:: Types help)", "(insight:: Types help)"},
      {"said so [rating:: 5] [id:: a1]", "said so"},
      {"[one thing]", "[one thing]"}};
  for (const auto& [markdown, text] : cases) EXPECT_EQ(plain_text(markdown), text) << markdown;
}

TEST(Prose, BlocksBecomeSentences) {
  const std::pair<const char*, const char*> cases[] = {
      {"one block", "one block"},
      {"- early\n- late", "early. late."},
      {"It is hard.\n\nAnd late", "It is hard. And late."},
      {"> quoted\n> twice", "quoted twice"},
      {"> [!note] Title\n> said", "said"},
      {"1. first\n2. second!", "first. second!"},
      {"- [x] done\n- [ ] open", "done. open."},
      {"wrapped\nline ^id", "wrapped line"},
      {"%% private\nnote %%", ""},
      {"said\n---\nmore", "said. more."},
      {"said\nid:: 123", "said"},
      {"id:: 123\nsaid\nrating:: 5", "said"},
      {"Types:: help a lot", "Types:: help a lot"},
      {"- std::vector\n- **Insight**:: yes", "std::vector. Insight:: yes."},
      {"> [!tip] The title", "The title"},
      {"> [!quote] She said it is fun\n> and more", "She said it is fun. and more."},
      {"| a | b |\n|---|:-:|\n| c | d |", "a, b. c, d."},
      {"> [!tip]- One\n\n> [!tip] Two", "One. Two."},
      {"said [^1]\n\n[^1]: a foot note\n[1]: https://example.org", "said"},
      {"[label]: not an address", "[label]: not an address"}};
  for (const auto& [markdown, text] : cases) EXPECT_EQ(prose(markdown), text) << markdown;
}

// Text without marks is not read at all. A comment at the end, which is no part of the text, has it
// read.
TEST(Prose, PlainTextIsTheSameWhetherItIsReadOrNot) {
  constexpr std::array<std::string_view, 18> kParts = {"a", "due", "Me", "2026-12-05", "3", " ",
                                                       " ", "  ",  ",",  ".",          "?", ":",
                                                       "(", ")",   "-",  "/",          "'", "@"};
  std::mt19937 random(1);
  for (int i = 0; i < 20'000; ++i) {
    std::string text = "x";
    for (auto count = random() % 10; count > 0; --count) text += kParts[random() % kParts.size()];
    EXPECT_EQ(plain_text(text), plain_text(text + "<!-- read -->")) << text;
    EXPECT_EQ(first_sentence(text), first_sentence(text + "<!-- read -->")) << text;
  }
}

TEST(Prose, TakesNoTimeForMarksThatNeverClose) {
  std::string marks;
  for (int i = 0; i < 2000; ++i) marks += "*a ";
  EXPECT_FALSE(plain_text(marks).empty());
  EXPECT_FALSE(plain_text(std::string(1 << 20, '[')).empty());
}

}  // namespace
}  // namespace confab::core
