// SPDX-License-Identifier: MIT
// check: every problem in the notes, in the form of a compiler, silent when there is none.
#include "core/rules/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "cmd/context.h"
#include "cmd/output/json.h"
#include "core/spelling.h"

namespace confab::cmd {
namespace {

constexpr std::string_view kSchema = "confab.check/1";

core::Result<std::set<core::Rule>> typed_rules(const std::vector<std::string>& texts) {
  std::set<core::Rule> result;
  std::vector<std::string> ids;
  for (const auto& rule : core::rules()) ids.emplace_back(rule.id);
  for (const auto& text : texts) {
    const auto rule = core::find_rule(text);
    if (!rule) {
      return core::fail(core::ErrorKind::kUsage, fmt::format("there is no rule '{}'", text),
                        core::did_you_mean(text, ids, "'confab check --list' names them"));
    }
    result.insert(*rule);
  }
  return result;
}

core::Result<core::Severity> typed_threshold(const Arguments& arguments) {
  const auto text =
      arguments.text("fail-on").value_or(arguments.has("strict") ? "warning" : "error");
  const auto severity = core::find_severity(text);
  if (severity && *severity != core::Severity::kOff) return *severity;
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("--fail-on '{}' is none of error, warning, info", text));
}

Style style_of(core::Severity severity) {
  if (severity == core::Severity::kError) return Style::kRed;
  return severity == core::Severity::kWarning ? Style::kYellow : Style::kDim;
}

void print_finding(const core::Diagnostic& finding, core::Severity severity, Output& out) {
  const auto& place = finding.location;
  out.line({{fmt::format("{}:{}:{}: ", place.path, place.line, place.column), Style::kBold},
            {fmt::format("{}: ", core::severity_name(severity)), style_of(severity)},
            {fmt::format("{} [{}]", finding.message, core::rule_info(finding.rule).id)}});
}

Json json_of(const core::Diagnostic& finding, core::Severity severity) {
  return Json::Object{{"path", finding.location.path},
                      {"line", finding.location.line},
                      {"column", finding.location.column},
                      {"severity", core::severity_name(severity)},
                      {"rule", core::rule_info(finding.rule).id},
                      {"message", finding.message},
                      {"fix", core::rule_info(finding.rule).fix}};
}

void print_rules(const Context& context, Output& out) {
  std::vector<Row> rows;
  Json::Array items;
  for (const auto& rule : core::rules()) {
    const auto severity = core::severity_name(context.policy().severity(rule.rule));
    rows.push_back({{std::string(rule.id), Style::kBold},
                    {std::string(severity)},
                    {std::string(rule.sentence)}});
    items.push_back(Json::Object{{"rule", rule.id},
                                 {"kind", core::kind_name(rule.kind)},
                                 {"severity", severity},
                                 {"sentence", rule.sentence},
                                 {"fix", rule.fix},
                                 {"source", rule.source}});
  }
  if (context.is_json())
    out.raw(print_answer("confab.rules/1", std::move(items)));
  else
    out.table(rows);
}

core::Result<core::Diagnostics> wanted_findings(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const auto only, typed_rules(arguments.texts("RULE")));
  TRY_ASSIGN(const auto skipped, typed_rules(arguments.texts("skip")));
  TRY_ASSIGN(auto notebook, context.load_silently());
  for (const auto& problem : context.config_problems()) {
    notebook.unread.push_back(core::diagnostic_from(problem, core::Rule::kConfigInvalid));
  }
  auto findings = core::check(notebook, context.policy(), context.now());
  std::erase_if(findings, [&](const core::Diagnostic& each) {
    const bool is_wanted =
        !skipped.contains(each.rule) && (only.empty() || only.contains(each.rule));
    // What could not be read was not checked either, whether one wants to hear of it or not.
    if (!is_wanted && core::is_fixed(each.rule)) {
      context.be_incomplete();
      context.out().error(
          {core::ErrorKind::kIncomplete, each.message, each.location, "it was not checked"});
    }
    return !is_wanted;
  });
  return findings;
}

// Where to read on, below the findings.
core::Status print_advice(const core::Diagnostics& findings, Context& context) {
  const auto unread = std::ranges::find_if(
      findings, [](const core::Diagnostic& each) { return core::is_fixed(each.rule); });
  if (unread == findings.end() || context.is_quiet()) return core::ok();
  TRY(context.out().flush());
  const auto id = core::rule_info(unread->rule).id;
  context.out().hint(fmt::format("'confab help {}' says how to mend it", id));
  return core::ok();
}

core::Status run_check(const Arguments& arguments, Context& context) {
  if (arguments.has("list")) {
    print_rules(context, context.out());
    return core::ok();
  }
  TRY_ASSIGN(const auto threshold, typed_threshold(arguments));
  TRY_ASSIGN(const auto findings, wanted_findings(arguments, context));
  bool is_failed = false;
  Json::Array items;
  for (const auto& finding : findings) {
    const auto severity = context.policy().severity(finding.rule);
    is_failed |= severity >= threshold;
    if (context.is_json())
      items.push_back(json_of(finding, severity));
    else
      print_finding(finding, severity, context.out());
  }
  if (context.is_json()) context.out().raw(print_answer(kSchema, std::move(items)));
  TRY(print_advice(findings, context));
  return is_failed ? core::Status(core::fail(core::ErrorKind::kFindings, "")) : core::ok();
}

}  // namespace

const Command& check_command() {
  static const Command command = {"check",
                                  "finds what is missing, wrong or unclear in the notes",
                                  {{"RULE", Arity::kMany, "", "only these rules"},
                                   {"--skip", Arity::kMany, "RULE", "not this rule"},
                                   {"--strict", Arity::kFlag, "", "fail on warnings too"},
                                   {"--fail-on",
                                    Arity::kOne,
                                    "SEVERITY",
                                    "exit with 1 from this severity on, error unless said",
                                    false,
                                    {"error", "warning", "info"}},
                                   {"--list", Arity::kFlag, "", "name all rules"}},
                                  {{"confab check", "silent, and exit code 0, when all is well"},
                                   {"confab check --skip role-stale --strict", ""},
                                   {"confab check dangling-link bad-date", ""}},
                                  run_check};
  return command;
}

}  // namespace confab::cmd
