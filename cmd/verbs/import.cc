// SPDX-License-Identifier: MIT
// import: adds people from other programs' files, each only once.
#include "core/plans/import/import.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "cmd/answers/import_report.h"
#include "cmd/input/choose_people.h"
#include "cmd/input/foreign_files.h"
#include "cmd/input/import_options.h"
#include "cmd/input/prompt.h"
#include "cmd/output/wording.h"
#include "cmd/resources/resources.h"
#include "cmd/resources/templates.h"
#include "core/text/fold.h"
#include "core/text/joined.h"
#include "store/document/document.h"
#include "store/files/read_file.h"
#include "store/notebook/lists.h"

namespace confab::cmd {
namespace {

using core::RowState;

// --- planning ---

core::Result<core::ImportPlan> planned(const core::Imported& imported,
                                       const core::ImportChoices& choices,
                                       const core::Notebook& notebook, Context& context) {
  const auto body = [&](const std::string& name) {
    return filled_template("contact", {{"name", name}}, context);
  };
  TRY_ASSIGN(const auto* folder, context.folder());
  const auto bytes_at = [&](const std::string& path) -> std::optional<std::string> {
    auto read = store::find_file(*folder, path);
    return read ? *read : std::optional<std::string>("");  // it is there, but cannot be read
  };
  const auto is_as_made = [](const std::string& path, const std::string& bytes) {
    return bytes == resource(path);
  };
  const auto own_note = [&](const std::string& path) -> core::OwnNote {
    const auto bytes = store::find_file(*folder, path);
    const auto document = store::parse_document(bytes && *bytes ? **bytes : "");
    if (!document) return {};
    return {document->fields, document->bytes.substr(document->frame.body_begin)};
  };
  const auto today = core::print_day(context.now().today());
  return core::import_people(imported, {notebook, body, bytes_at, is_as_made, today, own_note},
                             choices);
}

// --- lists ---

// There is one list of connections; any other list is named for the file.
std::string list_name(const core::Imported& imported, const std::string& file) {
  if (imported.format == "linkedin") return imported.format;
  const auto name = core::stem_from(std::filesystem::path(file).stem().string());
  if (name == "linkedin") return "linkedin-2";
  return name.empty() || file == "-" ? "people" : name;
}

std::string people(std::size_t count) {
  return count == 1 ? "1 person" : fmt::format("{} people", count);
}

core::Error not_our_list(const std::string& path) {
  return {core::ErrorKind::kRefused,
          fmt::format("'{}' already exists, and confab did not write it", path),
          {},
          "rename it, or the file you import"};
}

// A list replaces the one of the same name, but no other table.
core::Result<core::Step> list_step(const core::Imported& imported, const std::string& file,
                                   Context& context) {
  const auto name = list_name(imported, file);
  const auto path = store::list_path(name);
  auto bytes = store::list_of(name, imported.people);
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY_ASSIGN(const auto there, store::find_file(*folder, path));
  const auto before = there ? store::size_of_list(*there) : 0;
  if (!before) return core::fail(not_our_list(path));
  auto label = fmt::format("{} to look up with 'confab who'",
                           people(store::size_of_list(bytes).value_or(0)));
  if (*before > 0) label += fmt::format("; replaces a list of {}", *before);
  return core::Step{core::CreateFile{path, std::move(bytes)}, std::move(label)};
}

// --- questions ---

core::Error unanswered(const core::OpenQuestion& question) {
  const auto what = question.is_in_file ? "is also in" : "may be the person in";
  return {core::ErrorKind::kUsage,
          fmt::format("{}: '{}' {} {}", question.place, question.name, what,
                      core::joined(question.others, " or ")),
          {},
          "pass --adopt if they are the same person, or --new to add another one"};
}

// Asks about each, until the input ends.
void ask_all(const std::vector<core::OpenQuestion>& questions, core::ImportChoices& choices,
             Context& context) {
  for (const auto& question : questions) {
    const auto is_same = ask(fmt::format("{}: is {} the person in {}? (y/n)", question.place,
                                         question.name, core::joined(question.others, " or ")),
                             context);
    if (!is_same) return;
    const bool is_yes = *is_same == "y" || *is_same == "yes";
    choices.answers[question.place] = is_yes ? core::SameName::kAdopt : core::SameName::kNew;
  }
}

core::Status settle_names(const core::Imported& imported, core::ImportChoices& choices,
                          Context& context) {
  if (!context.may_ask() || choices.same_name != core::SameName::kAsk) return core::ok();
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  TRY_ASSIGN(const auto plan, planned(imported, choices, notebook, context));
  ask_all(plan.questions, choices, context);
  return core::ok();
}

// Otherwise a row that cannot be read would be lost silently.
core::Status refuse_bad_rows(const core::ImportPlan& plan, const Arguments& arguments,
                             Context& context) {
  const auto refused = rows_in(plan, RowState::kRefused);
  if (refused == 0) return core::ok();
  if (arguments.has("keep-going")) return core::ok();
  for (const auto& row : plan.rows) {
    if (row.state == RowState::kRefused)
      context.out().error({core::ErrorKind::kUsage, row.detail, {row.place}});
  }
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("{} cannot be imported", counted(refused, "row")),
                    "correct the file, or pass --keep-going to import the others");
}

core::Status refuse_open_questions(const core::ImportPlan& plan, Context& context) {
  if (plan.questions.empty()) return core::ok();
  for (std::size_t i = 0; i + 1 < plan.questions.size(); ++i)
    context.out().error(unanswered(plan.questions[i]));
  return core::fail(unanswered(plan.questions.back()));
}

// --- the command ---

// A program gets the rows as its answer, so a dry run only verifies that the change can be made.
core::Status carry_out(const core::Plan& plan, Context& context) {
  if (plan.steps.empty()) return core::ok();
  if (!context.is_dry_run() || !context.is_for_programs())
    return context.apply(plan, Output::Stream::kMessage);
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY(store::stage(*folder, plan));
  return core::ok();
}

core::Status run_import(const Arguments& arguments, Context& context) {
  if (context.is_for_programs()) TRY(context.check_fields(import_schema()));
  TRY_ASSIGN(const auto* format, typed_import_format(arguments));
  TRY_ASSIGN(const auto options, typed_read_options(arguments, context));
  TRY_ASSIGN(auto imported, read_people(arguments.texts("FILE"), format, options, context));
  for (const auto& warning : imported.warnings) context.out().warning(warning);
  if (arguments.has("choose")) TRY(choose_people(imported, context));
  TRY_ASSIGN(const auto as, typed_import_as(arguments, imported));
  TRY_ASSIGN(auto choices, typed_import_choices(arguments, as));
  TRY(settle_names(imported, choices, context));
  TRY_ASSIGN(const core::Notebook& notebook, context.load_to_change());
  TRY_ASSIGN(auto plan, planned(imported, choices, notebook, context));
  TRY(refuse_open_questions(plan, context));
  TRY(refuse_bad_rows(plan, arguments, context));
  if (as == ImportAs::kList && !imported.people.empty()) {
    TRY_ASSIGN(auto step, list_step(imported, arguments.texts("FILE").front(), context));
    // A real run says so when it has written the list.
    if (context.is_dry_run() && !context.is_quiet() && !context.is_for_programs())
      context.out().line(step.summary, Output::Stream::kMessage);
    plan.plan.steps.push_back(std::move(step));
  }
  TRY(carry_out(plan.plan, context));
  if (rows_in(plan, RowState::kRefused) > 0) context.be_incomplete();
  return report_import(plan, context);
}

}  // namespace

