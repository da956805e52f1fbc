// SPDX-License-Identifier: MIT
#include "core/body.h"

#include "core/fold.h"

namespace confab::core {

bool Under::holds(const Section& next) {
  if (next.level <= level_) level_ = 0;
  if (level_ == 0 && folds_to(next.title, folded_)) level_ = next.level;
  return level_ > 0;
}

bool has_text(const Section& section) {
  return section.text.find_first_not_of(" \t\n") != std::string::npos;
}

}  // namespace confab::core
