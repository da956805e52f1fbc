// SPDX-License-Identifier: MIT
#include "core/text/tidy.h"

#include "core/text/one_line.h"

namespace confab::core {

std::string tidy(std::string_view typed) {
  std::string text(typed);
  for (const std::string_view space : {"\u00A0", "\u2007", "\u202F", "\u2009", "\u3000"}) {
    for (auto at = text.find(space); at != std::string::npos; at = text.find(space, at))
      text.replace(at, space.size(), 1, ' ');
  }
  return one_line(text);
}

}  // namespace confab::core
