// SPDX-License-Identifier: MIT
#include "store/formats/cards/vcard.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace confab::store {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

core::Imported read(std::string text) { return *read_vcard({"a.vcf", std::move(text)}, {}); }

core::ImportedPerson only(std::string lines) {
  auto imported = read("BEGIN:VCARD\r\n" + lines + "END:VCARD\r\n");
  EXPECT_THAT(imported.people, SizeIs(1));
  return imported.people.empty() ? core::ImportedPerson{} : imported.people.front();
}

TEST(Vcard, QuotedPrintableIsPutTogetherBeforeItIsDecoded) {
  const auto person = only(
      "VERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=5A=6F=C3=\r\n=AB\r\n"
      "PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ\r\n /9j/\r\n\r\nEMAIL;HOME:zoe@example.org\r\n");
  EXPECT_EQ(person.name(), "Zo\u00eb");
  EXPECT_THAT(person.fields.texts_at("email"), ElementsAre("zoe@example.org"));
}

TEST(Vcard, TextMayBeInBase64) {
  const auto person = only(
      "VERSION:3.0\r\nFN;ENCODING=b:Wm/DqyBB\r\n c2g=\r\nN;ENCODING=B:QXNoO1pvw6s7Ozs=\r\n"
      "NOTE;ENCODING=BASE64;CHARSET=UTF-8:T25lCnR3bw==\r\nPHOTO;ENCODING=b:T25l\r\n");
  EXPECT_EQ(person.name(), "Zo\u00eb Ash");
  EXPECT_EQ(person.note, "One\ntwo");
}

TEST(Vcard, GooglesOwnGroupIsNoTagAndAScriptIsNoWebsite) {
  const auto person = only(
      "VERSION:3.0\r\nFN:Ada King\r\nCATEGORIES:myContacts,Alumni\r\nURL:javascript:a.b()\r\n");
  EXPECT_THAT(person.fields.texts_at("tags"), ElementsAre("Alumni"));
  EXPECT_EQ(person.fields.find("website"), nullptr);
  EXPECT_EQ(person.note, "Website: javascript:a.b()");
}

TEST(Vcard, ACharacterSetOfOneByteIsDecodedAndAnUnknownOneIsRefused) {
  const auto name = [](const std::string& charset, const std::string& bytes) {
    return std::string(only("FN;CHARSET=" + charset + ":" + bytes + "\r\n").name());
  };
  EXPECT_EQ(name("WINDOWS-1251", "\xC0\xED\xED\xE0"), "Анна");
  EXPECT_EQ(name("KOI8-R", "\xE1\xCE\xCE\xC1"), "Анна");
  EXPECT_EQ(name("ISO-8859-2", "\xA3ukasz"), "Łukasz");
  EXPECT_EQ(name("windows-1250", "\xA3ukasz \x8Aim\xE1nek"), "Łukasz Šimánek");
  EXPECT_EQ(name("ISO-8859-9", "\xDE\xFCkr\xFC"), "Şükrü");
  EXPECT_EQ(name("UTF-8", "\xC5\x81ukasz"), "Łukasz");
  EXPECT_EQ(name("SHIFT_JIS", "Taro Yamada"), "Taro Yamada");
  const auto refused =
      read("BEGIN:VCARD\r\nFN;CHARSET=SHIFT_JIS:\x8E\x52\x93\x63\r\nEND:VCARD\r\n");
  EXPECT_THAT(refused.people, IsEmpty());
  ASSERT_THAT(refused.left_out, SizeIs(1));
  EXPECT_NE(refused.left_out[0].why.find("'SHIFT_JIS' is not known"), std::string::npos);
}

TEST(Vcard, WhatIsPreferredComesFirst) {
  const auto person = only(
      "VERSION:4.0\r\nFN:Ada King\r\nEMAIL;PREF=2:b@example.org\r\nEMAIL;PREF=1:a@example.org\r\n"
      "TEL;VALUE=uri:tel:+44-20-7946-0000;ext=12\r\nORG:Engine Works\\; Ltd;Sales\r\n");
  EXPECT_THAT(person.fields.texts_at("email"), ElementsAre("a@example.org", "b@example.org"));
  EXPECT_THAT(person.fields.texts_at("phone"), ElementsAre("+44-20-7946-0000 ext. 12"));
  EXPECT_EQ(person.fields.text_at("organization"), "Engine Works; Ltd");
}

TEST(Vcard, ANameIsMadeOfItsPartsWhereThereIsNoOther) {
  EXPECT_EQ(only("VERSION:3.0\r\nN:King;Ada;B.;Dr.;\r\nFN:\r\n").name(), "Ada B. King");
}

TEST(Vcard, ANicknameIsBetterThanNoName) {
  EXPECT_EQ(only("VERSION:3.0\r\nN:;;;;\r\nNICKNAME:Smitty\r\nORG:Acme\r\n").name(), "Smitty");
}

