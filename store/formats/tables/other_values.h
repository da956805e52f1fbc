// SPDX-License-Identifier: MIT
// other_values.h: the cells of a row that confab has no key for; they are kept as text.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/notes/values/imported.h"

namespace confab::store {

class OtherValues {
 public:
  void add(std::string column, std::string text);

  // One line for each: `Department: Sales`. Leaves out defaults of the program, such as `Priority:
  // Normal`, and what `person` says already.
  std::string text_for(const core::ImportedPerson& person) const;

 private:
  std::vector<std::pair<std::string, std::string>> values_;
};

}  // namespace confab::store
