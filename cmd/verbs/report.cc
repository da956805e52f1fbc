// SPDX-License-Identifier: MIT
// report: writes the whole search on one page, to read or to show to someone.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "cmd/answers/people.h"
#include "cmd/context.h"
#include "cmd/output/diff.h"
#include "cmd/page/page.h"
#include "cmd/resources/report_head.h"
#include "core/overview/careers.h"
#include "core/text/fold.h"
#include "core/text/links/hex_escapes.h"
#include "store/files/report_file.h"
#include "store/files/seal.h"

namespace confab::cmd {
namespace {

const Schema kReportSchema = {"confab.report/1", {"path", "format", "redacted", "changed"}};

// In the footer of a redacted page.
constexpr std::string_view kRedactedRemark =
    "Names, addresses and the text of notes are left out of this copy.";

struct PageFile {
  store::Markup markup = store::Markup::kHtml;
  std::string typed;  // `-` is standard output
  std::string path;   // absolute

  bool is_standard_output() const { return typed == "-"; }
  std::string_view head() const {
    return markup == store::Markup::kHtml ? kHtmlReportHead : kMarkdownReportHead;
  }
  std::string_view format() const { return markup == store::Markup::kHtml ? "html" : "markdown"; }
};

core::Result<PageFile> typed_target(const Arguments& arguments, const Context& context) {
  const auto html = arguments.text("html");
  const auto markdown = arguments.text("markdown");
  if (html.has_value() == markdown.has_value())
    return core::fail(core::ErrorKind::kUsage, "report needs either --html FILE or --markdown FILE",
                      "for example: confab report --html report.html");
  PageFile target;
  target.markup = html ? store::Markup::kHtml : store::Markup::kMarkdown;
  target.typed = html ? *html : *markdown;
  if (target.typed.empty()) return core::fail(core::ErrorKind::kUsage, "the file needs a name");
  target.path = context.absolute(target.typed);
  return target;
}

// `a/report.html`, also for `/report.html`.
std::string name_in_diff(const PageFile& target) {
  return target.typed.substr(std::min(target.typed.find_first_not_of('/'), target.typed.size()));
}

// From the page's folder to the notebook's; empty if no relative path leads there.
std::string note_base(const PageFile& target, const std::string& root) {
  namespace fs = std::filesystem;
  if (target.is_standard_output()) return "";
  const auto way = fs::path(root).lexically_relative(fs::path(target.path).parent_path()).string();
  return way.empty() || way == "." ? "" : core::url_path(way) + "/";
}

// Error: kRefused if something is there that confab did not write, or that was changed since.
core::Status write(const PageFile& target, const std::string& page, bool is_redacted,
                   Context& context) {
  const store::ReportFile file{target.path, target.typed, std::string(target.head())};
  TRY_ASSIGN(const auto* folder, context.folder());
  auto& disk = folder->disk();
  TRY_ASSIGN(const auto before, store::read_report(disk, file));
  TRY(store::refuse_changed(before, file, store::kCommentSeal));
  if (before && !is_redacted && before->find(kRedactedRemark) != std::string::npos)
    return core::fail(core::ErrorKind::kRefused,
                      fmt::format("'{}' is a redacted copy, and this page has names", target.typed),
                      "pass --redact, or write the page to another file");
  const bool is_changed = before != page;
  if (context.is_dry_run()) {
    if (!context.is_for_programs())
      context.out().block(unified_diff({name_in_diff(target), before, page}));
  } else if (is_changed) {
    TRY(store::write_report(disk, file, page));
    context.note_done(fmt::format("{} is written", target.typed));
  }
  if (context.is_for_programs())
    return context.answer(kReportSchema, {Json::Object{{"path", target.path},
                                                       {"format", target.format()},
                                                       {"redacted", is_redacted},
                                                       {"changed", is_changed}}});
  if (!context.is_dry_run() && !context.is_quiet())
    context.out().line(fmt::format("{}: {}", target.typed, is_changed ? "written" : "no change"));
  return core::ok();
}

core::Status run_report(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const auto target, typed_target(arguments, context));
  TRY(context.check_fields(kReportSchema));
  TRY_ASSIGN(const auto root, context.notebook_root());
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  context.report_unclear(notebook);
  report_talks_left_out({core::everyone_in(notebook), {}}, notebook, context);
  const auto moment = context.moment(notebook);
  const auto detail = arguments.has("redact") ? Detail::kRedacted : Detail::kFull;
  const Voice voice(moment, detail, note_base(target, root));
  const auto page =
      store::sealed(report_page(voice, target.markup), target.head(), store::kCommentSeal);
  if (!target.is_standard_output())
    return write(target, page, detail == Detail::kRedacted, context);
  context.out().raw(page);
  return core::ok();
}

}  // namespace

const Command& report_command() {
  static const Command command = {
      .name = "report",
      .summary = "write the whole search on one page, to read in a browser or print",
      .options = {{.name = "--html",
                   .value = "FILE",
                   .help = "write a web page without scripts; - is standard output"},
                  {.name = "--markdown", .value = "FILE", .help = "write Markdown instead"},
                  {.name = "--redact",
                   .arity = Arity::kFlag,
                   .help =
                       "leave out names, organizations, addresses, the text of notes and your own "
                       "questions, so that a mentor can read it; careers stay"}},
      .examples = {{"confab report --html report.html"},
                   {"confab report --redact --html for-my-mentor.html"}},
      .run = run_report,
      .fields = kReportSchema.keys};
  return command;
}

}  // namespace confab::cmd
