// SPDX-License-Identifier: MIT
#include "core/rules/check.h"

#include <algorithm>
#include <tuple>

namespace confab::core {

Diagnostics check(const Notebook& notebook, const Policy& policy, const Now& now) {
  Diagnostics findings = notebook.unread;
  check_structure(notebook, findings);
  check_completeness(notebook, policy, now, findings);
  check_pitches(notebook, policy, findings);
  check_consistency(notebook, policy, now, findings);
  check_placeholders(notebook, findings);
  std::erase_if(findings, [&](const Diagnostic& each) {
    return policy.severity(each.rule) == Severity::kOff;
  });
  std::ranges::stable_sort(findings, {}, [](const Diagnostic& each) {
    return std::tuple(each.location.path, each.location.line, each.location.column);
  });
  return findings;
}

}  // namespace confab::core
