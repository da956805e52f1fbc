// SPDX-License-Identifier: MIT
#include "core/messages/mailto.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

TEST(Mailto, SubjectAndBodyAreEncodedAsTheStandardSays) {
  EXPECT_EQ(*mailto_link("grace@example.org", "20 minutes?", "Dear Zoë,\n\nà & b = 100%\n-._~"),
            "mailto:grace@example.org?subject=20%20minutes%3F"
            "&body=Dear%20Zo%C3%AB%2C%0D%0A%0D%0A%C3%A0%20%26%20b%20%3D%20100%25%0D%0A-._~");
  EXPECT_EQ(*mailto_link("a@b", "", ""), "mailto:a@b?subject=&body=");
}

TEST(Mailto, AnAddressKeepsItsMeaning) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"o'neil+x@b.example", "o%27neil%2Bx@b.example"},
      {"a?bcc=b@c.example", "a%3Fbcc%3Db@c.example"},
      {"a&cc=b@c.example", "a%26cc%3Db@c.example"},
      {"a%0D%0Ab@c.example", "a%250D%250Ab@c.example"},
      {"zoë@münchen.example", "zo%C3%AB@m%C3%BCnchen.example"},
      {"mailto:a@c.example?cc=d", "a@c.example"},
      {"A <a@b.example>", "a@b.example"},
      {"mailto:a@b.example", "a@b.example"},
  };
  for (const auto& [address, encoded] : cases)
    EXPECT_EQ(*mailto_link(address, "", ""), "mailto:" + encoded + "?subject=&body=");
}

TEST(Mailto, AnInvalidAddressIsRefused) {
  for (const auto* address :
       {"", "nobody", "@example.org", "a@", "a@b@c", "a@c.example?cc=d", "a@b.example,c@d.example",
        "a@b;c@d", "a b@c", "a@b.example\r\nBcc: c", "a\n@b.example", "a@b\r", "a@b\x1b", "a@b\x7f",
        "a\t@b"}) {
    const auto link = mailto_link(address, "", "");
    ASSERT_FALSE(link) << address;
    EXPECT_EQ(link.error().kind, ErrorKind::kRefused);
  }
}

TEST(Mailto, ASubjectIsOneHeaderWhateverItContains) {
  EXPECT_EQ(*mailto_link("a@b", "x\r\nBcc: c@d", ""),
            "mailto:a@b?subject=x%20Bcc%3A%20c%40d&body=");
}

TEST(Mailto, ABlindCopyIsEncodedAndChecked) {
  EXPECT_EQ(*mailto_link("a@example.org", "s", "b", "c+d@example.org"),
            "mailto:a@example.org?bcc=c%2Bd%40example.org&subject=s&body=b");
  EXPECT_FALSE(mailto_link("a@example.org", "s", "b", "x\r\nCc: y@example.org"));
}

}  // namespace
}  // namespace confab::core
