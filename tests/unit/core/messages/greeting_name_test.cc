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
      {"Hopper, Grace", "Grace Hopper"},
      {"Hopper, Grace (Navy)", "Grace Hopper"},
      {"Dr. Ada Lovelace, Ph.D.", "Dr. Ada Lovelace"},
      {"Martin King, Jr.", "Martin King"},
      {"Lovelace, Ada, PhD", "Ada Lovelace"},
      {"(nobody)", "(nobody)"},
      {"Smith, Jones, Brown", "Smith, Jones, Brown"},
      {"Hopper,", "Hopper,"},
      {"", ""}};
  for (const auto& [name, greeting] : cases) EXPECT_EQ(greeting_name(name), greeting) << name;
}

}  // namespace
}  // namespace confab::core
