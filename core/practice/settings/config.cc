// SPDX-License-Identifier: MIT
#include "core/practice/settings/config.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/notes/records/filter.h"
#include "core/notes/records/schema.h"
#include "core/rule.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "core/text/spelling.h"
#include "core/text/typed_words.h"

namespace confab::core {
namespace {

constexpr std::string_view kRulePrefix = "rules.";
constexpr std::string_view kViewPrefix = "views.";
constexpr std::string_view kAliasPrefix = "aliases.";
constexpr std::string_view kTypePrefix = "types.";
constexpr std::string_view kSectionPrefix = "sections.";
constexpr std::string_view kAimPrefix = "drafts.aim.";

tl::unexpected<Error> refuse(const Assignment& assignment, std::string message, std::string hint) {
  return fail({ErrorKind::kUsage,
               std::move(message),
               {"", assignment.line, assignment.column},
               std::move(hint),
               Rule::kConfigInvalid});
}

tl::unexpected<Error> refuse_in_notebook(const Assignment& assignment) {
  return refuse(assignment, fmt::format("a notebook cannot set '{}'", assignment.key),
                "set it in your own config file, ~/.config/confab/config.yaml");
}

// The settings in the group of `key`: those of `outreach` for `outreach` and `outreach.x`.
std::vector<std::string> settings_in(std::string_view group) {
  std::vector<std::string> keys;
  for (const auto& setting : settings()) {
    if (setting.key.starts_with(group) && setting.key.substr(group.size()).starts_with('.'))
      keys.emplace_back(setting.key);
  }
  return keys;
}

// What to write instead of `rules: off` or `outreach: 5`; empty if `key` is not a group.
std::string form_of_group(std::string_view key) {
  if (key == "rules") return "write rules: { RULE: off }, or a severity";
  const auto keys = settings_in(key);
  if (keys.empty()) return "";
  const auto last = keys.front().substr(key.size() + 1);
  return fmt::format("write {}: {{ {}: … }}; 'confab config list' shows all settings", key, last);
}

// Any letter could be a typo of any other, so all choices are named: `keep-in-touch.D`.
std::string letters_beside(std::string_view key) {
  const auto dot = key.rfind('.');
  if (dot == key.npos || key.size() - dot != 2) return "";
  const auto keys = settings_in(key.substr(0, dot));
  return keys.empty() ? "" : fmt::format("use {}", joined(keys, ", "));
}

std::string near_miss(std::string_view key) {
  if (auto letters = letters_beside(key); !letters.empty()) return letters;
  std::vector<std::string> keys;
  for (const auto& setting : settings()) keys.emplace_back(setting.key);
  for (const auto& rule : rules()) keys.push_back(fmt::format("{}{}", kRulePrefix, rule.id));
  return did_you_mean(key, keys, "'confab config list' shows all settings");
}

Status assign_severity(Config& config, const Assignment& assignment) {
  const auto rule = find_rule(assignment.key.substr(kRulePrefix.size()));
  const auto successor = successor_of(assignment.key.substr(kRulePrefix.size()));
  if (!successor.empty()) {
    return refuse(
        assignment,
        fmt::format("there is no rule '{}' any more", assignment.key.substr(kRulePrefix.size())),
        fmt::format("it is part of '{}' now, so delete this setting", successor));
  }
  if (!rule)
    return refuse(assignment, fmt::format("unknown setting '{}'", assignment.key),
                  near_miss(assignment.key));
  if (is_fixed(*rule)) {
    return refuse(assignment, fmt::format("the severity of '{}' is fixed", rule_info(*rule).id),
                  *rule == Rule::kConfigInvalid ? "a setting that cannot be used is always an error"
                                                : "a note that cannot be read is always an error");
  }
  const auto severity = find_severity(assignment.value.text);
  if (!severity) {
    return refuse(assignment,
                  fmt::format("invalid value '{}' for {}", assignment.value.text, assignment.key),
                  did_you_mean(assignment.value.text, {"error", "warning", "info", "off"},
                               "write error, warning, info or off"));
  }
  config.policy.severities[*rule] = *severity;
  return ok();
}

Status check_name(const Assignment& assignment, std::string_view name) {
  const bool is_plain = !name.empty() && stem_from(name) == name;
  if (is_plain) return ok();
  return refuse(assignment, fmt::format("'{}' cannot name a shortcut", name),
                "use a to z, digits and dashes");
}

Status assign_view(Config& config, const Assignment& assignment, std::vector<std::string> filters) {
  const auto name = assignment.key.substr(kViewPrefix.size());
  TRY(check_name(assignment, name));
  for (const auto& text : filters) {
    const auto filter = parse_filter(text);
    if (!filter) return refuse(assignment, filter.error().message, filter.error().hint);
  }
  config.views[name] = std::move(filters);
  return ok();
}

Status assign_alias(Config& config, const Assignment& assignment, Scope file_scope,
                    std::vector<std::string> words) {
  const auto name = assignment.key.substr(kAliasPrefix.size());
  TRY(check_name(assignment, name));
  if (file_scope != Scope::kUserOnly) return refuse_in_notebook(assignment);
  if (words.front().starts_with('!'))
    return refuse(assignment, fmt::format("alias '{}' names a program", name),
                  fmt::format("install it in PATH as 'confab-{}'", name));
  config.aliases[name] = std::move(words);
  return ok();
}

// Text is split into words; each item of a list is one word.
Status assign_shortcut(Config& config, const Assignment& assignment, Scope file_scope) {
  const auto& value = assignment.value;
  auto words = value.is_scalar() ? typed_words(value.text) : value.texts();
  if (words.empty())
    return refuse(assignment, fmt::format("'{}' is empty", assignment.key),
                  "write what you would type");
  return assignment.key.starts_with(kViewPrefix)
             ? assign_view(config, assignment, std::move(words))
             : assign_alias(config, assignment, file_scope, std::move(words));
}

// `types: { person: contact }`
Status assign_type(Config& config, const Assignment& assignment) {
  const auto& type = assignment.value.text;
  if (!assignment.value.is_scalar())
    return refuse(assignment, fmt::format("'{}' is not one word", assignment.key),
                  "write your word, then confab's: types: { person: contact }");
  if (!is_our_type(type)) {
    return refuse(assignment, fmt::format("'{}' is not a type of note", type),
                  did_you_mean(type, {kTypes.begin(), kTypes.end()},
                               "write contact, organization, interview, questions or pitch"));
  }
  config.words.types[fold(assignment.key.substr(kTypePrefix.size()))] = type;
  return ok();
}

// `sections: { learned: [What I learned] }`
Status assign_section(Config& config, const Assignment& assignment) {
  const auto name = std::string_view(assignment.key).substr(kSectionPrefix.size());
  std::vector<std::string> names;
  for (const auto& section : kSections) names.emplace_back(section.setting);
  if (std::ranges::find(names, name) == names.end()) {
    return refuse(assignment, fmt::format("no section is called '{}'", name),
                  did_you_mean(name, names, fmt::format("write {}", joined(names, ", "))));
  }
  for (const auto& heading : assignment.value.texts()) config.words.sections.declare(name, heading);
  return ok();
}

// `drafts: { aim: { nursing: I'm … } }`
Status assign_aim(Config& config, const Assignment& assignment) {
  if (!assignment.value.is_scalar())
    return refuse(assignment, fmt::format("'{}' is not text", assignment.key),
                  "write one sentence");
  config.policy.aims[fold(assignment.key.substr(kAimPrefix.size()))] = assignment.value.text;
  return ok();
}

void collect(const Value& map, const std::string& prefix, std::vector<Assignment>& result) {
  for (const auto& member : map.members) {
    const auto key = prefix + member.key;
    if (member.value.is_map())
      collect(member.value, key + ".", result);
    else if (!member.value.is_null())
      result.push_back({key, member.value, member.line, member.column});
  }
}

}  // namespace

bool is_shortcut(std::string_view key) {
  return key.starts_with(kViewPrefix) || key.starts_with(kAliasPrefix) ||
         key.starts_with(kTypePrefix) || key.starts_with(kSectionPrefix) ||
         key.starts_with(kAimPrefix);
}

std::vector<Assignment> assignments_in(const Value& file) {
  std::vector<Assignment> result;
  collect(file, "", result);
  return result;
}

Status assign(Config& config, const Assignment& assignment, Scope file_scope) {
  if (assignment.key.starts_with(kRulePrefix)) return assign_severity(config, assignment);
  if (assignment.key.starts_with(kTypePrefix)) return assign_type(config, assignment);
  if (assignment.key.starts_with(kSectionPrefix)) return assign_section(config, assignment);
  if (assignment.key.starts_with(kAimPrefix)) return assign_aim(config, assignment);
  if (is_shortcut(assignment.key)) return assign_shortcut(config, assignment, file_scope);
  const auto* setting = find_setting(assignment.key);
  const auto* parent = find_setting(assignment.key.substr(0, assignment.key.rfind('.')));
  if (!setting && parent)
    return refuse(assignment, fmt::format("'{}' is one setting, not a group", parent->key),
                  fmt::format("write one value; 'confab config get {}' shows it", parent->key));
  if (auto form = form_of_group(assignment.key); !setting && !form.empty())
    return refuse(assignment, fmt::format("'{}' is a group of settings", assignment.key),
                  std::move(form));
  if (!setting)
    return refuse(assignment, fmt::format("unknown setting '{}'", assignment.key),
                  near_miss(assignment.key));
  if (setting->scope == Scope::kUserOnly && file_scope != Scope::kUserOnly)
    return refuse_in_notebook(assignment);
  const auto applied = setting->form.apply(config, assignment.value);
  if (applied) return ok();
  const auto written = joined(assignment.value.texts(), ", ");
  const auto& meant = applied.error().hint;
  // The message for a list with a bad value says what it should be: "a list of …" or "like [a, b]".
  const auto& form = applied.error().message;
  const bool takes_list = form.starts_with("a list") || form.find('[') != std::string::npos;
  if (assignment.value.is_list() && !takes_list)
    return refuse(assignment, fmt::format("'{}' holds a list", setting->key),
                  fmt::format("write one value: {}", form));
  return refuse(assignment, fmt::format("invalid value '{}' for {}", written, setting->key),
                meant.empty() ? fmt::format("write {}", applied.error().message)
                              : fmt::format("did you mean '{}'?", meant));
}

}  // namespace confab::core
