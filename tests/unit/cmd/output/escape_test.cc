// SPDX-License-Identifier: MIT
#include "cmd/output/escape.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <tuple>

namespace confab::cmd {
namespace {

TEST(Escape, WhatDrivesATerminalBecomesVisible) {
  const std::pair<const char*, const char*> cases[] = {
      {"plain", "plain"},
      {"Zoë 李 🙂 e\xCC\x81", "Zoë 李 🙂 e\xCC\x81"},
      {"\x1b[31m", "\\x1b[31m"},
      {"a\nb\tc\rd", "a\\x0ab\\x09c\\x0dd"},
      {"\x7f", "\\u007f"},
      {"\xC2\x9B", "\\u009b"},
      {"\xC2\xA0", "\xC2\xA0"},
      {"\xD8\x9C\xE2\x80\x8D\xE2\x80\x8E\xE2\x80\x8F", "\\u061c\xE2\x80\x8D\\u200e\\u200f"},
      {"\xE2\x80\xAE", "\\u202e"},
      {"\xE2\x81\xA5\xE2\x81\xA6\xE2\x81\xA9\xE2\x81\xAA", "\\u2065\\u2066\\u2069\\u206a"},
      {"\xE2\x80\xA8", "\\u2028"},
      {"\xEF\xBB\xBF", "\\ufeff"},
      {"\xFF\xC3", "\\xff\\xc3"},
      {"\xED\xA0\x80", "\\xed\\xa0\\x80"},
  };
  for (const auto& [text, shown] : cases) EXPECT_EQ(escaped(text), shown);
  EXPECT_EQ(escaped("a\n\tb\r", Lines::kMany), "a\n\tb\\x0d");
}

TEST(Escape, NoBytesWhateverLeaveAControlByteBehind) {
  std::mt19937 random(1);
  for (int i = 0; i < 20000; ++i) {
    std::string text;
    for (std::size_t length = random() % 12; length > 0; --length)
      text += static_cast<char>(random());
    for (const char c : escaped(text)) EXPECT_FALSE((c >= 0 && c < 0x20) || c == 0x7F);
    const auto again = escaped(text);
    EXPECT_EQ(escaped(again), again) << "what is safe stays as it is";
  }
}

TEST(Escape, WidthIsThatOfATerminal) {
  EXPECT_EQ(display_width("abc"), 3u);
  EXPECT_EQ(display_width("Zoe\xCC\x88"), 3u);
  EXPECT_EQ(display_width("李文"), 4u);
  EXPECT_EQ(display_width("🙂"), 2u);
  for (const auto* joined : {"👩‍💻", "👍🏽", "🇩🇪", "❤️"})
    EXPECT_EQ(display_width(joined), 2u) << joined;
  EXPECT_EQ(display_width("नमस्ते"), 4u);
  EXPECT_EQ(display_width("한국"), 4u);
  for (const auto* broken : {"\xFF\xFF", "a\xFF", "\xC3\xA9\xFF"})
    EXPECT_EQ(display_width(broken), 2u) << "broken bytes are as wide as their escapes";
  EXPECT_EQ(display_width("\xE0\xB5\x8E\xE0\xB5\x8E\xFF"), 3u) << "no letter joins a broken byte";
}

TEST(Escape, WhatIsShortenedFitsAndBreaksNoCharacter) {
  const std::tuple<const char*, std::size_t, const char*> cases[] = {
      {"Grace Hopper", 12, "Grace Hopper"},
      {"Grace Hopper", 11, "Grace Hopp…"},
      {"Grace Hopper", 7, "Grace…"},
      {"Grace", 1, "…"},
      {"Grace", 0, "Grace"},
      {"李文静", 5, "李文…"},
      {"李文静", 4, "李…"},
      {"Zoe\xCC\x88 L", 4, "Zoe\xCC\x88…"},
      {"👩‍💻 at work", 4, "👩‍💻…"},
      {"👩‍💻👩‍💻", 3, "👩‍💻…"}};
  for (const auto& [text, columns, shown] : cases) {
    EXPECT_EQ(shortened(text, columns), shown);
    EXPECT_LE(display_width(shown), std::max(columns, display_width(text) * (columns == 0)));
  }
}

}  // namespace
}  // namespace confab::cmd
