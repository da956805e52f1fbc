// SPDX-License-Identifier: MIT
#include "cmd/line/option.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/text/joined.h"

namespace confab::cmd {

bool Option::is_called(std::string_view word) const {
  const std::string_view all = name;
  const auto comma = all.find(',');
  return word == all.substr(0, comma) || (comma != all.npos && word == all.substr(comma + 1));
}

std::string Option::long_name() const {
  return name.substr(name.rfind(',') + 1);  // npos + 1 is 0
}

std::string Option::key() const {
  const auto last = long_name();
  return last.substr(std::min(last.find_first_not_of('-'), last.size()));
}

std::string Option::explanation() const {
  return choices.empty() ? help : fmt::format("{}: {}", help, core::joined(choices, ", "));
}

}  // namespace confab::cmd
