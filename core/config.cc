// SPDX-License-Identifier: MIT
#include "core/config.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>

#include "core/fold.h"
#include "core/number.h"
#include "core/spelling.h"

namespace confab::core {
namespace {

constexpr std::array<std::string_view, 7> kWeekdays = {"mon", "tue", "wed", "thu",
                                                       "fri", "sat", "sun"};
constexpr std::string_view kRulePrefix = "rules.";

tl::unexpected<Error> wants(std::string_view what) {
  return fail(ErrorKind::kUsage, std::string(what));
}

Status set_duration(Duration& target, const Value& value) {
  const auto duration = parse_duration(value.text);
  if (!value.is_scalar() || !duration) return wants("a length of time like 24h, 7d or 7bd");
  target = *duration;
  return ok();
}

Status set_count(int& target, const Value& value, int least, int most) {
  const auto count = find_number(value.text, least, most);
  if (!count) return wants(fmt::format("a number from {} to {}", least, most));
  target = *count;
  return ok();
}

Status set_flag(bool& target, const Value& value) {
  if (value.text != "true" && value.text != "false") return wants("true or false");
  target = value.text == "true";
  return ok();
}

Status set_text(std::string& target, const Value& value) {
  if (!value.is_scalar()) return wants("text");
  target = value.text;
  return ok();
}

Status set_weekend(Config& config, const Value& value) {
  std::set<cctz::weekday> weekend;
  for (const auto& text : value.texts()) {
    const auto found = std::ranges::find(kWeekdays, fold(text));
    if (found == kWeekdays.end()) return wants("a list of mon tue wed thu fri sat sun");
    weekend.insert(static_cast<cctz::weekday>(found - kWeekdays.begin()));
  }
  if (weekend.size() == kWeekdays.size()) return wants("at least one day that is no weekend");
  config.policy.calendar.weekend = std::move(weekend);
  return ok();
}

Status set_holidays(Config& config, const Value& value) {
  std::set<Day> holidays;
  for (const auto& text : value.texts()) {
    const auto date = parse_date(text);
    if (!date || date->has_time) return wants("a list of dates like 2026-12-25");
    holidays.insert(date->day());
  }
  config.policy.calendar.holidays = std::move(holidays);
  return ok();
}

constexpr std::array kSettings = std::to_array<Setting>({
    {"business-days.weekend", "[sat, sun]", "days that are no business days", Scope::kAnyone,
     set_weekend},
    {"business-days.holidays", "[]", "dates that are no business days, as [2026-12-25, 2027-01-01]",
     Scope::kAnyone, set_holidays},
    {"outreach.other-person-after", "3bd",
     "when one may write to somebody else at the same organization", Scope::kAnyone,
     [](Config& config, const Value& value) {
       return set_duration(config.policy.other_person_after, value);
     }},
    {"outreach.follow-up-after", "7bd", "when to write again after no answer", Scope::kAnyone,
     [](Config& config, const Value& value) {
       return set_duration(config.policy.follow_up_after, value);
     }},
    {"outreach.min-gap", "5bd", "an attempt sooner than this after an unanswered one is too soon",
     Scope::kAnyone,
     [](Config& config, const Value& value) { return set_duration(config.policy.min_gap, value); }},
    {"outreach.max-follow-ups", "2", "messages after the first, before a contact is parked",
     Scope::kAnyone,
     [](Config& config, const Value& value) {
       return set_count(config.policy.max_follow_ups, value, 0, 20);
     }},
    {"outreach.switch-channel", "true", "propose another way, and report the same one used twice",
     Scope::kAnyone,
     [](Config& config, const Value& value) {
       return set_flag(config.policy.switch_channel, value);
     }},
    {"interview.minutes", "20", "length of an interview where the note does not say",
     Scope::kAnyone,
     [](Config& config, const Value& value) {
       return set_count(config.policy.interview_minutes, value, 1, 600);
     }},
    {"thanks.due", "24h", "when a thank-you is due after the end of an interview", Scope::kAnyone,
     [](Config& config, const Value& value) {
       return set_duration(config.policy.thanks_due, value);
     }},
    {"thanks.overdue", "48h", "when a missing thank-you is called overdue", Scope::kAnyone,
     [](Config& config, const Value& value) {
       return set_duration(config.policy.thanks_overdue, value);
     }},
    {"freshness.role", "90d", "after how long without contact a role may have changed",
     Scope::kAnyone,
     [](Config& config,
        const Value& value) { return set_duration(config.policy.role_freshness, value); }},
    {"editor", "", "the editor's command line, before VISUAL and EDITOR", Scope::kUserOnly,
     [](Config& config, const Value& value) { return set_text(config.editor, value); }},
    {"notebook", "", "the notebook to use where no folder above is one", Scope::kUserOnly,
     [](Config& config, const Value& value) { return set_text(config.notebook, value); }},
});

tl::unexpected<Error> refuse(const Assignment& assignment, std::string message, std::string hint) {
  return fail({ErrorKind::kUsage,
               std::move(message),
               {"", assignment.line, assignment.column},
               std::move(hint),
               Rule::kConfigInvalid});
}

std::string near_miss(std::string_view key) {
  std::vector<std::string> keys;
  for (const auto& setting : kSettings) keys.emplace_back(setting.key);
  for (const auto& rule : rules()) keys.push_back(fmt::format("{}{}", kRulePrefix, rule.id));
  return did_you_mean(key, keys, "'confab config list' names all settings");
}

Status assign_severity(Config& config, const Assignment& assignment) {
  const auto rule = find_rule(assignment.key.substr(kRulePrefix.size()));
  if (!rule)
    return refuse(assignment, fmt::format("unknown setting '{}'", assignment.key),
                  near_miss(assignment.key));
  if (is_fixed(*rule)) {
    return refuse(assignment, fmt::format("the severity of '{}' is fixed", rule_info(*rule).id),
                  "what cannot be read is always an error");
  }
  const auto severity = find_severity(assignment.value.text);
  if (!severity) {
    return refuse(assignment,
                  fmt::format("'{}' is no value for {}", assignment.value.text, assignment.key),
                  "write error, warning, info or off");
  }
  config.policy.severities[*rule] = *severity;
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

std::span<const Setting> settings() { return kSettings; }

const Setting* find_setting(std::string_view key) {
  const auto found = std::ranges::find(kSettings, key, &Setting::key);
  return found == kSettings.end() ? nullptr : &*found;
}

std::vector<Assignment> assignments_in(const Value& file) {
  std::vector<Assignment> result;
  collect(file, "", result);
  return result;
}

Status assign(Config& config, const Assignment& assignment, Scope file_scope) {
  if (assignment.key.starts_with(kRulePrefix)) return assign_severity(config, assignment);
  const auto* setting = find_setting(assignment.key);
  if (!setting)
    return refuse(assignment, fmt::format("unknown setting '{}'", assignment.key),
                  near_miss(assignment.key));
  if (setting->scope == Scope::kUserOnly && file_scope != Scope::kUserOnly) {
    return refuse(assignment, fmt::format("a notebook cannot set '{}'", setting->key),
                  "set it in your own config file, ~/.config/confab/config.yaml");
  }
  const auto applied = setting->apply(config, assignment.value);
  if (applied) return ok();
  const auto written = fmt::format("{}", fmt::join(assignment.value.texts(), ", "));
  return refuse(assignment, fmt::format("'{}' is no value for {}", written, setting->key),
                fmt::format("write {}", applied.error().message));
}

std::string default_config_file() {
  std::string file =
      "# The numbers of this notebook. What follows is built in; take away a '#' to change it "
      "here.\n";
  std::string group;
  for (const auto& setting : kSettings) {
    if (setting.scope == Scope::kUserOnly) continue;
    const auto dot = setting.key.find('.');
    if (group != setting.key.substr(0, dot)) {
      group = setting.key.substr(0, dot);
      file += fmt::format("\n{}:\n", group);
    }
    file += fmt::format("  # {}: {}  # {}\n", setting.key.substr(dot + 1), setting.default_value,
                        setting.sentence);
  }
  return file +
         "\nrules:\n  # too-soon: off  # or error, warning, info; 'confab check --list' names the "
         "rules\n";
}

}  // namespace confab::core
