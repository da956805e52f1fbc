// SPDX-License-Identifier: MIT
#include "core/rules/check/check.h"

#include <algorithm>
#include <tuple>

#include "core/rule.h"

namespace confab::core {

Diagnostics check(const Notebook& notebook, const Policy& policy, const Now& now) {
  Diagnostics findings = notebook.unread;
  const Situation in{{notebook, policy, now}, findings};
  check_structure(in);
  check_contact_record(in);
  check_interview_record(in);
  check_preparation(in);
  check_open_question(in);
  check_one_voice(in);
  check_event_order(in);
  check_persistence(in);
  check_pitch(in);
  check_placeholder_left(in);
  std::erase_if(findings, [&](const Diagnostic& each) {
    return severity_of(each.rule, policy) == Severity::kOff;
  });
  std::ranges::stable_sort(findings, {}, [](const Diagnostic& each) {
    return std::tuple(each.location.path, each.location.line, each.location.column);
  });
  return findings;
}

void Situation::add(Rule rule, Location location, std::string message) const {
  findings.push_back({rule, std::move(location), std::move(message)});
}

void Situation::add(Rule rule, const Interview& interview, std::string_view key,
                    std::string message) const {
  add(rule, location_of(*notebook.find_path(interview.path), key), std::move(message));
}

bool has(const Note& note, std::string_view key) {
  const auto* value = note.fields.find(key);
  if (!value) return false;
  return value->is_map() || !value->text.empty() || !value->items.empty();
}

}  // namespace confab::core
