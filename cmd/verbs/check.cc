// SPDX-License-Identifier: MIT
// check: every problem in the notes, one per line as compilers print them; silent if there are
// none.
#include "core/rules/check/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "cmd/context.h"
#include "cmd/input/listed_files.h"
#include "cmd/input/typed_value.h"
#include "cmd/output/findings.h"
#include "core/practice/rule_settings.h"
#include "core/rule.h"
#include "core/rules/check/extent.h"
#include "core/text/spelling.h"
#include "store/files/read_file.h"
#include "store/notebook/texts.h"

namespace confab::cmd {
namespace {

const Schema kSchema = {"confab.check/1",
                        {"path", "line", "column", "end-column", "byte-column", "end-byte-column",
                         "utf16-column", "end-utf16-column", "severity", "rule", "message", "fix"}};
const Schema kRules = {
    "confab.rules/1",
    {"rule", "kind", "severity", "sentence", "fix", "source", "settings", "fixed"}};
const Schema kSummary = {"confab.check-summary/1", {"rule", "severity", "count"}};

using Rules = std::set<core::Rule>;

// What the user asked to check; no rules or no files mean all.
struct Wanted {
  Rules only;
  Rules skipped;
  NamedFiles files;
  bool is_listed = false;  // even if the list is empty

  bool has_files() const { return is_listed || !files.is_empty(); }
  bool includes(const core::Diagnostic& finding) const {
    return !skipped.contains(finding.rule) && (only.empty() || only.contains(finding.rule));
  }
};

bool is_due(const core::RuleInfo& rule) { return rule.kind == core::RuleInfo::Kind::kDue; }

tl::unexpected<core::Error> refuse(std::string message, std::string hint) {
  return core::fail(core::ErrorKind::kUsage, std::move(message), std::move(hint));
}

tl::unexpected<core::Error> unknown_rule(const std::string& text) {
  const auto successor = core::successor_of(text);
  if (!successor.empty()) {
    return refuse(fmt::format("there is no rule '{}' any more", text),
                  fmt::format("it is part of '{0}' now; run 'confab due --rule {0}'", successor));
  }
  std::vector<std::string> ids;
  for (const auto& rule : core::rules()) ids.emplace_back(rule.id);
  return refuse(fmt::format("unknown rule '{}'", text),
                core::did_you_mean(text, ids, "'confab check --list' lists all rules"));
}

core::Result<core::Rule> typed_rule(const std::string& text) {
  const auto rule = core::find_rule(text);
  if (!rule) return unknown_rule(text);
  if (!is_due(core::rule_info(*rule))) return *rule;
  return refuse(fmt::format("'{}' is a rule of due, not of check", text),
                fmt::format("run 'confab due --rule {}'", text));
}

// A rule that is off finds nothing, which would look as if all were well.
core::Result<core::Rule> wanted_rule(const std::string& text, const core::Policy& policy) {
  TRY_ASSIGN(const auto rule, typed_rule(text));
  if (core::severity_of(rule, policy) != core::Severity::kOff) return rule;
  return refuse(fmt::format("'{}' is turned off in the config", text),
                fmt::format("'confab config set rules.{} {}' turns it on", text,
                            core::severity_name(core::rule_info(rule).severity)));
}

// Names of rules have neither slashes nor dots.
bool is_file(const std::string& text, const Context& context) {
  return text.find_first_of("/.") != text.npos || exists_for_caller(text, context);
}

core::Result<Wanted> wanted_by(const Arguments& arguments, Context& context) {
  Wanted wanted;
  for (const auto& text : arguments.texts("skip")) {
    TRY_ASSIGN(const auto rule, typed_rule(text));
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

core::Result<core::Severity> typed_threshold(const Arguments& arguments) {
  const auto text =
      arguments.text("fail-on").value_or(arguments.has("strict") ? "warning" : "error");
  TRY(check_choice("--fail-on", text, {"error", "warning", "info"}));
  if (arguments.has("strict") && text == "error")
    return refuse("--strict and --fail-on error contradict each other", "leave out one of them");
  return *core::find_severity(text);
}

// The named rules, or all.
core::Result<std::vector<core::RuleInfo>> listed_rules(const Arguments& arguments) {
  std::vector<core::RuleInfo> listed;
  for (const auto& text : arguments.texts("RULE")) {
    const auto rule = core::find_rule(text);
    if (!rule) return unknown_rule(text);
    listed.push_back(core::rule_info(*rule));
  }
  if (listed.empty()) listed.assign(core::rules().begin(), core::rules().end());
  return listed;
}

// Items of a due rule are not errors or warnings.
std::string_view level_of(const core::RuleInfo& rule, core::Severity severity) {
  return is_due(rule) && severity != core::Severity::kOff ? "due" : core::severity_name(severity);
}

core::Status print_rules(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const auto listed, listed_rules(arguments));
  std::vector<Row> rows;
  Json::Array items;
  for (const auto& rule : listed) {
    const auto severity = core::severity_of(rule.rule, context.policy());
    const auto sentence = core::fill_settings(rule.sentence, context.policy());
    rows.push_back({{std::string(rule.id), Style::kBold},
                    {std::string(level_of(rule, severity))},
                    {sentence}});
    Json::Array settings;
    for (const auto key : core::settings_of(rule)) settings.emplace_back(key);
    items.push_back(Json::Object{{"rule", rule.id},
                                 {"kind", core::kind_name(rule.kind)},
                                 {"severity", core::severity_name(severity)},
                                 {"sentence", sentence},
                                 {"fix", rule.fix},
                                 {"source", rule.source},
                                 {"settings", std::move(settings)},
                                 {"fixed", rule.is_fixed}});
  }
  return context.answer(kRules, std::move(items), rows, Overflow::kWrap);
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

// Only rules about bodies need them.
core::Result<std::vector<core::NoteText>> texts_for(const Wanted& wanted, Context& context) {
  const auto is_wanted = [&](core::Rule rule) { return wanted.includes({rule, {}, ""}); };
  if (!is_wanted(core::Rule::kDanglingTextLink) && !is_wanted(core::Rule::kUnreadText))
    return std::vector<core::NoteText>();
  TRY_ASSIGN(const auto* folder, context.folder());
  return store::read_texts(*folder);
}

core::Result<core::Diagnostics> wanted_findings(const Wanted& wanted, core::Notebook& notebook,
                                                Context& context) {
  for (const auto& problem : context.config_problems()) {
    notebook.unread.push_back(core::diagnostic_from(problem, core::Rule::kConfigInvalid));
    if (!problem.hint.empty()) notebook.unread.back().message += fmt::format("; {}", problem.hint);
  }
  TRY_ASSIGN(const auto texts, texts_for(wanted, context));
  auto findings = core::check(notebook, context.policy(), context.now(), texts);
  std::erase_if(findings, [&](const core::Diagnostic& each) {
    return wanted.has_files() && !wanted.files.contains(each.location.path);
  });
  std::erase_if(findings, [&](const core::Diagnostic& each) {
    if (wanted.includes(each)) return false;
    if (core::is_fixed(each.rule)) report_unchecked(each, context);
    return true;
  });
  return findings;
}

// The lines of the files, each read once; findings come in the order of files and lines.
class Lines {
 public:
  explicit Lines(const store::Folder& folder) : folder_(folder) {}

  std::string_view line(const core::Location& place) {
    if (place.path != path_) {
      path_ = place.path;
      auto bytes = store::find_file(folder_, path_);
      text_ = bytes && *bytes ? std::move(**bytes) : "";
      begin_ = 0;
      number_ = 1;
    }
    const auto from_here = std::string_view(text_).substr(begin_);
    const auto found = line_of(from_here, place.line - number_ + 1);
    if (found.data() == nullptr) return found;  // the file has no such line any more
    begin_ += static_cast<std::size_t>(found.data() - from_here.data());
    number_ = place.line;
    return found;
  }

 private:
  const store::Folder& folder_;
  std::string path_;
  std::string text_;
  std::size_t begin_ = 0;  // of the line found last
  int number_ = 1;         // and its number
};

core::Result<std::vector<Finding>> placed(core::Diagnostics diagnostics,
                                          const core::Notebook& notebook, Context& context) {
  TRY_ASSIGN(const auto* folder, context.folder());
  Lines lines(*folder);
  std::vector<Finding> findings;
  for (auto& each : diagnostics) {
    const auto line = lines.line(each.location);
    const auto begin = static_cast<std::size_t>(each.location.column - 1);
    const auto length = core::length_of(each, notebook).value_or(line.size());
    const auto severity = core::severity_of(each.rule, context.policy());
    // A finding in a file that cannot be read again keeps its place.
    auto columns = columns_of(line, begin, begin + length);
    if (line.size() < begin) columns = Columns::at(each.location.column);
    findings.push_back({std::move(each), severity, columns});
  }
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
    return context.answer(kSchema, std::move(items));
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

core::Status run_check(const Arguments& arguments, Context& context) {
  if (arguments.has("list")) return print_rules(arguments, context);
  TRY_ASSIGN(const auto threshold, typed_threshold(arguments));
  TRY_ASSIGN(const bool is_annotating, wants_annotations(arguments, context));
  TRY_ASSIGN(const auto wanted, wanted_by(arguments, context));
  TRY_ASSIGN(core::Notebook & notebook, context.load(store::Keep::kAll, Context::Unread::kSilent));
  TRY_ASSIGN(auto found, wanted_findings(wanted, notebook, context));
  TRY_ASSIGN(const auto findings, placed(std::move(found), notebook, context));
  if (arguments.has("summary")) {
    TRY(print_summary(findings, context));
  } else {
    TRY(print_findings(findings, is_annotating, context));
    if (!is_annotating) TRY(print_total(findings, context));
  }
  TRY(print_advice(findings, context));
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
            .help = "list all rules, or those named; 'due' marks those of 'confab due'"}},
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
      .fields = kSchema.keys};
  return command;
}

}  // namespace confab::cmd
