// SPDX-License-Identifier: MIT
#include "core/text/listed.h"

namespace confab::core {

std::string listed(const std::vector<std::string>& texts) {
  std::string text;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i > 0) text += i + 1 == texts.size() ? " and " : ", ";
    text += texts[i];
  }
  return text;
}

}  // namespace confab::core
