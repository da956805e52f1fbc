// SPDX-License-Identifier: MIT
#include "core/notes/notebook/lookup.h"

#include <gtest/gtest.h>

#include "core/rule.h"
#include "tests/unit/core/notebook_builder.h"

namespace confab::core {
namespace {

Notebook people() {
  return notebook_of({{"contacts/grace-hopper.md", "type: contact\nname: Grace Hopper\n"},
                      {"contacts/grace-jones.md", "type: contact\nname: Grace Jones\n"},
                      {"contacts/zoe.md", "type: contact\nname: Zoë Ångström\n"},
                      {"contacts/joan.md", "type: contact\nname: Joan Clarke\n"},
                      {"contacts/rene.md", "type: contact\nname: rene\n"},
                      {"contacts/rené.md", "type: contact\nname: rené\n"},
                      {"contacts/king.md", "type: contact\nname: \"King, Ada\"\n"},
                      {"contacts/bill.md", "type: contact\nname: William (Bill) Gates III\n"},
                      {"contacts/jlp.md", "type: contact\nname: Jean-Luc Picard\n"},
                      {"contacts/amis.md", "type: contact\nname: Kingsley Amis\n"},
                      {"contacts/ann.md", "type: contact\nname: Ann\n"},
                      {"contacts/anna.md", "type: contact\nname: Anna\n"},
                      {"organizations/hopper-inc.md", "type: organization\nname: Hopper Inc\n"},
                      {"interviews/2026-11-30-grace-hopper.md", "type: interview\n"}});
}

struct Case {
  const char* who;
  const char* stem;  // null: not exactly one
};

TEST(Lookup, AContactIsFoundByPathStemAndPartsOfTheName) {
  const auto notebook = people();
  const Case cases[] = {{"contacts/zoe.md", "zoe"},
                        {"zoe", "zoe"},
                        {"ZOË", "zoe"},
                        {"angstrom", "zoe"},
                        {"grace", nullptr},
                        {"grace h", "grace-hopper"},
                        {"hopper", "grace-hopper"},
                        {"jo", nullptr},
                        {"joan", "joan"},
                        {"king", "king"},
                        {"opper", "grace-hopper"},
                        {"ann", "ann"},
                        {"anna", "anna"},
                        {"rene", "rene"},
                        {"René", "rené"},
                        {"rène", nullptr},
                        {"an", nullptr},
                        {"nobody", nullptr},
                        {"bill gates", "bill"},
                        {"gates, bill", "bill"},
                        {"Mr. Gates", "bill"},
                        {"gates william", "bill"},
                        {"will g", "bill"},
                        {"bill hopper", nullptr},
                        {"m gates", nullptr},
                        {"jean luc picard", "jlp"},
                        {"hopper grace", "grace-hopper"},
                        {"", nullptr},
                        {"grace-hopper.md", "grace-hopper"}};
  for (const auto& each : cases) {
    const auto found = one_contact(notebook, each.who);
    ASSERT_EQ(found.has_value(), each.stem != nullptr) << each.who;
    EXPECT_EQ(found ? (*found)->stem() : "", each.stem ? each.stem : "") << each.who;
  }
}

TEST(Lookup, OtherNotesAreFoundToo) {
  const auto notebook = people();
  EXPECT_EQ((*one_note(notebook, "hopper inc"))->stem(), "hopper-inc");
  EXPECT_EQ((*one_note(notebook, "2026-11-30-grace-hopper"))->type, "interview");
  EXPECT_FALSE(one_note(notebook, "hopper")) << "whichever word of the name it is";
}

TEST(Lookup, APathSettlesWhoIsMeant) {
  const auto notebook = notebook_of({{"contacts/bob.md", "type: contact\nname: Bob\n"},
                                     {"organizations/bob.md", "type: organization\nname: Bob\n"}});
  EXPECT_FALSE(one_note(notebook, "bob"));
  EXPECT_EQ((*one_note(notebook, "organizations/bob.md"))->type, "organization");
  EXPECT_FALSE(one_note(notebook, "nowhere/bob.md"));
}

TEST(Lookup, SeveralMatchesAreListedAndATypoGetsASuggestion) {
  EXPECT_NE(one_contact(people(), "grace").error().hint.find("contacts/grace-jones.md"),
            std::string::npos);
  EXPECT_EQ(one_contact(people(), "hoper").error().hint, "did you mean 'hopper'?");
}

TEST(Lookup, AnUnreadableNoteIsNotSkipped) {
  auto notebook = people();
  notebook.unread.push_back(
      {Rule::kFrontMatterInvalid, {"contacts/hopper.md", 3, 1}, "quote is never closed"});
  EXPECT_FALSE(one_contact(notebook, "hopper"));
  EXPECT_TRUE(one_contact(notebook, "grace h"));
  notebook.unread = {
      {Rule::kFrontMatterInvalid, {"interviews/2026-11-01-grace-hopper.md", 3, 1}, "x"}};
  EXPECT_TRUE(one_contact(notebook, "hopper")) << "an interview is nobody";
}

TEST(Lookup, ANameOfTwoOrganizationsMeansNeither) {
  const auto notebook =
      notebook_of({{"organizations/a.md", "type: organization\nname: Big\naliases: [IBM, One]\n"},
                   {"organizations/b.md", "type: organization\nname: Small\naliases: IBM\n"},
                   {"organizations/c.md", "type: organization\nname: One\n"}});
  for (const auto* one : {"Big", "One", "a", "nobody"})
    EXPECT_TRUE(check_one_organization(notebook, one)) << one;
  const auto several = check_one_organization(notebook, "ibm");
  ASSERT_FALSE(several);
  EXPECT_EQ(several.error().message, "'ibm' matches 2 organizations");
}

}  // namespace
}  // namespace confab::core
