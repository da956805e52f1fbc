// SPDX-License-Identifier: MIT
// described_person.h: a person in one line, as people type it: `NAME`, `NAME <ADDRESS>`, `NAME
// (ADDRESS)`, `NAME, ROLE, ORGANIZATION`, with a number or profile in any place after the name.
#pragma once

#include <string>
#include <string_view>

namespace confab::cmd {

struct DescribedPerson {
  std::string name;
  std::string email = {};
  std::string phone = {};
  std::string linkedin = {};
  std::string role = {};
  std::string organization = {};  // the rest: a company's name may have a comma
};

// The name is empty, or is an address or a number, if the text has none.
DescribedPerson described_person(std::string_view text);

}  // namespace confab::cmd
