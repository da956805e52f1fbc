// SPDX-License-Identifier: MIT
#include "core/messages/brief_form.h"

#include <fmt/format.h>

#include "core/text/greeting.h"
#include "core/text/letter.h"

namespace confab::core {

std::string brief_form(std::string_view letter, std::string_view writer) {
  const auto greeting = greeting_in(letter);
  const auto core = letter_core(letter);
  if (greeting.empty()) return std::string(core);
  if (core.starts_with("It's ")) return fmt::format("{}, it's {}", greeting, core.substr(5));
  return fmt::format("{}, it's {}. {}", greeting, writer, core);
}

}  // namespace confab::core
