// SPDX-License-Identifier: MIT
// check: every problem in the notes, one per line as compilers print them; silent if there are
// none.
#include "core/rules/check/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "cmd/context.h"
#include "cmd/input/listed_files.h"
#include "cmd/input/typed_value.h"
#include "cmd/output/findings.h"
#include "core/rule.h"
#include "core/text/spelling.h"

namespace confab::cmd {
namespace {

const Schema kSchema = {"confab.check/1",
                        {"path", "line", "column", "severity", "rule", "message", "fix"}};
const Schema kRules = {"confab.rules/1", {"rule", "kind", "severity", "sentence", "fix", "source"}};

core::Result<std::set<core::Rule>> typed_rules(const std::vector<std::string>& texts) {
  std::set<core::Rule> result;
  std::vector<std::string> ids;
  for (const auto& rule : core::rules()) ids.emplace_back(rule.id);
  for (const auto& text : texts) {
    const auto rule = core::find_rule(text);
    if (!rule) {
      return core::fail(core::ErrorKind::kUsage, fmt::format("unknown rule '{}'", text),
                        core::did_you_mean(text, ids, "'confab check --list' lists all rules"));
    }
    result.insert(*rule);
  }
  return result;
}

core::Result<core::Severity> typed_threshold(const Arguments& arguments) {
  const auto text =
      arguments.text("fail-on").value_or(arguments.has("strict") ? "warning" : "error");
  TRY(check_choice("--fail-on", text, {"error", "warning", "info"}));
  return *core::find_severity(text);
}

core::Status print_rules(Context& context) {
  std::vector<Row> rows;
  Json::Array items;
  for (const auto& rule : core::rules()) {
    const auto severity = core::severity_name(core::severity_of(rule.rule, context.policy()));
    const auto sentence = core::fill_settings(rule.sentence, context.policy());
    rows.push_back({{std::string(rule.id), Style::kBold}, {std::string(severity)}, {sentence}});
    items.push_back(Json::Object{{"rule", rule.id},
                                 {"kind", core::kind_name(rule.kind)},
                                 {"severity", severity},
                                 {"sentence", sentence},
                                 {"fix", rule.fix},
                                 {"source", rule.source}});
  }
  return context.answer(kRules, std::move(items), rows, Overflow::kWrap);
}

// Every rule sees the whole notebook, but only findings in these files count.
core::Status keep_listed(core::Diagnostics& findings, const Arguments& arguments,
                         Context& context) {
  const auto list = arguments.text("files-from");
  if (!list) return core::ok();
  TRY_ASSIGN(const auto files, listed_files(*list, arguments.has("z") ? '\0' : '\n', context));
  std::erase_if(findings,
                [&](const core::Diagnostic& each) { return !files.contains(each.location.path); });
  return core::ok();
}

core::Result<core::Diagnostics> wanted_findings(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const auto only, typed_rules(arguments.texts("RULE")));
  TRY_ASSIGN(const auto skipped, typed_rules(arguments.texts("skip")));
  TRY_ASSIGN(core::Notebook & notebook, context.load(store::Keep::kAll, Context::Unread::kSilent));
  for (const auto& problem : context.config_problems()) {
    notebook.unread.push_back(core::diagnostic_from(problem, core::Rule::kConfigInvalid));
  }
  auto findings = core::check(notebook, context.policy(), context.now());
  TRY(keep_listed(findings, arguments, context));
  std::erase_if(findings, [&](const core::Diagnostic& each) {
    const bool is_wanted =
        !skipped.contains(each.rule) && (only.empty() || only.contains(each.rule));
    // A file that could not be read was not checked either, so report it even if skipped.
    if (!is_wanted && core::is_fixed(each.rule)) {
      context.be_incomplete();
      context.out().error(
          {core::ErrorKind::kIncomplete, each.message, each.location, "this file was not checked"});
    }
    return !is_wanted;
  });
  return findings;
}

// A pointer to the help, below the findings.
core::Status print_advice(const core::Diagnostics& findings, Context& context) {
  const auto unread = std::ranges::find_if(
      findings, [](const core::Diagnostic& each) { return core::is_fixed(each.rule); });
  if (unread == findings.end() || context.is_quiet()) return core::ok();
  TRY(context.out().flush());
  const auto id = core::rule_info(unread->rule).id;
  context.out().hint(fmt::format("'confab help {}' explains how to fix it", id));
  return core::ok();
}

// The notebook's folder relative to the repository, as annotations need it.
core::Result<std::string> folder_in_workspace(Context& context) {
  TRY_ASSIGN(const auto root, context.notebook_root());
  const auto workspace = context.environment().variable("GITHUB_WORKSPACE");
  const auto folder = workspace.empty() ? "" : path_within(workspace, root);
  return folder.empty() || folder == "." ? "" : folder + "/";
}

core::Result<bool> wants_annotations(const Arguments& arguments, const Context& context) {
  const auto format = arguments.text("format");
  if (!format) return false;
  TRY(check_choice("--format", *format, {"gnu", "github"}));
  if (!context.is_for_programs()) return *format == "github";
  return core::fail(core::ErrorKind::kUsage,
                    "--format cannot be combined with --json, --jsonl or --plain",
                    "leave out one of them");
}

core::Status run_check(const Arguments& arguments, Context& context) {
  if (arguments.has("list")) return print_rules(context);
  TRY_ASSIGN(const auto threshold, typed_threshold(arguments));
  TRY_ASSIGN(const bool is_annotating, wants_annotations(arguments, context));
  TRY_ASSIGN(const auto findings, wanted_findings(arguments, context));
  TRY_ASSIGN(const auto folder, folder_in_workspace(context));
  bool is_failed = false;
  Json::Array items;
  for (const auto& finding : findings) {
    const auto severity = core::severity_of(finding.rule, context.policy());
    is_failed |= severity >= threshold;
    if (context.is_for_programs())
      items.push_back(finding_object(finding, severity));
    else if (is_annotating)
      print_annotation(finding, severity, folder, context.out());
    else
      print_finding(finding, severity, context.out());
  }
  if (context.is_for_programs()) TRY(context.answer(kSchema, std::move(items)));
  TRY(print_advice(findings, context));
  return is_failed ? core::Status(core::fail(core::ErrorKind::kFindings, "")) : core::ok();
}

}  // namespace

