// SPDX-License-Identifier: MIT
// import: adds people from other programs' files, each only once.
#include "core/plans/import.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "cmd/input/foreign_files.h"
#include "cmd/input/prompt.h"
#include "cmd/input/typed_value.h"
#include "cmd/output/wording.h"
#include "cmd/resources/templates.h"
#include "core/text/joined.h"
#include "store/files/walk.h"
#include "store/notebook/adopt.h"
#include "store/notebook/lists.h"

namespace confab::cmd {
namespace {

using core::RowState;

const Schema kImport = {"confab.import/1", {"place", "state", "path", "detail", "differences"}};

enum class As { kContacts, kList };

// --- options ---

core::Result<std::vector<std::pair<std::string, std::string>>> typed_map(
    const Arguments& arguments) {
  std::vector<std::pair<std::string, std::string>> map;
  for (const auto& text : arguments.texts("map")) {
    const auto equals = text.find('=');
    if (equals == std::string::npos || equals == 0)
      return core::fail(core::ErrorKind::kUsage, fmt::format("--map {}: no '='", text),
                        "for example: --map name='Nom complet'");
    map.emplace_back(text.substr(0, equals), text.substr(equals + 1));
  }
  return map;
}

store::DateOrder asked_order(const std::string& example, Context& context) {
  while (const auto answer =
             ask(fmt::format("Does {} begin with the day or the month? (day/month)", example),
                 context)) {
    if (*answer == "day" || *answer == "d") return store::DateOrder::kDayFirst;
    if (*answer == "month" || *answer == "m") return store::DateOrder::kMonthFirst;
  }
  return store::DateOrder::kUnknown;
}

core::Result<store::ReadOptions> typed_options(const Arguments& arguments, Context& context) {
  store::ReadOptions options;
  TRY_ASSIGN(options.map, typed_map(arguments));
  if (const auto order = arguments.text("dates")) {
    TRY(check_choice("--dates", *order, {"dmy", "mdy"}));
    options.dates = *store::find_date_order(*order);
  }
  options.owner = arguments.text("owner").value_or("");
  if (context.may_ask())
    options.ask_date_order = [&](const std::string& example) {
      return asked_order(example, context);
    };
  return options;
}

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const auto& format : store::import_formats()) names.emplace_back(format.name);
  return names;
}

core::Result<const store::Format*> typed_format(const Arguments& arguments) {
  const auto name = arguments.text("from");
  if (!name) return nullptr;
  TRY(check_choice("--from", *name, format_names()));
  return store::find_import_format(*name);
}

// Most of hundreds of connections are strangers; people in an address book are not.
core::Result<As> typed_as(const Arguments& arguments, const core::Imported& imported) {
  if (const auto as = arguments.text("as")) {
    TRY(check_choice("--as", *as, {"contacts", "list"}));
    return *as == "list" ? As::kList : As::kContacts;
  }
  const bool is_connections = imported.format == "linkedin" && !imported.people.empty();
  return is_connections && !arguments.has("choose") ? As::kList : As::kContacts;
}

core::Result<core::ImportChoices> typed_choices(const Arguments& arguments, As as) {
  if (arguments.has("adopt") && arguments.has("new"))
    return core::fail(core::ErrorKind::kUsage, "--adopt and --new exclude each other");
  core::ImportChoices choices;
  if (arguments.has("adopt")) choices.same_name = core::SameName::kAdopt;
  if (arguments.has("new")) choices.same_name = core::SameName::kNew;
  if (arguments.has("update")) choices.differing = core::Differing::kTake;
  if (arguments.has("with-text")) choices.texts = core::ImportChoices::Texts::kTake;
  if (as == As::kList) choices.unknown = core::ImportChoices::Unknown::kLeave;
  return choices;
}

// --- planning ---

// Notes that are not confab's, which may be about people too.
core::Result<std::vector<std::string>> other_notes(const core::Notebook& notebook,
                                                   Context& context) {
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY_ASSIGN(const auto files, store::walk(*folder));
  std::vector<std::string> others;
  for (const auto& file : files) {
    if (!file.left_out && !notebook.find_path(file.path)) others.push_back(file.path);
  }
  return others;
}

core::Status fit_adopted(core::ImportPlan& plan, Context& context) {
  TRY_ASSIGN(const auto* folder, context.folder());
  for (auto& step : plan.plan.steps) {
    auto* edit = std::get_if<core::EditNote>(&step.change);
    if (!edit || std::ranges::find(plan.adopted, edit->path) == plan.adopted.end()) continue;
    TRY_ASSIGN(*edit, store::fitted_to(*folder, std::move(*edit)));
  }
  return core::ok();
}

