// SPDX-License-Identifier: MIT
#include "core/rule.h"

#include <algorithm>
#include <array>

namespace confab::core {
namespace {

constexpr std::array<std::string_view, 5> kKindNames = {"due", "structure", "completeness",
                                                        "consistency", "draft"};
constexpr std::array<std::string_view, 4> kSeverityNames = {"off", "info", "warning", "error"};

}  // namespace

std::string_view successor_of(std::string_view id) {
  return id == "questions-too-few" || id == "critical-too-few" ? rule_info(Rule::kPrepare).id : "";
}

std::string_view kind_name(RuleInfo::Kind kind) {
  return kKindNames[static_cast<std::size_t>(kind)];
}

std::string_view severity_name(Severity severity) {
  return kSeverityNames[static_cast<std::size_t>(severity)];
}

std::optional<Severity> find_severity(std::string_view name) {
  const auto found = std::ranges::find(kSeverityNames, name);
  if (found == kSeverityNames.end()) return {};
  return static_cast<Severity>(found - kSeverityNames.begin());
}

}  // namespace confab::core
