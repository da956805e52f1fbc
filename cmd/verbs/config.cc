// SPDX-License-Identifier: MIT
// config: the settings, where each comes from, and how to change one.
#include <fmt/format.h>

#include <set>

#include "cmd/answers/listing.h"
#include "cmd/context.h"
#include "cmd/input/typed_value.h"
#include "core/notes/records/schema.h"
#include "core/practice/settings/contradictions.h"
#include "core/rule.h"
#include "core/text/joined.h"
#include "core/text/spelling.h"

namespace confab::cmd {
namespace {

const Schema kConfigSchema = {"confab.config/1", {"key", "value", "origin"}};

struct Effective {
  std::string key;
  std::string value;
  std::string origin;  // a file and line, or "built in"
};

std::string text_of(const core::Value& value) {
  return value.is_list() ? fmt::format("[{}]", core::joined(value.texts(), ", ")) : value.text;
}

// The setting, from the last file that has it.
Effective effective(std::string_view key, std::string_view built_in, const Context& context) {
  Effective result{std::string(key), std::string(built_in), "built in"};
  std::string profile;
  for (const auto& [file, scope] : context.config_files()) {
    for (const auto& assignment : file.assignments) {
      if (assignment.key == core::kProfileKey) profile = assignment.value.text;
    }
  }
  if (const auto value = core::value_in_profile(profile, key))
    result = {std::string(key), std::string(*value), fmt::format("profile {}", profile)};
  for (const auto& [file, scope] : context.config_files()) {
    for (const auto& assignment : file.assignments) {
      if (assignment.key != key) continue;
      result.value = text_of(assignment.value);
      result.origin = fmt::format("{}:{}", file.path, assignment.line);
    }
  }
  return result;
}

// The keys of views and aliases, which have names of the user's choice.
std::set<std::string> shortcuts(const Context& context) {
  std::set<std::string> keys;
  for (const auto& [file, scope] : context.config_files()) {
    for (const auto& assignment : file.assignments) {
      if (core::is_shortcut(assignment.key)) keys.insert(assignment.key);
    }
  }
  return keys;
}

std::vector<Effective> all_settings(const Context& context) {
  std::vector<Effective> result;
  for (const auto& setting : core::settings())
    result.push_back(effective(setting.key, core::default_value(setting), context));
  for (const auto& rule : core::rules())
    result.push_back(
        effective(fmt::format("rules.{}", rule.id), core::severity_name(rule.severity), context));
  for (const auto& key : shortcuts(context)) result.push_back(effective(key, "", context));
  return result;
}

core::Result<Effective> find_effective(const std::string& key, const Context& context) {
  std::vector<std::string> keys;
  for (auto& each : all_settings(context)) {
    if (each.key == key) return each;
    keys.push_back(each.key);
  }
  return core::fail(core::ErrorKind::kUsage, fmt::format("unknown setting '{}'", key),
                    core::did_you_mean(key, keys, "'confab config list' shows all settings"));
}

core::Status print_settings(const std::vector<Effective>& settings, bool has_origin,
                            Context& context) {
  std::vector<Row> rows;
  Json::Array items;
  for (const auto& each : settings) {
    rows.push_back({{each.key, Style::kBold}, {each.value}});
    if (has_origin) rows.back().push_back({each.origin, Style::kDim});
    items.push_back(
        Json::Object{{"key", each.key}, {"value", each.value}, {"origin", each.origin}});
  }
  return context.answer(kConfigSchema, std::move(items), rows);
}

core::Status refuse_contradiction(const core::Config& trial) {
  const auto found = core::contradictions_in(trial);
  if (found.empty()) return core::ok();
  return core::fail(core::ErrorKind::kUsage, found.front().message, found.front().hint);
}

// Together with the headings that the notebook's file declares already.
core::Status refuse_shared_heading(const core::Assignment& wanted, const Context& context) {
  std::vector<core::Assignment> all;
  for (const auto& [file, scope] : context.config_files()) {
    if (scope == core::Scope::kAnyone) all = file.assignments;
  }
  std::erase_if(all, [&](const core::Assignment& each) { return each.key == wanted.key; });
  all.push_back(wanted);
  auto found = core::settle_sections(all);
  if (found.empty()) return core::ok();
  return core::fail(std::move(found.front()));
}

// Filters of a view must be usable for notes of some kind; if not, the error is that for contacts.
core::Status check_view(const std::string& key, const std::vector<std::string>& filters,
                        Context& context) {
  TRY_ASSIGN(const core::Notebook& notebook,
             context.load(store::Keep::kFrontMatter, Context::Unread::kSilent));
  const auto as_contacts = read_filters(filters, core::kContact, notebook, context);
  const bool is_readable = as_contacts ||
                           read_filters(filters, core::kInterview, notebook, context) ||
                           read_filters(filters, core::kOrganization, notebook, context);
  if (is_readable) return core::ok();
  auto error = as_contacts.error();
  error.message = fmt::format("{}: {}", key, error.message);
  return core::fail(std::move(error));
}

core::Status set_setting(const std::string& key, const std::string& text, Context& context) {
  if (!core::is_shortcut(key)) TRY(find_effective(key, context));
  TRY_ASSIGN(auto value, store::parse_setting_value(text));
  auto trial = context.config();
  const core::Assignment wanted = {key, value, 0, 0};
  TRY(core::assign(trial, wanted, core::Scope::kAnyone));
  TRY(refuse_contradiction(trial));
  TRY(refuse_shared_heading(wanted, context));
  constexpr std::string_view kView = "views.";
  if (key.starts_with(kView)) TRY(check_view(key, trial.views[key.substr(kView.size())], context));
  const auto summary = fmt::format("{} is {}", key, text.empty() ? "empty" : text);
  return context.apply({{{core::SetSetting{key, std::move(value)}, summary}}});
}

core::Status run_config(const Arguments& arguments, Context& context) {
  const auto action = arguments.required("ACTION");
  const auto key = arguments.text("KEY");
  const auto value = arguments.text("VALUE");
  const bool has_origin = arguments.has("show-origin");
  if (action == "list" && !key) return print_settings(all_settings(context), has_origin, context);
  if (action == "get" && key && !value) {
    TRY_ASSIGN(const auto setting, find_effective(*key, context));
    if (context.is_for_programs() || has_origin)
      return print_settings({setting}, has_origin, context);
    context.out().line(setting.value);
    return core::ok();
  }
  if (action == "set" && key && value) return set_setting(*key, *value, context);
  TRY(check_choice("config", action, {"list", "get", "set"}));
  const auto needs = action == "set"   ? "a KEY and a VALUE"
                     : action == "get" ? "a KEY"
                                       : "nothing more";
  return core::fail(core::ErrorKind::kUsage, fmt::format("'config {}' needs {}", action, needs),
                    "write 'confab config list', 'config get KEY' or 'config set KEY VALUE'");
}

}  // namespace

const Command& config_command() {
  static const Command command = {
      .name = "config",
      .summary = "show and change the settings of the notebook",
      .options = {{.name = "ACTION",
                   .help = "what to do",
                   .is_required = true,
                   .choices = {"list", "get", "set"}},
                  {.name = "KEY",
                   .help = "a setting, such as thanks.due, rules.too-soon or views.NAME"},
                  {.name = "VALUE", .help = "the new value; write a list as [a, b]"},
                  {.name = "--show-origin",
                   .arity = Arity::kFlag,
                   .help = "show the file and line that each value comes from"}},
      .examples = {{"confab config list --show-origin"},
                   {"confab config set outreach.follow-up-after 5bd"},
                   {"confab config set rules.role-stale off"},
                   {"confab config set views.silent 'state=waiting !phone'",
                    "then 'confab list @silent' uses it"}},
      .run = run_config,
      .paging = Paging::kLongAnswers,
      .fields = kConfigSchema.keys};
  return command;
}

}  // namespace confab::cmd
