// SPDX-License-Identifier: MIT
#include "core/text/one_line.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

TEST(OneLine, AnyGapBecomesOneSpace) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"", ""},
      {" \n\t ", ""},
      {"Grace Hopper", "Grace Hopper"},
      {"  Grace \r\n  Hopper ", "Grace Hopper"},
      {"Eve\r\nBcc: all@example.org", "Eve Bcc: all@example.org"},
      {"a\x1b[31mb\x7f\x07", "a [31mb"},
      {"a\u0085b\u009bc", "a b c"},
      {"a\u2028b\u2029c", "a b c"},
      {"Zoë Łukasz 李\u00a0明", "Zoë Łukasz 李\u00a0明"},
      {"cut \xc2", "cut \xc2"},
      {std::string("nul\0byte", 8), "nul byte"},
  };
  for (const auto& [text, expected] : cases) EXPECT_EQ(one_line(text), expected);
}

}  // namespace
}  // namespace confab::core
