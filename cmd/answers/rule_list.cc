// SPDX-License-Identifier: MIT
#include "cmd/answers/rule_list.h"

#include <string>
#include <vector>

#include "cmd/input/checked_rules.h"
#include "core/practice/settings/rule_settings.h"
#include "core/rule.h"

namespace confab::cmd {
namespace {

const Schema kRules = {
    "confab.rules/1",
    {"rule", "kind", "severity", "sentence", "fix", "source", "settings", "fixed"}};

// The named rules, or all.
core::Result<std::vector<core::RuleInfo>> listed_rules(const Arguments& arguments) {
  std::vector<core::RuleInfo> listed;
  for (const auto& text : arguments.texts("RULE")) {
    TRY_ASSIGN(const auto rule, typed_any_rule(text));
    listed.push_back(rule);
  }
  if (listed.empty()) listed.assign(core::rules().begin(), core::rules().end());
  return listed;
}

// A due rule finds items, not errors or warnings.
std::string_view level_of(const core::RuleInfo& rule, core::Severity severity) {
  return is_due(rule) && severity != core::Severity::kOff ? "due" : core::severity_name(severity);
}

}  // namespace

core::Status print_rules(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const auto listed, listed_rules(arguments));
  std::vector<Row> rows;
  Json::Array items;
  for (const auto& rule : listed) {
    const auto severity = core::severity_of(rule.rule, context.policy());
    const auto sentence = core::fill_settings(rule.sentence, context.policy());
    rows.push_back({{std::string(rule.id), Style::kBold},
                    {std::string(level_of(rule, severity))},
                    {sentence}});
    Json::Array settings;
    for (const auto key : core::settings_of(rule)) settings.emplace_back(key);
    items.push_back(Json::Object{{"rule", rule.id},
                                 {"kind", core::kind_name(rule.kind)},
                                 {"severity", core::severity_name(severity)},
                                 {"sentence", sentence},
                                 {"fix", rule.fix},
                                 {"source", rule.source},
                                 {"settings", std::move(settings)},
                                 {"fixed", rule.is_fixed}});
  }
  return context.answer(kRules, std::move(items), rows, Overflow::kWrap);
}

}  // namespace confab::cmd
