// SPDX-License-Identifier: MIT
#include "store/document/text/plain_text.h"

#include <gtest/gtest.h>

#include <string>

namespace confab::store {
namespace {

// Bytes are checked eight at a time; no neighbor may hide a bad one, wherever it is.
TEST(PlainText, JudgesEveryByteInEveryPlace) {
  for (int byte = 0; byte < 256; ++byte) {
    const bool is_allowed = (byte >= ' ' && byte < 0x7F) || byte == '\t' || byte == '\n';
    for (std::size_t at = 0; at < 20; ++at) {
      for (const char neighbour : {'~', ' ', '\n'}) {
        std::string text(20, neighbour);
        text[at] = static_cast<char>(byte);
        const bool is_line_end = byte == '\r' && at + 1 < text.size() && neighbour == '\n';
        EXPECT_EQ(check_plain_text(text).has_value(), is_allowed || is_line_end)
            << "byte " << byte << " at " << at << " between '" << neighbour << "'";
      }
    }
  }
}

TEST(PlainText, TakesWholeCharactersOnly) {
  const std::string text = "eight by\xE2\x82\xAC";
  EXPECT_TRUE(check_plain_text(text));
  EXPECT_FALSE(check_plain_text(text.substr(0, text.size() - 1)));
}

TEST(PlainText, SaysWhere) {
  const auto status = check_plain_text("0123456789\nabc\x1b");
  ASSERT_FALSE(status);
  EXPECT_EQ(status.error().location.line, 2);
  EXPECT_EQ(status.error().location.column, 4);
}

}  // namespace
}  // namespace confab::store
