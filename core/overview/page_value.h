// SPDX-License-Identifier: MIT
// page_value.h: the values of a page's template: texts, lists of fields, and conditions.
#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace confab::core {

struct PageField;
using PageFields = std::vector<PageField>;
using PageList = std::vector<PageFields>;

struct PageField {
  std::string name;
  std::variant<std::string, bool, PageList> value;
};

}  // namespace confab::core