core::Result<core::ImportPlan> planned(const core::Imported& imported,
                                       const core::ImportChoices& choices,
                                       const core::Notebook& notebook, Context& context) {
  TRY_ASSIGN(const auto others, other_notes(notebook, context));
  const auto body = [&](const std::string& name) {
    return filled_template("contact", {{"name", name}}, context);
  };
  TRY_ASSIGN(auto plan, core::import_people(imported, {notebook, others, body}, choices));
  TRY(fit_adopted(plan, context));
  return plan;
}

core::Step list_step(const core::Imported& imported) {
  const auto format = imported.format.empty() ? std::string("people") : imported.format;
  return {
      core::CreateFile{store::list_path(format), store::list_of(imported.people)},
      fmt::format("{} to look up with 'confab who'",
                  imported.people.size() == 1 ? "1 person"
                                              : fmt::format("{} people", imported.people.size()))};
}

// --- questions ---

core::Error unanswered(const core::OpenQuestion& question) {
  return {core::ErrorKind::kUsage,
          fmt::format("'{}' may be the person in {}", question.name, question.path),
          {question.place},
          "pass --adopt if they are the same person, or --new to add another one"};
}

// Asks about each, until the input ends.
void ask_all(const std::vector<core::OpenQuestion>& questions, core::ImportChoices& choices,
             Context& context) {
  for (const auto& question : questions) {
    const auto is_same = ask(fmt::format("{}: is {} the person in {}? (y/n)", question.place,
                                         question.name, question.path),
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

// --- the report ---

std::size_t count(const core::ImportPlan& plan, RowState state) {
  return static_cast<std::size_t>(std::ranges::count(plan.rows, state, &core::ImportedRow::state));
}

void report_row(const core::ImportedRow& row, Context& context) {
  auto& out = context.out();
  for (const auto& difference : row.differences) {
    out.line({{row.path, Style::kBold}, {fmt::format(": kept {} ({})", difference, row.place)}},
             Output::Stream::kMessage);
  }
  if (row.state == RowState::kSkipped || row.state == RowState::kRefused)
    out.line(fmt::format("{}: {}: {}", row.place, core::row_state_name(row.state), row.detail),
             Output::Stream::kMessage);
  else if (row.state == RowState::kSame)
    out.line(fmt::format("{}: same as {}", row.place, row.path), Output::Stream::kMessage);
}

void summarize(const core::ImportPlan& plan, Context& context) {
  constexpr std::array<std::pair<RowState, std::string_view>, 6> kWords = {
      {{RowState::kNew, "new"},
       {RowState::kFilled, "filled"},
       {RowState::kUpdated, "updated"},
       {RowState::kSame, "known already"},
       {RowState::kSkipped, "skipped"},
       {RowState::kRefused, "refused"}}};
  std::vector<std::string> parts;
  for (const auto& [state, word] : kWords) {
    if (const auto rows = count(plan, state); rows > 0)
      parts.push_back(fmt::format("{} {}", rows, word));
  }
  if (parts.empty() && !plan.plan.steps.empty()) return;
  context.out().line(parts.empty() ? "nothing to import" : core::joined(parts, ", "),
                     Output::Stream::kMessage);
}

Json::Array json_of(const core::ImportPlan& plan) {
  Json::Array items;
  for (const auto& row : plan.rows) {
    items.push_back(Json::Object{{"place", row.place},
                                 {"state", core::row_state_name(row.state)},
                                 {"path", Json::text_or_null(row.path)},
                                 {"detail", Json::text_or_null(row.detail)},
                                 {"differences", Json::texts(row.differences)}});
  }
  return items;
}

core::Status report(const core::ImportPlan& plan, Context& context) {
  if (context.is_for_programs()) return context.answer(kImport, json_of(plan));
  if (context.is_quiet()) return core::ok();
  for (const auto& row : plan.rows) report_row(row, context);
  summarize(plan, context);
  return core::ok();
}

// Otherwise a row that cannot be read would be lost silently.
core::Status refuse_bad_rows(const core::ImportPlan& plan, const Arguments& arguments,
                             Context& context) {
  const auto refused = count(plan, RowState::kRefused);
  if (refused == 0) return core::ok();
  if (arguments.has("keep-going")) return core::ok();
  for (const auto& row : plan.rows) {
    if (row.state == RowState::kRefused)
      context.out().error({core::ErrorKind::kUsage, row.detail, {row.place}});
  }
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("{} cannot be imported", counted(refused, "entry")),
                    "correct the file, or pass --keep-going to import the others");
}

core::Status refuse_open_questions(const core::ImportPlan& plan, Context& context) {
  if (plan.questions.empty()) return core::ok();
  for (std::size_t i = 1; i < plan.questions.size(); ++i)
    context.out().error(unanswered(plan.questions[i]));
  return core::fail(unanswered(plan.questions.front()));
}

// --- choosing ---

// The positions in `answer`, like `1 4-7`; those beyond `count` are left out.
std::vector<std::size_t> positions(const std::string& answer, std::size_t count) {
  std::vector<std::size_t> result;
  for (std::size_t at = 0; at < answer.size();) {
    const auto number = [&] {
      std::size_t value = 0;
      while (at < answer.size() && answer[at] >= '0' && answer[at] <= '9')
        value = std::min<std::size_t>(value * 10 + static_cast<std::size_t>(answer[at++] - '0'),
                                      count + 1);
      return value;
    };
    const auto first = number();
    auto last = first;
    if (at < answer.size() && answer[at] == '-') {
      ++at;
      last = number();
    }
    for (auto i = std::max<std::size_t>(first, 1); i <= std::min(last, count); ++i)
      result.push_back(i - 1);
    while (at < answer.size() && (answer[at] < '0' || answer[at] > '9')) ++at;
  }
  return result;
}

core::Status choose(core::Imported& imported, Context& context) {
  if (!context.may_ask())
    return core::fail(core::ErrorKind::kUsage, "--choose needs a terminal",
                      "import with --as list, then 'confab add-contact --from-list NAME'");
  std::vector<Row> rows;
  for (std::size_t i = 0; i < imported.people.size(); ++i) {
    const auto& person = imported.people[i];
    rows.push_back({{fmt::format("{}", i + 1), Style::kBold},
                    {std::string(person.name())},
                    {std::string(person.fields.text_at("organization"))},
                    {std::string(person.fields.text_at("role"))}});
  }
  context.out().table(rows);
  const auto answer = ask("Which of them? (numbers, like 1 4-7)", context);
  std::vector<core::ImportedPerson> chosen;
  for (const auto i : positions(answer.value_or(""), imported.people.size()))
    chosen.push_back(std::move(imported.people[i]));
  imported.people = std::move(chosen);
  return core::ok();
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
  if (context.is_for_programs()) TRY(context.check_fields(kImport));
  TRY_ASSIGN(const auto* format, typed_format(arguments));
  TRY_ASSIGN(const auto options, typed_options(arguments, context));
  TRY_ASSIGN(auto imported, read_people(arguments.texts("FILE"), format, options, context));
  for (const auto& warning : imported.warnings) context.out().warning(warning);
  if (arguments.has("choose")) TRY(choose(imported, context));
  TRY_ASSIGN(const auto as, typed_as(arguments, imported));
  TRY_ASSIGN(auto choices, typed_choices(arguments, as));
  TRY(settle_names(imported, choices, context));
  TRY_ASSIGN(const core::Notebook& notebook, context.load_to_change());
  TRY_ASSIGN(auto plan, planned(imported, choices, notebook, context));
  TRY(refuse_open_questions(plan, context));
  TRY(refuse_bad_rows(plan, arguments, context));
  if (as == As::kList && !imported.people.empty()) plan.plan.steps.push_back(list_step(imported));
  TRY(carry_out(plan.plan, context));
  if (count(plan, RowState::kRefused) > 0) context.be_incomplete();
  return report(plan, context);
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
            .choices = format_names()},
           {.name = "--as",
            .value = "KIND",
            .help = "one note per person, or a list to look people up in (default for LinkedIn)",
            .choices = {"contacts", "list"}},
           {.name = "--map",
            .arity = Arity::kMany,
            .value = "KEY=COLUMN",
            .help = "the column that holds a key, like name='Nom complet'"},
           {.name = "--dates",
            .value = "ORDER",
            .help = "whether day or month comes first in dates like 3/4/2024",
            .choices = {"dmy", "mdy"}},
           {.name = "--owner",
            .value = "NAME",
            .help = "your own name, to tell your messages from theirs"},
           {.name = "--adopt",
            .arity = Arity::kFlag,
            .help = "take a note with the same name to be about the same person"},
           {.name = "--new",
            .arity = Arity::kFlag,
            .help = "add a new contact even if a note has the same name"},
           {.name = "--update",
            .arity = Arity::kFlag,
            .help = "where the file and a note differ, take what the file says"},
           {.name = "--with-text",
            .arity = Arity::kFlag,
            .help = "keep the text of past messages in outreach entries"},
           {.name = "--choose", .arity = Arity::kFlag, .help = "pick people on the terminal"},
           {.name = "--keep-going",
            .arity = Arity::kFlag,
            .help = "import the other entries if some cannot be read (exit 3)"}},
      .examples = {{"confab import Connections.csv", "a list to look people up in; see 'who'"},
                   {"confab import contacts.vcf -n", "shows the notes it would write"},
                   {"confab import people.csv --map name='Nom complet'"}},
      .run = run_import,
      .fields = kImport.keys};
  return command;
}

}  // namespace confab::cmd
