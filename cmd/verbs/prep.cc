// SPDX-License-Identifier: MIT
// prep: prepares the next interview, and prints everything to know before it and what is missing.
#include "core/plans/prep.h"

#include <fmt/format.h>

#include <algorithm>

#include "cmd/input/typed_value.h"
#include "cmd/programs/editor.h"
#include "cmd/resources/templates.h"
#include "core/messages/draft.h"
#include "core/messages/prep_sheet.h"
#include "core/notes/notebook/lookup.h"
#include "core/plans/schedule.h"
#include "core/text/fold.h"
#include "core/text/number.h"
#include "store/document/markdown/body.h"
#include "store/files/read_file.h"

namespace confab::cmd {
namespace {

core::Result<std::optional<int>> typed_count(const std::string& option,
                                             const Arguments& arguments) {
  const auto text = arguments.text(option);
  if (!text) return std::nullopt;
  const auto count = core::find_number(*text, 0, 100);
  if (count) return count;
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("--{} must be a number up to 100, not '{}'", option, *text));
}

// The research items of the interview template, for a note that has none.
core::Result<std::vector<std::string>> usual_research(const core::Interview& interview,
                                                      const core::TemplateValues& values,
                                                      Context& context) {
  std::vector<std::string> points;
  if (!interview.research.empty()) return points;
  TRY_ASSIGN(const auto body, filled_template("interview", values, context));
  TRY_ASSIGN(const auto document, store::parse_document("---\n---\n" + body));
  TRY_ASSIGN(auto parsed, store::parse_body(document));
  for (const auto& item : core::interview_from({}, std::move(parsed)).research)
    points.push_back(item.text);
  return points;
}

core::Result<core::Preparation> typed_readiness(const core::Interview& interview,
                                                const core::TemplateValues& values,
                                                const Arguments& arguments, Context& context) {
  core::Preparation wanted;
  const core::Field one_line{"add-question", core::FieldType::kText};
  for (const auto& text : arguments.texts("add-question")) {
    TRY(check_typed(one_line, text));
    wanted.own.push_back({text, arguments.has("critical")});
  }
  if (arguments.has("critical") && wanted.own.empty())
    return core::fail(core::ErrorKind::kUsage, "--critical needs --add-question");
  TRY_ASSIGN(wanted.questions, typed_count("questions", arguments));
  TRY_ASSIGN(wanted.resume_copies, typed_count("copies", arguments));
  wanted.stage = arguments.text("from").value_or("");
  wanted.done = arguments.texts("done");
  if (const auto version = arguments.text("resume")) {
    TRY(check_line("resume", *version));
    wanted.resume_version = *version;
  }
  TRY_ASSIGN(wanted.research, usual_research(interview, values, context));
  return wanted;
}

// The text of their organization's note.
core::Result<std::string> organization_notes(const core::Contact& contact,
                                             const core::Notebook& notebook, Context& context) {
  const auto* organization = notebook.find_organization(contact.organization);
  if (!organization) return "";
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY_ASSIGN(auto snapshot, store::read_file(*folder, organization->path));
  TRY_ASSIGN(const auto document, store::parse_document(std::move(snapshot.bytes)));
  TRY_ASSIGN(const auto body, store::parse_body(document));
  std::string text;
  for (const auto& section : body.sections) text += section.text;
  text.erase(0, text.find_first_not_of(" \n"));
  text.erase(text.find_last_not_of(" \n") + 1);
  return text;
}

core::Result<core::TemplateValues> sheet_values(const core::Interview& interview,
                                                const core::Contact& contact,
                                                const core::Moment& moment, Context& context) {
  auto values = core::prep_sheet(interview, moment);
  TRY_ASSIGN(values["organization-notes"], organization_notes(contact, moment.notebook, context));
  return values;
}

Schema schema_of(const core::TemplateValues& values) {
  Schema schema = {"confab.prep/1", {}};
  for (const auto& [name, value] : values) schema.keys.push_back(name);
  return schema;
}

Json sheet_record(const core::TemplateValues& values) {
  Json::Object object;
  for (const auto& [name, value] : values) {
    if (const auto* text = std::get_if<std::string>(&value))
      object.emplace_back(name, Json::text_or_null(*text));
    else
      object.emplace_back(name, Json::texts(std::get<std::vector<std::string>>(value)));
  }
  return Json(std::move(object));
}

core::Status print_sheet(const std::string& stem, const std::string& path, Context& context) {
  TRY_ASSIGN(const core::Notebook& notebook, context.notebook_after_change());
  const auto moment = context.moment(notebook);
  const auto* contact = notebook.find_contact(stem);
  if (!contact) return core::ok();  // removed in the editor
  const auto interview = std::ranges::find(notebook.interviews, path, &core::Interview::path);
  if (interview == notebook.interviews.end() || !interview->is_planned())
    return core::ok();  // called off in the editor
  TRY_ASSIGN(const auto values, sheet_values(*interview, *contact, moment, context));
  if (context.is_for_programs()) return context.answer(schema_of(values), {sheet_record(values)});
  TRY_ASSIGN(const auto sheet, filled_template("prep-sheet", values, context));
  context.out().block(core::without_gaps(sheet));
  return core::ok();
}

core::Result<const core::Interview*> planned_talk(const core::Contact& contact,
                                                  const Arguments& arguments,
                                                  const core::Moment& moment,
                                                  const Context& context) {
  const auto at = arguments.text("at");
  if (!at) return core::planned_interview(contact, moment);
  TRY_ASSIGN(const auto starts, context.date(*at, core::Direction::kForward));
  return core::planned_interview(starts, contact, moment);
}

core::Status run_prep(const Arguments& arguments, Context& context) {
  if (arguments.has("edit")) TRY(check_editor(context));
  TRY_ASSIGN(const core::Notebook& notebook, context.load_to_change());
  const auto moment = context.moment(notebook);
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  TRY_ASSIGN(const auto* interview, planned_talk(*contact, arguments, moment, context));
  TRY_ASSIGN(const auto wanted,
             typed_readiness(*interview, interview_values(*contact, notebook), arguments, context));
  TRY_ASSIGN(const auto plan, core::prepare_interview(*interview, wanted, moment));
  // Finds an unreadable template or an unknown field before changing anything.
  TRY_ASSIGN(const auto values, sheet_values(*interview, *contact, moment, context));
  if (!context.is_dry_run()) TRY(context.check_fields(schema_of(values)));
  TRY(filled_template("prep-sheet", values, context));
  const auto stem = std::string(contact->stem()), path = interview->path;
  const bool is_changed = !plan.steps.empty();
  if (is_changed) TRY(context.apply(plan, Output::Stream::kMessage));
  context.unlock();
  if (context.is_dry_run()) return core::ok();
  if (arguments.has("edit"))
    TRY(is_changed ? edit_after_change(path, context) : edit_note(path, context));
  return context.is_quiet() ? core::ok() : print_sheet(stem, path, context);
}

}  // namespace

