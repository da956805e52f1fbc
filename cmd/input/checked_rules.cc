// SPDX-License-Identifier: MIT
#include "cmd/input/checked_rules.h"

#include <fmt/format.h>

#include <vector>

#include "core/practice/settings/rule_settings.h"
#include "core/text/spelling.h"

namespace confab::cmd {
namespace {

tl::unexpected<core::Error> refuse(std::string message, std::string hint) {
  return core::fail(core::ErrorKind::kUsage, std::move(message), std::move(hint));
}

tl::unexpected<core::Error> unknown_rule(const std::string& text) {
  const auto successor = core::successor_of(text);
  if (!successor.empty()) {
    return refuse(fmt::format("there is no rule '{}' any more", text),
                  fmt::format("it is part of '{0}' now; run 'confab due --rule {0}'", successor));
  }
  if (text.find(',') != std::string::npos)
    return refuse(fmt::format("'{}' is not a single rule", text), "name each rule separately");
  std::vector<std::string> ids;
  for (const auto& rule : core::rules()) ids.emplace_back(rule.id);
  return refuse(fmt::format("unknown rule '{}'", text),
                core::did_you_mean(text, ids, "'confab check --list' lists all rules"));
}

// `instead`: what to do about a rule of `due`.
core::Result<core::Rule> typed_rule(const std::string& text, std::string_view instead) {
  const auto rule = core::find_rule(text);
  if (!rule) return unknown_rule(text);
  if (core::rule_info(*rule).kind == core::RuleInfo::Kind::kDraft)
    return refuse(fmt::format("'{}' is a rule for messages, not for notes", text),
                  "check a message with 'confab reach' or 'confab thank' and --text");
  if (!is_due(core::rule_info(*rule))) return *rule;
  return refuse(fmt::format("'{}' is a rule of due, not of check", text), std::string(instead));
}

// A rule that is off finds nothing, which would look as if everything were fine.
core::Result<core::Rule> wanted_rule(const std::string& text, const core::Policy& policy) {
  TRY_ASSIGN(const auto rule, typed_rule(text, fmt::format("run 'confab due --rule {}'", text)));
  if (core::severity_of(rule, policy) != core::Severity::kOff) return rule;
  return refuse(fmt::format("'{}' is turned off in the config", text),
                fmt::format("'confab config set rules.{} {}' turns it on", text,
                            core::severity_name(core::rule_info(rule).severity)));
}

// Names of rules have neither slashes nor dots.
bool is_file(const std::string& text, const Context& context) {
  return text.find_first_of("/.") != text.npos ||
         (!text.empty() && exists_for_caller(text, context));
}

}  // namespace

core::Result<core::RuleInfo> typed_any_rule(const std::string& text) {
  const auto rule = core::find_rule(text);
  return rule ? core::Result<core::RuleInfo>(core::rule_info(*rule)) : unknown_rule(text);
}

core::Result<ToCheck> wanted_by(const Arguments& arguments, Context& context) {
  ToCheck wanted;
  for (const auto& text : arguments.texts("skip")) {
    TRY_ASSIGN(const auto rule,
               typed_rule(text, "leave it out; 'confab check' does not report it"));
    wanted.skipped.insert(rule);
  }
  for (const auto& text : arguments.texts("RULE")) {
    if (!core::find_rule(text) && is_file(text, context)) {
      TRY(wanted.files.add(text, context));
      continue;
    }
    TRY_ASSIGN(const auto rule, wanted_rule(text, context.policy()));
    if (wanted.skipped.contains(rule)) {
      return refuse(fmt::format("'{}' is both named and skipped", text),
                    "leave out one of the two");
    }
    wanted.only.insert(rule);
  }
  const auto list = arguments.text("files-from");
  if (!list) return wanted;
  if (!wanted.files.is_empty())
    return refuse("files are named both here and by --files-from", "leave out one of the two");
  TRY_ASSIGN(wanted.files, listed_files(*list, arguments.has("z") ? '\0' : '\n', context));
  wanted.is_listed = true;
  return wanted;
}

}  // namespace confab::cmd
