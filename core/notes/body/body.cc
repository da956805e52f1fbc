// SPDX-License-Identifier: MIT
#include "core/notes/body/body.h"

namespace confab::core {

bool has_text(const Section& section) {
  return section.text.find_first_not_of(" \t\n") != std::string::npos;
}

}  // namespace confab::core