const Command& import_command() {
  static const Command command = {
      .name = "import",
      .summary = "add people from LinkedIn, address books and spreadsheets",
      .options =
          {{.name = "FILE",
            .arity = Arity::kMany,
            .help = "a file, archive or folder that another program exported",
            .is_required = true},
           {.name = "--from",
            .value = "FORMAT",
            .help = "the kind of file, if it is not recognized",
            .choices = import_format_names()},
           {.name = "--as",
            .value = "KIND",
            .help = "contacts: a note per person; list: a list to search (default for LinkedIn)",
            .choices = {"contacts", "list"}},
           {.name = "--map",
            .arity = Arity::kMany,
            .value = "KEY=COLUMN",
            .help = "the column that holds a key, like name='Nom complet'"},
           {.name = "--dates",
            .value = "ORDER",
            .help = "whether day or month comes first in dates like 3/4/2024",
            .choices = {"dmy", "mdy"}},
           {.name = "--charset",
            .value = "CHARSET",
            .help = "the character set of a table, if it is not UTF-8",
            .choices = charset_names()},
           {.name = "--owner",
            .value = "NAME",
            .help = "your own name, to tell your messages from theirs"},
           {.name = "--adopt",
            .arity = Arity::kFlag,
            .help = "treat a note with the same name as the same person"},
           {.name = "--new",
            .arity = Arity::kFlag,
            .help = "add a new contact even if a note has the same name"},
           {.name = "--update",
            .arity = Arity::kFlag,
            .help = "if the file and a note differ, use the file's value"},
           {.name = "--with-text",
            .arity = Arity::kFlag,
            .help = "keep the text of past messages in outreach entries"},
           {.name = "--choose", .arity = Arity::kFlag, .help = "choose people interactively"},
           {.name = "--keep-going",
            .arity = Arity::kFlag,
            .help = "import the other entries if some cannot be read (exit 3)"}},
      .examples = {{"confab import Connections.csv", "a list to look people up in; see 'who'"},
                   {"confab import contacts.vcf -n", "shows the notes it would write"},
                   {"confab import people.csv --map name='Nom complet'"}},
      .run = run_import,
      .fields = import_schema().keys};
  return command;
}

}  // namespace confab::cmd
