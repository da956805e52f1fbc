// SPDX-License-Identifier: MIT
#include "core/spoken/words.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace confab::core {
namespace {

struct Case {
  const char* text;
  int words;
};

void expect(const std::vector<Case>& cases) {
  for (const auto& each : cases) EXPECT_EQ(spoken_words(each.text), each.words) << each.text;
}

TEST(SpokenWords, AWordIsAWord) {
  expect({{"", 0},
          {" \n\t", 0},
          {"I like compilers.", 3},
          {"don't, won’t; O'Neil's", 3},
          {"a well-known state-of-the-art tool", 8},
          {"and/or", 2},
          {"- … -- — !? () \"\"", 0},
          {"one...two", 2},
          {"snake_case", 2},
          {"re\u00ADsume cafe\u0301", 2},
          {"I a x", 3}});
}

TEST(SpokenWords, NumbersCountAsTheyAreSaid) {
  expect({{"0", 1},
          {"7", 1},
          {"20", 1},
          {"21", 2},
          {"90", 1},
          {"100", 2},
          {"140", 3},
          {"165", 4},
          {"900", 2},
          {"1000", 2},
          {"1,000", 2},
          {"1,100", 4},
          {"2500", 4},
          {"12,345", 6},
          {"1000000", 2},
          {"1,000,000 people", 3},
          {"3.5", 3},
          {"3,5", 3},
          {"3.25", 4},
          {"1.2.3", 5},
          {"3.", 1},
          {"3, 5", 2},
          {"007", 3},
          {"-5", 2},
          {"9:30", 2},
          {"24/7", 3},
          {"999999999999999", 24},
          {"1234567890123456", 16},
          {"21st", 2},
          {"3rd", 1},
          {"1990s", 2},
          {"3D", 2},
          {"5km", 2},
          {"12,34", 4}});
}

TEST(SpokenWords, YearsAreSaidAsPairs) {
  expect({{"1099", 4},
          {"1100", 2},
          {"1905", 3},
          {"1985", 3},
          {"2000", 2},
          {"2005", 3},
          {"2010", 2},
          {"2019", 2},
          {"2026", 3},
          {"2100", 4},
          {"2,019", 3},
          {"2018–2019", 5},
          {"2018-2019", 5}});
}

TEST(SpokenWords, SignsThatAreSaidCount) {
  expect({{"15%", 2},
          {"15 %", 2},
          {"€14", 2},
          {"14 €", 2},
          {"$1.5M", 5},
          {"20 °C", 3},
          {"R&D", 3},
          {"salt & pepper", 3},
          {"C++ and C#", 6},
          {"#5", 2},
          {"@ada", 2},
          {"1 + 1 = 2", 5},
          {"½", 1},
          {"> ~10 | x", 2}});
}

TEST(SpokenWords, AbbreviationsAreSaidLetterByLetter) {
  expect({{"MBA", 3},
          {"MBAs", 3},
          {"the MBA's", 4},
          {"PhD", 3},
          {"PhDs", 3},
          {"GmbH", 4},
          {"e.g.", 2},
          {"U.S.", 2},
          {"TCP/IP", 5},
          {"IMPORTANT", 1},
          {"JavaScript", 1},
          {"McKay", 1},
          {"Is As Us", 3},
          {"ÄÖÜ", 3}});
}

TEST(SpokenWords, AcronymsThatAreWordsAreSaidAsWords) {
  for (const auto* text : {"NASA", "NATO", "JSON", "CAD", "SaaS", "FIFA", "STEM", "YAML", "GIMP",
                           "COVID", "RAMs", "JSON's", "UNESCO"})
    EXPECT_EQ(spoken_words(text), 1) << text;
  expect({{"HTML", 4},
          {"CEO", 3},
          {"USA", 3},
          {"UCLA", 4},
          {"ISBN", 4},
          {"OECD", 4},
          {"GDPR", 4},
          {"PhD", 3},
          {"CAD/CAM", 2}});
}

TEST(SpokenWords, DatesHoursAndPricesAreSaidInTheirOwnWay) {
  expect({{"2026-11-23", 6},
          {"23.11.2026", 6},
          {"(1.2.2005)", 5},
          {"9:00", 2},
          {"12:00.", 2},
          {"9:30", 2},
          {"10:05", 3},
          {"$19.99", 4},
          {"19,99€", 4},
          {"£3.50,", 3},
          {"$20.00", 2},
          {"$5.05", 4},
          {"$1,200.50", 6},
          {"$1.5M", 5},
          {"1.2.3", 5},
          {"3.25", 4}});
}

long beats(std::string_view text, Tongue tongue = Tongue::kEnglish) {
  return spoken_length(text, tongue).beats;
}

TEST(SpokenLength, AnEnglishWordIsAThousandBeats) {
  EXPECT_EQ(beats("I like compilers."), 3000);
  EXPECT_EQ(beats("140 pages"), 4000);
  EXPECT_EQ(beats(""), 0);
}

TEST(SpokenLength, ASpelledLetterIsQuickerThanAWord) {
  EXPECT_EQ(beats("MBA"), 3 * 833L);
  EXPECT_EQ(beats("NASA"), 1000);
}

// English words per word of another language, from measurements of speakers: German 1.25, Finnish
// 1.4, Korean 2.5, a Japanese character 0.65. A Thai word is counted by its letters.
TEST(SpokenLength, OtherLanguagesTakeAsLongAsTheirLettersDo) {
  struct Sample {
    const char* text;
    Tongue tongue;
    double least, most;  // words of English for each word that is counted
  };
  const std::vector<Sample> samples = {
      {"Ich repariere seit neun Jahren Messgeräte in einem Krankenhaus und schreibe abends "
       "Programme",
       Tongue::kOther, 1.1, 1.6},
      {"Olen korjannut sairaalan mittalaitteita yhdeksän vuotta ja opiskelen ohjelmointia iltaisin",
       Tongue::kOther, 1.3, 2.0},
      {"저는 병원에서 구 년 동안 의료 장비를 수리해 왔습니다", Tongue::kEnglish, 1.0, 2.5},
      {"私は病院で九年間、医療機器を修理してきました。", Tongue::kEnglish, 0.45, 0.75},
      {"ผมซ่อมอุปกรณ์การแพทย์ในโรงพยาบาลมาเก้าปีแล้ว", Tongue::kEnglish, 0.9, 1.1},
      {"Девять лет я ремонтирую приборы в больнице", Tongue::kEnglish, 0.9, 1.5},
  };
  for (const auto& [text, tongue, least, most] : samples) {
    const auto length = spoken_length(text, tongue);
    const auto ratio = static_cast<double>(length.beats) / 1000 / length.words;
    EXPECT_GE(ratio, least) << text;
    EXPECT_LE(ratio, most) << text;
  }
}

// "I repair medical devices in a hospital and have done so for nine years": about 13 words.
TEST(SpokenLength, AThaiClauseHasAsManyWordsAsItsLettersMake) {
  const auto clause = spoken_length("ผมซ่อมอุปกรณ์การแพทย์ในโรงพยาบาลมาเก้าปีแล้ว", Tongue::kOther);
  EXPECT_GE(clause.words, 9);
  EXPECT_LE(clause.words, 13);
  EXPECT_EQ(spoken_words("ผม"), 1);
}

TEST(SpokenLength, OtherScriptsAreRecognized) {
  for (const auto* text : {"я", "저", "ผ", "我", "α", "한 word"})
    EXPECT_TRUE(has_other_script(text));
  for (const auto* text : {"", "Zoë 15 € — naïve 🙂", "Łukasz", "\xff"})
    EXPECT_FALSE(has_other_script(text)) << text;
}

TEST(SpokenWords, AddressesAreSaidWithTheirDotsAndSlashes) {
  expect({{"https://ada.example/x", 5},
          {"http://www.ada.example/", 3},
          {"<https://ada.example/x>", 5},
          {"(see https://ada.example/a-b).", 8},
          {"ada@mail.example", 5},
          {"ada.example, and", 4},
          {"git.example/ada", 5},
          {"node.js", 3},
          {"work.Then", 2},
          {"etc. vs. Ph.D.", 4},
          {"://", 0}});
}

TEST(SpokenWords, MarkupIsNotSpoken) {
  expect({{"**I**nterest *and* `code` ~~no~~ ==yes== _so_", 6},
          {"[my page](https://ada.example/x)", 2},
          {"[my page][home] and\n[home]: https://ada.example/x", 3},
          {"[[grace-hopper|Grace]] and [[jean-sammet]]", 4},
          {"![a picture](x.png) ![[x.png]] word ![a][b]", 1},
          {"a note[^1]\n\n[^1]: not spoken", 2},
          {"one <!-- two\nthree --> four", 2},
          {"one <!-- never closed", 1},
          {"one<br>two <b class=\"x\">three</b> a < b", 5},
          {"- one\n* two\n+ three\n1. four\n12) five\n- [x] six\n> > seven", 7},
          {"in\n2019. That was", 5},
          {"```sh\nmake it\n```", 2},
          {"a&nbsp;b R&amp;D", 5},
          {"one \\* two\\\nthree \\", 3},
          {"# a\n---\n| a | b |\n|---|---|", 3}});
}

TEST(SpokenWords, WhatOnlyLooksLikeMarkupIsText) {
  expect({{"[open", 1},
          {"a](b", 2},
          {"<3 you", 2},
          {"R&D; x", 4},
          {"[a](two\nwords)", 3},
          {"![", 0},
          {"[[a", 1},
          {"<", 0}});
}

TEST(SpokenWords, EveryScriptCounts) {
  expect({{"我喜歡編譯器。", 6},
          {"コンパイラ", 5},
          {"저는 컴파일러를 좋아합니다", 3},
          {"Я люблю компиляторы", 3},
          {"أنا أحب", 2},
          {"मैं हिन्दी", 2},
          {"\xff\xfe a", 1},
          {"👩‍💻 code", 1}});
}

// Markers that are never closed must not be searched for repeatedly, which would take minutes.
TEST(SpokenWords, AMegabyteOfMarkersIsReadOnce) {
  constexpr int kTimes = 300'000;
  for (const auto& each : std::vector<Case>{
           {"![", 0}, {"[[", 0}, {"](", 0}, {"[^", 0}, {"<a ", 1}, {"[a| ", 1}, {"a&b ", 3}}) {
    std::string text;
    for (int i = 0; i < kTimes; ++i) text += each.text;
    EXPECT_EQ(spoken_words(text), kTimes * each.words) << each.text;
  }
}

}  // namespace
}  // namespace confab::core
