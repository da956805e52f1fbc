// SPDX-License-Identifier: MIT
#include "core/notes/notebook/who.h"

#include <gtest/gtest.h>

#include "core/notes/values/employer.h"

namespace confab::core {
namespace {

TEST(Employer, LegalFormsDoNotDistinguishCompanies) {
  EXPECT_TRUE(is_same_company("Engine Works, Inc.", "The Engine Works Ltd"));
  EXPECT_TRUE(is_same_company("M\u00fcller & S\u00f6hne GmbH", "muller sohne"));
  EXPECT_TRUE(is_same_company("Acme S.A.", "ACME"));
  EXPECT_TRUE(is_same_company("Infomax Pvt. Ltd.", "Infomax"));
  EXPECT_TRUE(is_same_company("Škola s.r.o.", "skola"));
  EXPECT_TRUE(is_same_company("ООО Ромашка", "Ромашка"));
  EXPECT_FALSE(is_same_company("Meta", "Metal Works"));
  EXPECT_FALSE(is_same_company("Acme", "Acme Foods"));
  EXPECT_TRUE(is_same_company("The Limited", "the limited"));
}

TEST(Who, ACompanyIsNeverFoundByAPartOfAWord) {
  const Remembered person{"Ada King", "Metal Works, Inc.", {}, {"Senior Engineer"}};
  EXPECT_TRUE(is_meant("metal works ltd", person));
  EXPECT_TRUE(is_meant("Works", person));
  EXPECT_FALSE(is_meant("meta", person));
  EXPECT_FALSE(is_meant("ork", person));
}

TEST(Who, ACompanyWrittenWithoutSpacesIsFoundByItsBeginning) {
  for (const auto* company : {"株式会社日立製作所", "日立製作所株式会社", "日立製作所"}) {
    const Remembered person{"Ada King", company, {}, {}};
    EXPECT_TRUE(is_meant("日立", person)) << company;
    EXPECT_TRUE(is_meant("日立製作所", person)) << company;
    EXPECT_FALSE(is_meant("製作所", person)) << company;
  }
}

TEST(Who, ANameIsFoundByTheBeginningsOfItsWords) {
  const Remembered person{"Ana-Mar\u00eda L\u00f3pez", "", {}, {"Nurse", "health care"}};
  EXPECT_TRUE(is_meant("ana lop", person));
  EXPECT_FALSE(is_meant("opez", person));
  EXPECT_TRUE(is_meant("nurse", person));
  EXPECT_FALSE(is_meant("nur", person));
  EXPECT_FALSE(is_meant("", person));
}

TEST(Who, SeveralWordsMaySaySomeOfTheNameTheEmployerAndTheRole) {
  const Remembered person{"Bob Ray", "Acme GmbH", {"Ajax Tools"}, {"Test engineer"}};
  for (const auto* query : {"bob acme", "acme gmbh ray", "engineer acme", "ra ajax", "bob test"})
    EXPECT_TRUE(is_meant(query, person)) << query;
  for (const auto* query : {"bob acm", "ada acme", "acme nurse", "tool bob", "gmbh bobby"})
    EXPECT_FALSE(is_meant(query, person)) << query;
}

}  // namespace
}  // namespace confab::core
