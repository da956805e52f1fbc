// SPDX-License-Identifier: MIT
// template_value.h: a value that a template can use: a text, or a list of texts.
#pragma once

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace confab::core {

using TemplateValue = std::variant<std::string, std::vector<std::string>>;
using TemplateValues = std::map<std::string, TemplateValue>;

}  // namespace confab::core
