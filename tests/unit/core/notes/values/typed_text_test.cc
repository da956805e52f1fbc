// SPDX-License-Identifier: MIT
#include "core/notes/values/typed_text.h"

#include <gtest/gtest.h>

#include <utility>

#include "core/notes/records/own_words.h"

namespace confab::core {
namespace {

TEST(TypedText, EmailsAreReadFromWhatIsAroundThem) {
  for (const auto* text :
       {"ada@example.org", " ada@example.org ", "mailto:ada@example.org", "MAILTO:ada@example.org",
        "Ada <ada@example.org>", "\"Lovelace, Ada\" <ada@example.org>", "<ada@example.org>",
        "[ada@example.org](mailto:ada@example.org)", "mailto:ada@example.org?subject=hello",
        "\u200Eada@example.org\u200B"})
    EXPECT_EQ(find_email(text), "ada@example.org") << text;
  for (const auto* text : {"", "ada", "ada@", "@example.org", "ada@example..org", "a b@example.org",
                           "ada@example.org (work)", "on her card", "<>", "~~ada@example.org~~",
                           "[[ada@example.org]]", "“ada@example.org”", "**ada@example.org**"})
    EXPECT_FALSE(find_email(text)) << text;
}

TEST(TypedText, PhonesMayHavePausesAndExtensions) {
  for (const auto* text : {"+49 30 1234567", "tel:+49301234567", "+1 (215) 555-0101", "030/1234-0",
                           "0351/1234567", "+49 30 1234 ext 5", "x12 555 0101", "555-0101,,89#",
                           "5550101;ext=12", "5550101p12w3", "030\u00A0123456", "+49‑30‑1234567",
                           "1234 Durchwahl 5", "[+49 30 12](tel:+493012)", "\u202A+49 30 12\u202C"})
    EXPECT_TRUE(find_phone(text)) << text;
  EXPECT_EQ(find_phone("tel:+49 30 12"), "+49 30 12");
  for (const auto* text :
       {"", "12", "on her card", "ask 123 people", "ada@example.org", "+4930123456 / +4930123457",
        "+49 30 1234567; 0171 1234567", "555 0101 / 555 0102"})
    EXPECT_FALSE(find_phone(text)) << text;
}

TEST(TypedText, LinksMayLackTheirScheme) {
  const std::pair<const char*, const char*> cases[] = {
      {"https://example.org/a", "https://example.org/a"},
      {"Https://example.org", "https://example.org"},
      {"HTTP://example.org", "http://example.org"},
      {"example.org", "https://example.org"},
      {"www.example.org/a?b", "https://www.example.org/a?b"},
      {"[Acme](https://acme.example)", "https://acme.example"},
      {"<https://acme.example>", "https://acme.example"}};
  for (const auto& [text, url] : cases) EXPECT_EQ(find_url(text), url) << text;
  for (const auto* text : {"", "acme", "ftp://example.org", "https://", "see the card", "1.5",
                           "a..b", "ada@example.org"})
    EXPECT_FALSE(find_url(text)) << text;
}

TEST(TypedText, AProfileMayBeItsName) {
  for (const auto* text : {"ada", "@ada", "in/ada", "/in/ada/", "https://www.linkedin.com/in/ada",
                           "www.linkedin.com/in/ada"})
    EXPECT_EQ(find_profile(text), "https://www.linkedin.com/in/ada") << text;
  for (const auto* text : {"", "on her card", "a"}) EXPECT_FALSE(find_profile(text)) << text;
}

TEST(TypedText, FlagsAreReadInAnyCase) {
  for (const auto* text : {"true", "True", "YES", "yes", "on"}) EXPECT_EQ(find_flag(text), true);
  for (const auto* text : {"false", "False", "No", "off"}) EXPECT_EQ(find_flag(text), false);
  for (const auto* text : {"", "maybe", "1"}) EXPECT_FALSE(find_flag(text));
}

Value fields(Value type) { return Value::map({{"type", std::move(type)}}); }

TEST(TypedText, TheTypeOfANoteIsReadAsOtherProgramsWriteIt) {
  OwnWords words;
  words.types["person"] = "contact";
  for (const auto* text :
       {"contact", "Contact", "CONTACT", "[[contact]]", "[[types/Contact|C]]", "person", "Person"})
    EXPECT_EQ(type_of(fields(Value::scalar(text)), words), "contact") << text;
  EXPECT_EQ(type_of(fields(Value::list({Value::scalar("contact")})), words), "contact");
  EXPECT_EQ(type_of(Value::map({{"Type", Value::scalar("contact")}}), words), "contact");
  EXPECT_EQ(type_of(fields(Value::scalar("recipe")), words), "recipe");
  EXPECT_EQ(type_of(Value::map({}), words), "");
}

TEST(TypedText, AMisspelledTypeIsOursIfAKeySaysSo) {
  EXPECT_TRUE(is_misspelled_type(
      Value::map({{"type", Value::scalar("interveiw")}, {"starts", Value::scalar("x")}})));
  EXPECT_FALSE(is_misspelled_type(fields(Value::scalar("interveiw"))));
  EXPECT_FALSE(is_misspelled_type(fields(Value::scalar("interview"))));
  EXPECT_FALSE(is_misspelled_type(
      Value::map({{"type", Value::scalar("recipe")}, {"name", Value::scalar("x")}})));
}

}  // namespace
}  // namespace confab::core
