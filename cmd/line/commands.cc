// SPDX-License-Identifier: MIT
#include <algorithm>

#include "cmd/line/command.h"

namespace confab::cmd {

const std::vector<const Command*>& commands() {
  static const auto all = [] {
    std::vector<const Command*> declared;
    for (const auto& row : command_rows()) declared.push_back(&row.declared());
    return declared;
  }();
  return all;
}

const Command* find_command(std::string_view name) {
  const auto rows = command_rows();
  const auto found = std::ranges::find(rows, name, &CommandRow::name);
  return found == rows.end() ? nullptr : &found->declared();
}

}  // namespace confab::cmd
