// SPDX-License-Identifier: MIT
#include "store/formats/text/charset_check.h"

#include <gtest/gtest.h>

#include <string>

#include "store/formats/text/charset.h"

namespace confab::store {
namespace {

TEST(CharsetCheck, TextOfAnotherCharacterSetIsImplausible) {
  for (const auto* bytes : {"J\xf6rg Gro\xdf;M\xfcller & S\xf6hne",
                            "\xc9MILE d'\xc2ge, 20 \xb0"
                            "C, 5\xa3, 1\xbdh, m\xb2",
                            "",
                            "Se\xf1or N\xfa\xf1"
                            "ez; wait\x85"
                            "what; O\xb4Neill; Acme\x99"})
    EXPECT_TRUE(is_plausible(decoded(bytes).text)) << bytes;
  for (const auto* bytes : {"\xa3ukasz \xaf\xf3\xb3\xe6",
                            "\xc8\xe2\xe0\xed \xcf\xe5\xf2\xf0\xee\xe2", "J\x9arg Gro\xa7",
                            "J\x9arg S\x9f"
                            "d, M\x8a"
                            "rz",
                            "\x8eR\x93"
                            "c\x91\xbe\x98Y"})
    EXPECT_FALSE(is_plausible(decoded(bytes).text)) << bytes;
}

TEST(CharsetCheck, OneBadByteInUtf8IsFound) {
  EXPECT_EQ(invalid_line("Zo\u00eb\nM\xfcller\n"), 2);
  EXPECT_EQ(invalid_line("Zo\u00eb\nMuller\n"), 0);
  EXPECT_EQ(invalid_line("J\xf6rg\nM\xfcller\n"), 0);
}

}  // namespace
}  // namespace confab::store
