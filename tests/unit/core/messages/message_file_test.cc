// SPDX-License-Identifier: MIT
#include "core/messages/message_file.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

Now at(absl::TimeZone zone) { return {Instant(std::chrono::seconds(1'796'112'000)), zone}; }

std::string file_of(const Letter& letter) {
  return message_file(letter, at(absl::FixedTimeZone(-(3 * 60 + 30) * 60))).value();
}

TEST(MessageFile, PlainTextStaysReadable) {
  EXPECT_EQ(
      file_of({"Grace Hopper", "grace@example.org", "", "20 minutes?", "Dear Grace,\n\nhello"}),
      "X-Unsent: 1\r\n"
      "Date: Tue, 01 Dec 2026 04:30:00 -0330\r\n"
      "To: \"Grace Hopper\" <grace@example.org>\r\n"
      "Subject: 20 minutes?\r\n"
      "MIME-Version: 1.0\r\n"
      "Content-Type: text/plain; charset=utf-8\r\n"
      "Content-Transfer-Encoding: 7bit\r\n"
      "\r\n"
      "Dear Grace,\r\n\r\nhello\r\n");
}

TEST(MessageFile, OtherTextIsEncoded) {
  const auto file = file_of({"Zoë", "z@example.org", "b@example.org", "é", "50 % = ½ "});
  EXPECT_NE(file.find("To: =?UTF-8?B?Wm/Dqw==?= <z@example.org>\r\n"), file.npos) << file;
  EXPECT_NE(file.find("Bcc: b@example.org\r\n"), file.npos);
  EXPECT_NE(file.find("Subject: =?UTF-8?B?w6k=?=\r\n"), file.npos);
  EXPECT_TRUE(file.ends_with("quoted-printable\r\n\r\n50 % =3D =C2=BD=20\r\n")) << file;
}

TEST(MessageFile, NoTextAddsAHeader) {
  const auto file =
      file_of({"A\r\nBcc: c@d.example", "a@b.example", "", "s\r\n\r\nBcc: c@d.example", "b"});
  EXPECT_EQ(file.find("\r\nBcc"), file.npos) << file;
  for (const auto* address :
       {"a@b.example\r\nBcc: c@d.example", "a@b.example,c@d.example", "a b@c", ""}) {
    const auto refused = message_file({"A", address, "", "s", "b"}, at(absl::UTCTimeZone()));
    ASSERT_FALSE(refused) << address;
    EXPECT_EQ(refused.error().kind, ErrorKind::kRefused);
    EXPECT_FALSE(*address &&
                 message_file({"A", "a@b.example", address, "s", "b"}, at(absl::UTCTimeZone())));
  }
}

}  // namespace
}  // namespace confab::core
