// SPDX-License-Identifier: MIT
#include "core/messages/greeting_name.h"

#include <gtest/gtest.h>

#include <utility>

namespace confab::core {
namespace {

TEST(GreetingName, IsTheNamePeopleAreAddressedBy) {
  const std::pair<const char*, const char*> cases[] = {
      {"Grace Hopper", "Grace Hopper"},
      {"Bob Green (Siemens)", "Bob Green"},
      {"Robert \"Bob\" Smith", "Robert Smith"},
      {"Anna (Annie, rude) Berg", "Anna Berg"},
      {"Pia Berg (boss) “Pip”", "Pia Berg"},
      {"José Müller-Žižek (ACME, \"the boss\")", "José Müller-Žižek"},
      {"Bob (never on Mondays", "Bob"},
      {"王小明（老板）", "王小明"},
      {"Ann Berg she/her", "Ann Berg"},
      {"Ann Berg ?", "Ann Berg"},
      {"Hopper, Grace", "Grace Hopper"},
      {"Hopper, Grace (Navy)", "Grace Hopper"},
      {"Dr. Ada Lovelace, Ph.D.", "Dr. Ada Lovelace"},
      {"Martin King, Jr.", "Martin King"},
      {"Green Jr., Bob", "Bob Green"},
      {"Graf von Thun, Max", "Max Graf von Thun"},
      {"Lovelace, Ada, PhD", "Ada Lovelace"},
      {"(nobody)", "(nobody)"},
      {"Okafor, Ruth, RN, MSN", "Ruth Okafor"},
      {"Okafor, Ruth, CRNA, PMP", "Ruth Okafor"},
      {"Lee, Bo, Epic", "Bo Lee"},
      {"Okafor, MSN", "Okafor"},
      {"Ruth Okafor at Epic", "Ruth Okafor"},
      {"Ruth from Epic", "Ruth"},
      {"Ruth?", "Ruth"},
      {"Hopper,", "Hopper,"},
      {"Dr. Hopper, Grace", "Dr. Grace Hopper"},
      {"Hopper, Dr. Grace", "Dr. Grace Hopper"},
      {"Prof. Dr. Groß, Jörg", "Prof. Dr. Jörg Groß"},
      {"van der Berg, Jean-Luc", "Jean-Luc van der Berg"},
      {"Beethoven, Ludwig van", "Ludwig van Beethoven"},
      {"García Márquez, Gabriel", "Gabriel García Márquez"},
      {"Smith, Jr., John", "John Smith"},
      {"Bob Green, Siemens", "Bob Green"},
      {"Bob Green, Siemens, Munich", "Bob Green"},
      {"Green, Siemens AG", "Green"},
      {"Ada King, Countess of Lovelace", "Ada King"},
      {"Bob Green | Siemens", "Bob Green"},
      {"Bob Green - Siemens AG", "Bob Green"},
      {"Bob Green [Siemens]", "Bob Green"},
      {"Grace Hopper (she/her)", "Grace Hopper"},
      {"🌟 Ada KING 🚀", "Ada KING"},
      {"Bo ❤️ Li", "Bo Li"},
      {"🚀", "🚀"},
      {"Grace B. Hopper PhD", "Grace B. Hopper"},
      {"Ph.D. Ada King", "Ada King"},
      {"Jack Ma", "Jack Ma"},
      {"Md Rahman", "Md Rahman"},
      {"李文静", "李文静"},
      {"李, 文静", "李文静"},
      {"Cher", "Cher"},
      {"", ""}};
  for (const auto& [name, greeting] : cases) EXPECT_EQ(greeting_name(name), greeting) << name;
}

TEST(GreetingName, LeavesOutTheEmployer) {
  EXPECT_EQ(greeting_name("Hopper, Navy", "The Navy"), "Hopper");
  EXPECT_EQ(greeting_name("Hopper, Grace, Navy", "Navy"), "Grace Hopper");
  EXPECT_EQ(greeting_name("Hopper, Grace", "Navy"), "Grace Hopper");
}

}  // namespace
}  // namespace confab::core
