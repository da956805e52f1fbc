// SPDX-License-Identifier: MIT
// diagnostic.h: a problem in a note, as `check` reports it: a fact about the notebook, not a
// failure.
#pragma once

#include <string>
#include <vector>

#include "core/error.h"
#include "core/rule.h"

namespace confab::core {

struct Diagnostic {
  Rule rule;
  Location location;
  std::string message;
};

using Diagnostics = std::vector<Diagnostic>;

}  // namespace confab::core
