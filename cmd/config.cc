// SPDX-License-Identifier: MIT
// config: the settings, where each comes from, and how to change one.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "cmd/context.h"
#include "cmd/output/json.h"
#include "core/spelling.h"

namespace confab::cmd {
namespace {

constexpr std::string_view kSchema = "confab.config/1";

struct Effective {
  std::string key;
  std::string value;
  std::string origin;  // a file and line, or "built in"
};

std::string text_of(const core::Value& value) {
  return value.is_list() ? fmt::format("[{}]", fmt::join(value.texts(), ", ")) : value.text;
}

// The setting as the last file that names it says.
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

std::vector<Effective> all_settings(const Context& context) {
  std::vector<Effective> result;
  for (const auto& setting : core::settings())
    result.push_back(effective(setting.key, setting.default_value, context));
  for (const auto& rule : core::rules())
    result.push_back(
        effective(fmt::format("rules.{}", rule.id), core::severity_name(rule.severity), context));
  return result;
}

core::Result<Effective> find_effective(const std::string& key, const Context& context) {
  std::vector<std::string> keys;
  for (auto& each : all_settings(context)) {
    if (each.key == key) return each;
    keys.push_back(each.key);
  }
  return core::fail(core::ErrorKind::kUsage, fmt::format("there is no setting '{}'", key),
                    core::did_you_mean(key, keys, "'confab config list' names them"));
}

void print_settings(const std::vector<Effective>& settings, bool has_origin, Context& context) {
  std::vector<Row> rows;
  Json::Array items;
  for (const auto& each : settings) {
    rows.push_back({{each.key, Style::kBold}, {each.value}});
    if (has_origin) rows.back().push_back({each.origin, Style::kDim});
    items.push_back(
        Json::Object{{"key", each.key}, {"value", each.value}, {"origin", each.origin}});
  }
  if (context.is_json())
    context.out().raw(print_answer(kSchema, std::move(items)));
  else
    context.out().table(rows);
}

core::Status set_setting(const std::string& key, const std::string& text, Context& context) {
  TRY(find_effective(key, context));
  TRY_ASSIGN(auto value, store::parse_setting_value(text));
  auto trial = context.config();
  TRY(core::assign(trial, {key, value, 0, 0}, core::Scope::kAnyone));
  return context.apply(
      {{{core::SetSetting{key, std::move(value)}, fmt::format("{} is {}", key, text)}}});
}

core::Status run_config(const Arguments& arguments, Context& context) {
  const auto action = arguments.required("ACTION");
  const auto key = arguments.text("KEY");
  const auto value = arguments.text("VALUE");
  const bool has_origin = arguments.has("show-origin");
  if (action == "list" && !key) {
    print_settings(all_settings(context), has_origin, context);
    return core::ok();
  }
  if (action == "get" && key && !value) {
    TRY_ASSIGN(const auto setting, find_effective(*key, context));
    if (context.is_json() || has_origin)
      print_settings({setting}, has_origin, context);
    else
      context.out().line(setting.value);
    return core::ok();
  }
  if (action == "set" && key && value) return set_setting(*key, *value, context);
  const auto needs = action == "set"   ? "a KEY and a VALUE"
                     : action == "get" ? "a KEY"
                                       : "list, get or set";
  return core::fail(core::ErrorKind::kUsage, fmt::format("'config {}' needs {}", action, needs),
                    "write 'confab config list', 'config get KEY' or 'config set KEY VALUE'");
}

}  // namespace

const Command& config_command() {
  static const Command command = {
      "config",
      "shows and changes the settings of the notebook",
      {{"ACTION", Arity::kOne, "", "what to do", true, {"list", "get", "set"}},
       {"KEY", Arity::kOne, "", "a setting, as thanks.due or rules.too-soon"},
       {"VALUE", Arity::kOne, "", "what to set it to; a list is written [a, b]"},
       {"--show-origin", Arity::kFlag, "", "say which file and line a value comes from"}},
      {{"confab config list --show-origin", ""},
       {"confab config set outreach.follow-up-after 5bd", ""},
       {"confab config set rules.role-stale off", ""}},
      run_config};
  return command;
}

}  // namespace confab::cmd
