// SPDX-License-Identifier: MIT
#include "core/notes/values/person_name.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

#include "core/notes/values/phone_number.h"
#include "core/notes/values/profile_slug.h"

namespace confab::core {
namespace {

using Pairs = std::vector<std::pair<std::string, std::string>>;

bool are_like(const std::string& a, const std::string& b) {
  const auto first = folded_name(a), second = folded_name(b);
  EXPECT_TRUE(!is_name_like(first, second) || key_of_name(first) == key_of_name(second));
  return is_name_like(first, second);
}

TEST(PersonName, IsPutInOrder) {
  for (const auto& [name, in_order] : Pairs{{"king, ada", "ada king"},
                                            {"o'neill, shaun", "shaun o'neill"},
                                            {"van der berg, jan", "jan van der berg"},
                                            {"ada king, phd", "ada king"},
                                            {"king, dr. ada, phd", "ada king"},
                                            {"dr. ada king", "ada king"},
                                            {"ada king mba", "ada king"},
                                            {"yo-yo ma", "yo-yo ma"},
                                            {"grace hopper, rosa ng", "grace hopper, rosa ng"},
                                            {"ada king", "ada king"},
                                            {"king,", "king"}})
    EXPECT_EQ(name_in_order(name), in_order) << name;
}

TEST(PersonName, TitlesDegreesInitialsAndOrderDoNotMakeADifferentName) {
  for (const auto& [a, b] : Pairs{{"Ada King", "Ada King PhD"},
                                  {"Ada King", "Ada King, Ph.D., MBA"},
                                  {"Dr. Ada King", "Ms Ada King"},
                                  {"Ada King", "King, Ada"},
                                  {"Ada King", "King, Dr. Ada B."},
                                  {"Ada B. King", "Ada Byron King"},
                                  {"Ada Byron King", "Ada King"},
                                  {"Jean-Luc Picard", "Jean Luc Picard"}})
    EXPECT_TRUE(are_like(a, b)) << a << ", " << b;
  for (const auto& [a, b] : Pairs{{"Ada King", "Ada Stone"},
                                  {"Ada King", "Bo King"},
                                  {"Ada B. King", "Ada C. King"},
                                  {"Ada", "Ada King"},
                                  {"Yo Yo Ma", "Yo Li"},
                                  {"", "Ada King"}})
    EXPECT_FALSE(are_like(a, b)) << a << ", " << b;
}

TEST(PersonName, AnotherFamilyNameHasNothingInCommonButTheGivenName) {
  const auto differ = [](std::string_view a, std::string_view b) {
    return have_other_family_names(folded_name(a), folded_name(b));
  };
  EXPECT_TRUE(differ("Ada King", "Ada Stone"));
  EXPECT_TRUE(differ("King, Ada", "Ada Stone"));
  EXPECT_FALSE(differ("Ada King", "Ada Stone King"));
  EXPECT_FALSE(differ("A. King", "Dr. Ada King"));
  EXPECT_FALSE(differ("Ada", "Ada King"));
}

TEST(PhoneNumber, TwoCountriesOrExtensionsAreTwoNumbers) {
  for (const auto& [a, b] : Pairs{{"+44 20 7946 0000", "020 7946 0000"},
                                  {"+44 (0)20 7946 0000", "0044 20 7946 0000"},
                                  {"+1 555 010 0123", "(555) 010-0123"},
                                  {"+1 555 010 0123 x12", "+1 555 010 0123"},
                                  {"+1 555 010 0123 x12", "+1 555 010 0123 ext. 12"}}) {
    EXPECT_TRUE(is_same_number(a, b)) << a << ", " << b;
    EXPECT_EQ(phone_key(a), phone_key(b));
  }
  for (const auto& [a, b] : Pairs{{"+49 30 23125000", "+44 30 23125000"},
                                  {"+49 555 010 0123", "+1 555 010 0123"},
                                  {"0049 30 23125000", "+44 30 23125000"},
                                  {"+1 555 0100 ext. 1", "+1 555 0100 ext. 2"},
                                  {"555 010 0123 x12", "+1 555 010 0123 x13"}})
    EXPECT_FALSE(is_same_number(a, b)) << a << ", " << b;
}

TEST(ProfileSlug, OnlyAProfileSaysWhoItIs) {
  for (const std::string_view address :
       {"https://www.linkedin.com/in/Ada-King/?x=1", "linkedin.com/in/ada-king/",
        "https://de.linkedin.com/in/ada-king/en", "http://linkedin.com/pub/ada-king/1/2/3"})
    EXPECT_EQ(profile_slug(address), "ada-king") << address;
  for (const std::string_view address :
       {"https://www.linkedin.com/company/foo", "https://www.linkedin.com/", "linkedin.com/in/",
        "linkedin.com/school/foo/", "https://www.linkedin.com/feed/?x=/in/ada"})
    EXPECT_EQ(profile_slug(address), "") << address;
  EXPECT_EQ(profile_slug("https://www.example.org/Ada/"), "example.org/ada");
}

}  // namespace
}  // namespace confab::core
