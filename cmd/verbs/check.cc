// SPDX-License-Identifier: MIT
// check: every problem in the notes, one per line as compilers print them; silent if there are
// none.
#include "core/rules/check/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>

#include "cmd/answers/placed_findings.h"
#include "cmd/answers/rule_list.h"
#include "cmd/context.h"
#include "cmd/input/checked_rules.h"
#include "cmd/input/typed_value.h"
#include "cmd/output/findings.h"
#include "core/practice/settings/rule_settings.h"
#include "core/rule.h"
#include "store/notebook/lists.h"
#include "store/notebook/parallel.h"

namespace confab::cmd {
namespace {

const Schema kCheckSchema = {
    "confab.check/1",
    {"path", "line", "column", "end-column", "byte-column", "end-byte-column", "utf16-column",
     "end-utf16-column", "severity", "rule", "message", "fix"}};
const Schema kSummary = {"confab.check-summary/1", {"rule", "severity", "count"}};

core::Result<core::Severity> typed_threshold(const Arguments& arguments) {
  const auto text =
      arguments.text("fail-on").value_or(arguments.has("strict") ? "warning" : "error");
  TRY(check_choice("--fail-on", text, {"error", "warning", "info"}));
  if (arguments.has("strict") && text == "error")
    return core::fail(core::ErrorKind::kUsage, "--strict and --fail-on error contradict each other",
                      "leave out one of them");
  return *core::find_severity(text);
}

// A file that could not be read was not checked either, so report it even if it is skipped.
void report_unchecked(const core::Diagnostic& finding, Context& context) {
  context.be_incomplete();
  const bool is_config = finding.rule == core::Rule::kConfigInvalid;
  // Without the hint, which would look like part of the place.
  auto message =
      is_config ? finding.message.substr(0, finding.message.find("; ")) : finding.message;
  context.out().error(
      {core::ErrorKind::kIncomplete, std::move(message), context.shown(finding.location),
       is_config ? "all notes were checked, without this setting" : "this file was not checked"});
}

// Is one of the rules about bodies wanted?
bool needs_texts(const ToCheck& wanted) {
  const auto is_wanted = [&](core::Rule rule) { return wanted.includes({rule, {}, ""}); };
  using enum core::Rule;
  const auto about_texts = {kDanglingTextLink, kUnreadText, kConflictCopy, kUnknownType};
  return std::ranges::any_of(about_texts, is_wanted);
}

core::Result<Context::Loaded> load(const ToCheck& wanted, std::vector<core::NoteText>& texts,
                                   Context& context) {
  constexpr auto kSilent = Context::Unread::kSilent;
  return needs_texts(wanted) ? context.load_with_texts(texts, store::Keep::kAll, kSilent)
                             : context.load(store::Keep::kAll, kSilent);
}

core::Diagnostics wanted_findings(const ToCheck& wanted, core::Notebook& notebook,
                                  const std::vector<core::NoteText>& texts, Context& context) {
  for (const auto& problem : context.config_problems()) {
    notebook.unread.push_back(core::diagnostic_from(problem, core::Rule::kConfigInvalid));
    if (!problem.hint.empty()) notebook.unread.back().message += fmt::format("; {}", problem.hint);
  }
  auto findings =
      core::check(notebook, context.policy(), context.now(), texts, store::do_in_parallel);
  // Settings apply to all notes, so a check of some files does not report them.
  std::erase_if(findings, [&](const core::Diagnostic& each) {
    const bool is_elsewhere = wanted.has_files() && !wanted.files.contains(each.location.path);
    return is_elsewhere && each.rule != core::Rule::kConfigInvalid;
  });
  std::erase_if(findings, [&](const core::Diagnostic& each) {
    const bool is_elsewhere = wanted.has_files() && !wanted.files.contains(each.location.path);
    if (wanted.includes(each) && !is_elsewhere) return false;
    if (core::is_fixed(each.rule)) report_unchecked(each, context);
    return true;
  });
  return findings;
}

// A hint about the help, below the findings.
core::Status print_advice(const std::vector<Finding>& findings, Context& context) {
  const auto unread = std::ranges::find_if(
      findings, [](const Finding& each) { return core::is_fixed(each.what.rule); });
  if (unread == findings.end() || context.is_quiet()) return core::ok();
  TRY(context.out().flush());
  const auto id = core::rule_info(unread->what.rule).id;
  context.out().hint(fmt::format("'confab help {}' explains how to fix it", id));
  return core::ok();
}

// The number of findings by severity, for a person who has just seen many lines.
core::Status print_total(const std::vector<Finding>& findings, Context& context) {
  const auto& environment = context.environment();
  const bool is_at_terminal = environment.is_answer_terminal && environment.is_message_terminal;
  if (findings.empty() || !is_at_terminal || context.is_quiet()) return core::ok();
  TRY(context.out().flush());
  context.out().line(summary_of(findings), Output::Stream::kMessage);
  return core::ok();
}

// The number of findings of each rule, the most severe and most frequent first.
core::Status print_summary(const std::vector<Finding>& findings, Context& context) {
  std::map<core::Rule, std::ptrdiff_t> counts;
  for (const auto& finding : findings) ++counts[finding.what.rule];
  std::vector<std::pair<core::Rule, std::ptrdiff_t>> sorted(counts.begin(), counts.end());
  std::ranges::stable_sort(sorted, std::greater(), [&](const auto& each) {
    return std::pair(core::severity_of(each.first, context.policy()), each.second);
  });
  std::vector<Row> rows;
  Json::Array items;
  for (const auto& [rule, count] : sorted) {
    const auto id = core::rule_info(rule).id;
    const auto severity = core::severity_name(core::severity_of(rule, context.policy()));
    rows.push_back({{std::to_string(count)}, {std::string(severity)}, {std::string(id)}});
    items.push_back(
        Json::Object{{"rule", id}, {"severity", severity}, {"count", static_cast<int>(count)}});
  }
  return context.answer(kSummary, std::move(items), rows);
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

core::Status print_findings(const std::vector<Finding>& findings, bool is_annotating,
                            Context& context) {
  if (context.is_for_programs()) {
    Json::Array items;
    for (const auto& finding : findings) items.push_back(finding_object(finding));
    return context.answer(kCheckSchema, std::move(items));
  }
  TRY_ASSIGN(const auto folder, folder_in_workspace(context));
  for (const auto& finding : findings) {
    if (is_annotating)
      print_annotation(finding, folder, context.out());
    else
      print_finding(finding, context.out());
  }
  return core::ok();
}

// The people in lists/ have no notes, but a list that cannot be read should not go unnoticed.
core::Status report_lists(Context& context) {
  TRY_ASSIGN(const auto* folder, context.folder());
  for (auto& problem : store::read_lists(*folder).problems) {
    context.out().warning(std::move(problem));
    context.be_incomplete();
  }
  return core::ok();
}

core::Status run_check(const Arguments& arguments, Context& context) {
  if (arguments.has("list")) return print_rules(arguments, context);
  TRY_ASSIGN(const auto threshold, typed_threshold(arguments));
  TRY_ASSIGN(const bool is_annotating, wants_annotations(arguments, context));
  TRY_ASSIGN(const auto wanted, wanted_by(arguments, context));
  std::vector<core::NoteText> texts;
  TRY_ASSIGN(core::Notebook & notebook, load(wanted, texts, context));
  auto found = wanted_findings(wanted, notebook, texts, context);
  TRY_ASSIGN(const auto findings, placed(std::move(found), notebook, context));
  if (arguments.has("summary")) {
    TRY(print_summary(findings, context));
  } else {
    TRY(print_findings(findings, is_annotating, context));
    if (!is_annotating) TRY(print_total(findings, context));
  }
  TRY(print_advice(findings, context));
  if (!wanted.has_files()) TRY(report_lists(context));
  const bool is_failed = std::ranges::any_of(
      findings, [&](const Finding& each) { return each.severity >= threshold; });
  return is_failed ? core::Status(core::fail(core::ErrorKind::kFindings, "")) : core::ok();
}

}  // namespace

const Command& check_command() {
  static const Command command = {
      .name = "check",
      .summary = "find what is missing, wrong or unclear in the notes",
      .options =
          {{.name = "RULE",
            .arity = Arity::kMany,
            .help = "check only these rules; a path checks only that file or folder"},
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
           {.name = "--summary",
            .arity = Arity::kFlag,
            .help = "print how often each rule finds something, instead of the findings"},
           {.name = "--list",
            .arity = Arity::kFlag,
            .help = "list all rules, or the ones you name; 'due' marks the rules of 'confab due'"}},
      .examples = {{"confab check", "prints nothing and exits with 0 if all is well"},
                   {"confab check --skip contact-no-career --strict"},
                   {"confab check dangling-link bad-date"},
                   {"confab check contacts/amara-okonkwo.md interviews",
                    "one note, and all in a folder"},
                   {"confab check --files-from - -z < staged",
                    "in a commit hook, with the output of 'git diff --cached --name-only -z'"},
                   {"confab check --format github", "in a GitHub workflow"}},
      .run = run_check,
      .paging = Paging::kLongAnswers,
      .fields = kCheckSchema.keys};
  return command;
}

}  // namespace confab::cmd
