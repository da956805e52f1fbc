// SPDX-License-Identifier: MIT
#include "core/text/fold.h"

#include <gtest/gtest.h>

#include <vector>

namespace confab::core {
namespace {

TEST(Fold, CaseAndAccentsDoNotCount) {
  for (const auto* text : {"zoe", "Zoë", "ZOË", "Zoe\xCC\x88", " zoë "})
    EXPECT_EQ(fold(text), "zoe");
  EXPECT_EQ(fold("Straße"), fold("STRASSE"));
  EXPECT_EQ(fold("Łukasz Søren Đorđe"), "lukasz soren dorde");
  EXPECT_EQ(fold("Fatma Yıldırım"), "fatma yildirim");
  EXPECT_EQ(fold("\xFF"), "\xFF") << "what is not UTF-8 stays";
}

TEST(Fold, KeyboardsAndWordProcessorsAgree) {
  const std::vector<std::vector<const char*>> same = {
      {"o'neill", "O’Neill", "O‘NEILL", "oʼneill", "O´Neill"},
      {"co-op", "co‑op", "co‐op", "co–op", "CO—OP", "co−op", "co－op"},
      {"jean sammet", "Jean  Sammet", "Jean\u00A0Sammet", "Jean\u2009Sammet", "\tJean\nSammet ",
       "Jean\u3000Sammet"},
      {"\"why\"", "“why”", "„why“", "«why»"},
      {"office", "oﬃce", "ＯＦＦＩＣＥ", "of\u00ADfice"}};
  for (const auto& texts : same) {
    for (const auto* text : texts) {
      EXPECT_EQ(fold(text), texts.front()) << text;
      EXPECT_EQ(fold(fold(text)), fold(text)) << text;
    }
  }
}

TEST(Fold, AStemIsMadeOfTheLettersOfItsScript) {
  const std::pair<const char*, const char*> cases[] = {{"Grace Hopper", "grace-hopper"},
                                                       {"  Zoë  Ångström ", "zoe-angstrom"},
                                                       {"O'Neil, Ada (2)", "oneil-ada-2"},
                                                       {"O’Neil\u00A0Ada", "oneil-ada"},
                                                       {"Anne\u00ADmarie", "annemarie"},
                                                       {"../../etc/passwd", "etc-passwd"},
                                                       {"Łukasz", "lukasz"},
                                                       {"李文静", "李文静"},
                                                       {"李 Li", "李-li"},
                                                       {"---", ""},
                                                       {"CON", "con-note"}};
  for (const auto& [name, stem] : cases) EXPECT_EQ(stem_from(name), stem);
  EXPECT_EQ(stem_from(std::string(500, 'x')).size(), 100u);
}

TEST(Fold, CaseFoldingKeepsAccents) {
  EXPECT_EQ(fold_case("ADÁ"), fold_case("ada\xCC\x81"));
  EXPECT_NE(fold_case("ada"), fold_case("adá"));
}

}  // namespace
}  // namespace confab::core
