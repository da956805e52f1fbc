// SPDX-License-Identifier: MIT
// diagnostic.h: a problem in a note, as `check` reports it: a fact about the notebook, not a
// failure.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "core/error.h"
#include "core/rule_id.h"

namespace confab::core {

struct Diagnostic {
  Rule rule;
  Location location;
  std::string message;
};

// `error` as a finding of the rule it names, otherwise of the rule `otherwise`; at the top of the
// file if it has no place.
inline Diagnostic diagnostic_from(const Error& error, Rule otherwise) {
  const auto& [path, line, column] = error.location;
  return {error.rule.value_or(otherwise),
          {path, std::max(line, 1), std::max(column, 1)},
          error.message};
}

using Diagnostics = std::vector<Diagnostic>;

}  // namespace confab::core
