// SPDX-License-Identifier: MIT
#include "cmd/completion/candidates.h"

#include <fmt/format.h>

#include "cmd/programs/own_commands.h"
#include "core/practice/settings/profiles.h"
#include "core/rule.h"

namespace confab::cmd {
namespace {

using enum ValueWord::Source;
using Candidates = std::vector<Candidate>;

Candidates command_names() {
  Candidates all;
  for (const auto* command : commands())
    all.push_back({std::string(command->name), std::string(command->summary)});
  return all;
}

Candidates with_own_commands(const Context& context) {
  auto all = command_names();
  for (auto& [name, meaning] : own_commands(context)) all.push_back({name, meaning});
  return all;
}

// Options not given yet, by their long names if they have one.
Candidates option_names(const Wanted& wanted) {
  Candidates all;
  const auto add = [&](const std::vector<Option>& options) {
    for (const auto& option : options) {
      if (option.is_positional()) continue;
      if (option.arity != Arity::kMany && wanted.given.has(option.key())) continue;
      all.push_back({option.name.substr(option.name.rfind(',') + 1), option.explanation()});
    }
  };
  if (wanted.command) add(wanted.command->options);
  add(global_options());
  return all;
}

Candidates rule_ids(bool is_due_only, const core::Policy& policy) {
  Candidates all;
  for (const auto& rule : core::rules()) {
    if (!is_due_only || rule.kind == core::RuleInfo::Kind::kDue)
      all.push_back({std::string(rule.id), core::fill_settings(rule.sentence, policy)});
  }
  return all;
}

// `thank` is both a command and a rule.
Candidates topics(const core::Policy& policy) {
  auto all = command_names();
  for (auto& rule : rule_ids(false, policy)) {
    if (!find_command(rule.word)) all.push_back(std::move(rule));
  }
  return all;
}

Candidates setting_keys(const core::Policy& policy) {
  Candidates all;
  for (const auto& setting : core::settings()) {
    if (setting.scope == core::Scope::kAnyone)
      all.push_back({std::string(setting.key), std::string(setting.sentence)});
  }
  for (const auto& rule : core::rules())
    all.push_back({fmt::format("rules.{}", rule.id), core::fill_settings(rule.sentence, policy)});
  return all;
}

Candidates setting_values(const std::string& key) {
  if (key == core::kProfileKey) {
    Candidates all;
    for (const auto& name : core::profile_names()) all.push_back({name, ""});
    return all;
  }
  if (const auto* setting = core::find_setting(key))
    return {{core::default_value(*setting), "the default"}};
  if (!key.starts_with("rules.")) return {};
  return {{"error", ""}, {"warning", ""}, {"info", ""}, {"off", ""}};
}

// Weekdays have no date, because schedule looks forward and log looks back.
Candidates moments(const Context& context) {
  Candidates all;
  for (const auto* word : {"today", "tomorrow", "yesterday"}) {
    const auto day = context.date(word, core::Direction::kForward);
    all.push_back({word, day ? core::print_day_and_date(*day) : ""});
  }
  for (const auto* word :
       {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
    all.push_back({word, ""});
  return all;
}

Candidates dates(const Context& context) {
  Candidates all;
  for (const auto* word : {"today", "yesterday", "tomorrow"}) {
    if (const auto day = context.date(word, core::Direction::kForward))
      all.push_back({core::print_date(*day), word});
  }
  return all;
}

Candidates durations() {
  return {{"1d", "a day"},   {"3d", "3 days"},           {"7d", "a week"},
          {"2w", "2 weeks"}, {"3bd", "3 business days"}, {"24h", "24 hours"}};
}

// Fields that are not in the typed list yet, each with that list before it.
Candidates field_lists(const Wanted& wanted, Context& context) {
  Candidates all;
  const auto typed = wanted.text.substr(0, wanted.text.rfind(',') + 1);  // npos + 1 is 0
  const auto add = [&](std::string_view field, std::string_view help) {
    if (("," + typed).find(fmt::format(",{},", field)) == std::string::npos)
      all.push_back({typed + std::string(field), std::string(help)});
  };
  if (wanted.option->key() == "columns") {
    for (const auto& [key, help] :
         key_candidates(wanted.given.text("kind").value_or("contact"), context))
      add(key, help);
  } else if (wanted.command) {
    const auto& own = wanted.command->fields;
    for (const auto field : own.empty() ? kChange.keys : own) add(field, "");
  }
  return all;
}

Candidates values(const Wanted& wanted, Context& context) {
  Candidates all;
  for (const auto& choice : wanted.option->choices) all.push_back({choice, ""});
  const auto* word = find_value_word(wanted.option->value_word());
  if (!all.empty() || !word) return all;
  switch (word->source) {
    case kRules:
      return rule_ids(wanted.command && wanted.command->name == "due", context.policy());
    case kSettings:
      return setting_keys(context.policy());
    case kSettingValues:
      return setting_values(wanted.given.text("KEY").value_or(""));
    case kTopics:
      return topics(context.policy());
    case kMoments:
      return moments(context);
    case kFieldList:
      return field_lists(wanted, context);
    case kDates:
      return dates(context);
    case kDurations:
      return durations();
    case kPromises:
      return promise_candidates(wanted.given.text("WHO").value_or(""), context);
    case kQuestions:
      return question_candidates(wanted.given.text("WHO").value_or(""), "", context);
    case kAnswers:
      return question_candidates(wanted.given.text("WHO").value_or(""), "=", context);
    case kResearch:
      return research_candidates(wanted.given.text("WHO").value_or(""), context);
    case kFilters:
      return filter_candidates(wanted.text, wanted.given.text("kind").value_or("contact"), context);
    case kChanges:
      return change_candidates(wanted.text, wanted.given.text("NOTE").value_or(""), context);
    case kFields:
      return wanted.given.is_declared("NOTE")
                 ? field_candidates(wanted.given.text("NOTE").value_or(""), context)
                 : key_candidates(wanted.given.text("kind").value_or("contact"), context);
    default:
      return candidates_from_notes(word->source, wanted.text, context);
  }
}

}  // namespace

Candidates candidates_for(const Wanted& wanted, Context& context) {
  switch (wanted.what) {
    case Wanted::What::kNothing:
      return {};
    case Wanted::What::kCommand:
      return with_own_commands(context);
    case Wanted::What::kOption:
      return option_names(wanted);
    case Wanted::What::kValue:
      return values(wanted, context);
  }
  return {};
}

}  // namespace confab::cmd