const Command& check_command() {
  static const Command command = {
      .name = "check",
      .summary = "find what is missing, wrong or unclear in the notes",
      .options =
          {{.name = "RULE", .arity = Arity::kMany, .help = "check only these rules"},
           {.name = "--skip", .arity = Arity::kMany, .value = "RULE", .help = "skip this rule"},
           {.name = "--strict", .arity = Arity::kFlag, .help = "fail on warnings too"},
           {.name = "--fail-on",
            .value = "SEVERITY",
            .help = "exit with 1 at this severity or above (default: error)",
            .choices = {"error", "warning", "info"}},
           {.name = "--files-from",
            .value = "FILE",
            .help = "report only on the files listed in FILE, one per line, or NUL-separated with "
                    "-z; '-' reads standard input"},
           {.name = "--format",
            .value = "FORM",
            .help = "compiler style (the default) or GitHub annotations",
            .choices = {"gnu", "github"}},
           {.name = "--list", .arity = Arity::kFlag, .help = "list all rules"}},
      .examples = {{"confab check", "prints nothing and exits with 0 if all is well"},
                   {"confab check --skip role-stale --strict"},
                   {"confab check dangling-link bad-date"},
                   {"confab check --files-from - -z < staged",
                    "in a commit hook, with the output of 'git diff --cached --name-only -z'"},
                   {"confab check --format github", "in a GitHub workflow"}},
      .run = run_check,
      .paging = Paging::kLongAnswers,
      .fields = kSchema.keys};
  return command;
}

}  // namespace confab::cmd