TEST(Vcard, WhatNoKeyHoldsIsTextUnderItsLabel) {
  const auto note = [](const std::string& lines) {
    return only("VERSION:3.0\r\nFN:Ada King\r\n" + lines).note;
  };
  for (const auto& [lines, text] : std::vector<std::pair<std::string, std::string>>{
           {"PRONOUNS:she/her\n", "Pronouns: she/her"},
           {"X-CUSTOM1:abc\n", "Custom1: abc"},
           {"TZ:-05:00\n", "Time zone: -05:00"},
           {"TZ:-05:00\nTZ;VALUE=text:America/New_York\n", ""},
           {"item1.TEL:+1 555 0100\nitem1.X-ABLabel:Assistant\n", "Assistant: +1 555 0100"},
           {"item1.TEL:+1 555 0100\nitem1.X-ABLabel:_$!<Home>!$_\n", ""},
           {"item2.X-ABDATE:2010-06-01\nitem2.X-ABLabel:_$!<Anniversary>!$_\n",
            "Anniversary: 2010-06-01"},
           {"item3.X-ABRELATEDNAMES:Bo\nitem3.X-ABLabel:_$!<Spouse>!$_\n", "Spouse: Bo"},
           {"RELATED;TYPE=friend:Jo\n", "Related (friend): Jo"},
           {"X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Addy;1;;;\n", "Nickname: Addy"},
           {"TITLE:A\nTITLE:B\nROLE:C\n", "Title: B\nRole: C"},
           {"BDAY:1985-04-01\nBDAY:1986-04-01\n", "Birthday: 1986-04-01"},
           {"UID:1\nREV:2\nPHOTO:x\nX-ABUID:3\n", ""}})
    EXPECT_EQ(note(lines), text) << lines;
}

TEST(Vcard, OrganizationsAndGroupsAreLeftOut) {
  const auto imported = read(
      "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Friends\nEND:VCARD\n"
      "BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:Acme\nORG:Acme\nEND:VCARD\n"
      "BEGIN:VCARD\nVERSION:3.0\nEMAIL:a@example.org\nEND:VCARD\n");
  EXPECT_THAT(imported.people, IsEmpty());
  ASSERT_THAT(imported.left_out, SizeIs(3));
  EXPECT_EQ(imported.left_out[0].why, "a group");
  EXPECT_EQ(imported.left_out[1].why, "an organization: Acme");
  EXPECT_EQ(imported.left_out[2].why, "no name");
  EXPECT_EQ(imported.left_out[2].place, "a.vcf: card 3");
}

TEST(Vcard, ACardInsideACardIsNotAPerson) {
  const auto person = only(
      "VERSION:2.1\r\nFN:Ada King\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Secretary\r\nEND:VCARD\r\n"
      "EMAIL:ada@example.org\r\n");
  EXPECT_EQ(person.name(), "Ada King");
  EXPECT_THAT(person.fields.texts_at("email"), ElementsAre("ada@example.org"));
}

TEST(Vcard, OnlyWhatIsCertainIsAFamilyName) {
  const auto n = [](const std::string& name) {
    core::Contact contact;
    contact.name = name;
    const auto card = vcard_of(contact, core::Notebook{}, VcardVersion::k3);
    const auto begin = card.find("\r\nN:") + 2;
    return card.substr(begin, card.find("\r\n", begin) - begin);
  };
  EXPECT_EQ(n("Ada King"), "N:King;Ada;;;");
  EXPECT_EQ(n("O'Neil, Pat"), "N:O'Neil;Pat;;;");
  EXPECT_EQ(n("Dr. Bo Stone"), "N:Stone;Bo;;Dr.;");
  EXPECT_EQ(n("Mar\u00eda Garc\u00eda L\u00f3pez"), "N:;Mar\u00eda Garc\u00eda L\u00f3pez;;;");
  EXPECT_EQ(n("Ada King, PhD"), "N:;Ada King\\, PhD;;;");
  EXPECT_EQ(n("Ada"), "N:;Ada;;;");
}

TEST(Vcard, ACardIsWrittenAsItIsRead) {
  core::Contact contact;
  contact.path = "contacts/ada.md";
  contact.name = "Ada\nEND:VCARD,\\King;";
  contact.emails = {"ada@example.org"};
  contact.role = std::string(200, 'x') + "\u00e9\u00e9";
  const auto imported = read(vcard_of(contact, core::Notebook{}, VcardVersion::k3));
  ASSERT_THAT(imported.people, SizeIs(1));
  EXPECT_EQ(imported.people[0].name(), "Ada END:VCARD,\\King;");
  EXPECT_EQ(imported.people[0].fields.text_at("role"), contact.role);
}

}  // namespace
}  // namespace confab::store
