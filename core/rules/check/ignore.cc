// SPDX-License-Identifier: MIT
#include "core/rules/check/ignore.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/rule.h"
#include "core/text/spelling.h"

namespace confab::core {
namespace {

using RulesByPath = std::map<std::string, std::set<Rule>, std::less<>>;

bool is_of_check(const RuleInfo& rule) {
  return rule.kind != RuleInfo::Kind::kDue && !rule.is_fixed;
}

// Visits every rule that a note asks to ignore.
template <class Visit>
void for_each_ignored(const Situation& in, Visit visit) {
  for (const auto& note : in.notebook.notes) {
    for (const auto& value : note.fields.entries_at(kIgnoreKey)) {
      if (value.is_scalar() && !value.text.empty()) visit(note, value);
    }
  }
}

void check_use(const Note& note, const Value& value, const RulesByPath& used, const Situation& in) {
  if (auto problem = problem_with_ignoring(value.text); !problem.empty())
    return in.add(Rule::kUnknownValue, location_of(note, value), std::move(problem));
  const auto rule = *find_rule(value.text);
  const auto in_note = used.find(note.path);
  const bool is_used = in_note != used.end() && in_note->second.contains(rule);
  const bool is_off = severity_of(rule, in.policy) == Severity::kOff;
  const bool is_for_drafts = rule_info(rule).kind == RuleInfo::Kind::kDraft;
  if (is_used || is_off || is_for_drafts || rule == Rule::kUnusedIgnore) return;
  in.add(Rule::kUnusedIgnore, location_of(note, value),
         fmt::format("'{}' finds nothing in this note, so there is nothing to ignore", value.text));
}

}  // namespace

std::string problem_with_ignoring(const std::string& text) {
  std::vector<std::string> ids;
  for (const auto& rule : rules()) {
    if (is_of_check(rule)) ids.emplace_back(rule.id);
  }
  const auto rule = find_rule(text);
  if (!rule && text.find(',') != std::string::npos)
    return fmt::format("'{0}' is not one rule; write a list: [{0}]", text);
  if (!rule) {
    return fmt::format("unknown rule '{}'; {}", text,
                       did_you_mean(text, ids, "'confab check --list' lists all rules"));
  }
  if (is_fixed(*rule)) return fmt::format("'{}' cannot be ignored", text);
  if (rule_info(*rule).kind != RuleInfo::Kind::kDue) return "";
  return fmt::format(
      "'{}' is a rule of due; hide it with 'snooze-until:' or turn it off in the "
      "config",
      text);
}

bool ignores(const Note& note, Rule rule) {
  const auto ignored = note.fields.texts_at(kIgnoreKey);
  return std::ranges::find(ignored, rule_info(rule).id) != ignored.end();
}

void apply_ignored(const Situation& in) {
  RulesByPath ignored, used;
  for_each_ignored(in, [&](const Note& note, const Value& value) {
    const auto rule = find_rule(value.text);
    if (rule && problem_with_ignoring(value.text).empty()) ignored[note.path].insert(*rule);
  });
  const auto is_ignored = [&](const Diagnostic& each) {
    const auto in_note = ignored.find(each.location.path);
    if (in_note == ignored.end() || !in_note->second.contains(each.rule)) return false;
    used[each.location.path].insert(each.rule);
    return true;
  };
  std::erase_if(in.findings, is_ignored);
  for_each_ignored(in,
                   [&](const Note& note, const Value& value) { check_use(note, value, used, in); });
  std::erase_if(in.findings, [&](const Diagnostic& each) {
    return each.rule == Rule::kUnusedIgnore && is_ignored(each);
  });
}

}  // namespace confab::core
