// SPDX-License-Identifier: MIT
#include "cmd/prompt.h"

#include <iostream>

namespace confab::cmd {

std::optional<std::string> ask(const std::string& question, Context& context) {
  if (!context.out().flush()) return {};  // nobody is there to answer
  context.out().prompt(question);
  std::string line;
  if (!std::getline(std::cin, line)) return {};
  line.erase(line.find_last_not_of(" \t\r") + 1);
  line.erase(0, line.find_first_not_of(" \t"));
  return line;
}

bool confirm(const std::string& question, Context& context) {
  while (const auto answer = ask(question + " (y/n)", context)) {
    if (*answer == "y" || *answer == "yes") return true;
    if (*answer == "n" || *answer == "no") return false;
  }
  return false;
}

}  // namespace confab::cmd
