// SPDX-License-Identifier: MIT
// page_value.h: what a page's template names: texts, lists of such, and whether something is so.
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
