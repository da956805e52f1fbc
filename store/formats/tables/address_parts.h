// SPDX-License-Identifier: MIT
// address_parts.h: postal addresses that an address book splits into columns.
#pragma once

#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "store/formats/tables/columns.h"

namespace confab::store {

class AddressParts {
 public:
  // The cell of a column of addresses, or of a part of one. Its lines become one.
  void add(const Column& column, std::string_view cell);

  // Each address once, the one at work first: whole if the file has it so, otherwise joined from
  // its parts, the street first.
  std::vector<std::string> addresses() const;

 private:
  struct Address {
    Meaning meaning;
    int number;  // of `Address 2 - City`; 0 if there is none
    std::string whole = {};
    std::vector<std::pair<int, std::string>> parts = {};  // and the place of each
  };

  Address& address_at(Meaning meaning, int number);

  std::vector<Address> addresses_;
};

}  // namespace confab::store
