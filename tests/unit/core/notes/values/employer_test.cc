// SPDX-License-Identifier: MIT
#include "core/notes/values/employer.h"

#include <gtest/gtest.h>

namespace confab::core {
namespace {

TEST(Employer, ALegalFormDoesNotMakeAnotherCompany) {
  for (const auto* name : {"Quill Systems", "quill systems", "Quill Systems, Inc.",
                           "The Quill Systems Co.", "QUILL SYSTEMS GMBH"})
    EXPECT_EQ(company_key(name), "quill systems") << name;
  EXPECT_NE(company_key("Quill Systems"), company_key("Quill"));
}

TEST(Employer, ANameOfNothingElseKeepsAllItsWords) {
  EXPECT_EQ(company_key("The Company"), "the company");
  EXPECT_EQ(company_key("+++"), "+++");
}

}  // namespace
}  // namespace confab::core