const Command& prep_command() {
  static const Command command = {
      .name = "prep",
      .summary = "prepare the next interview and print a prep sheet",
      .options = {{.name = "WHO", .help = "the contact", .is_required = true},
                  {.name = "--add-question",
                   .arity = Arity::kMany,
                   .value = "TEXT",
                   .help = "add a question of your own"},
                  {.name = "--critical",
                   .arity = Arity::kFlag,
                   .help = "mark your questions as critical"},
                  {.name = "--from",
                   .value = "STAGE",
                   .help = "take questions only from this part of the question bank"},
                  {.name = "--questions",
                   .value = "N",
                   .help = "add questions up to N (default: a short list grows to questions.max)"},
                  {.name = "--done",
                   .arity = Arity::kMany,
                   .value = "RESEARCH",
                   .help = "check off a point of research"},
                  {.name = "--resume", .value = "VERSION", .help = "the résumé you will bring"},
                  {.name = "--copies", .value = "N", .help = "how many copies of it"},
                  {.name = "--at",
                   .value = "WHEN",
                   .help = "prepare the interview planned for then (default: the next one)"},
                  {.name = "--edit",
                   .arity = Arity::kFlag,
                   .help = "open the note in your editor before printing the sheet"}},
      .examples = {{"confab prep grace"},
                   {"confab prep grace --add-question 'Who maintains the compiler?' --critical"},
                   {"confab prep grace --from 'Getting in' --questions 8"},
                   {"confab prep grace --done 'their talk' --resume cv-2026-11.pdf --copies 2"}},
      .run = run_prep};
  return command;
}

}  // namespace confab::cmd
