// SPDX-License-Identifier: MIT
#include "cmd/input/prompt.h"

#include <iostream>

#include "core/text/one_line.h"
#include "store/document/text/plain_text.h"

namespace confab::cmd {

std::optional<std::string> ask(const std::string& question, Context& context) {
  while (true) {
    if (!context.out().flush()) return {};  // the terminal is gone
    context.out().prompt(question);
    std::string line;
    if (!std::getline(std::cin, line)) return {};
    const auto known = store::check_plain_text(line);
    if (known) return std::string(core::trimmed(line));
    context.out().error({core::ErrorKind::kUsage, known.error().message, {}, "type it again"});
  }
}

bool confirm(const std::string& question, Context& context) {
  while (const auto answer = ask(question + " (y/n)", context)) {
    if (*answer == "y" || *answer == "yes") return true;
    if (*answer == "n" || *answer == "no") return false;
  }
  return false;
}

}  // namespace confab::cmd
