// SPDX-License-Identifier: MIT
// show: everything about one contact in chronological order, or any other note.
#include <fmt/format.h>

#include <algorithm>

#include "cmd/context.h"
#include "cmd/output/due_view.h"
#include "cmd/output/fact_lines.h"
#include "core/notes/notebook/lookup.h"
#include "core/notes/notebook/relation.h"
#include "core/notes/records/schema.h"
#include "core/overview/people_there.h"
#include "core/practice/standing.h"
#include "core/practice/timeline.h"
#include "core/rules/due/one_message.h"
#include "core/text/joined.h"
#include "core/text/shell_word.h"
#include "store/document/document.h"
#include "store/files/read_file.h"

namespace confab::cmd {
namespace {

const Schema kShowSchema = {
    "confab.show/1",
    {"stem", "path", "type", "state", "fields", "events", "due", "body", "people", "learned"}};

using Rows = std::vector<Row>;

const core::Organization* organization_of(const core::Note& note, const core::Notebook& notebook) {
  return note.type == core::kOrganization ? notebook.find_organization(note.stem()) : nullptr;
}

// A value in plain text: lists and maps without their brackets.
std::string text_in(const core::Value& value) {
  std::vector<std::string> parts;
  for (const auto& item : value.items) parts.push_back(text_in(item));
  for (const auto& member : value.members)
    parts.push_back(fmt::format("{}: {}", member.key, text_in(member.value)));
  return value.is_scalar() ? value.text : core::joined(parts, value.is_list() ? "; " : ", ");
}

void print_fields(const core::Note& note, Output& out) {
  std::vector<Row> rows;
  for (const auto& member : note.fields.members) {
    if (member.key == "type" || member.key == "name" || member.key == "outreach") continue;
    const auto text = text_in(member.value);
    if (!text.empty()) rows.push_back({{"  " + member.key, Style::kCyan}, {text}});
  }
  out.table(rows, Overflow::kWrap);
}

core::Result<std::string> body_of(const std::string& path, Context& context) {
  TRY_ASSIGN(const auto* folder, context.folder());
  TRY_ASSIGN(auto snapshot, store::read_file(*folder, path));
  TRY_ASSIGN(const auto document, store::parse_document(std::move(snapshot.bytes)));
  const auto begin = document.bytes.find_first_not_of("\r\n", document.frame.body_begin);
  return begin == std::string::npos ? "" : document.bytes.substr(begin);
}

core::Status print_body(const core::Note& note, Context& context) {
  TRY_ASSIGN(auto body, body_of(note.path, context));
  std::erase(body, '\r');
  if (body.empty()) return core::ok();
  context.out().line("");
  context.out().block(body);
  return core::ok();
}

core::Status print_note(const core::Note& note, Context& context) {
  const auto name = note.text("name").empty() ? note.stem() : note.text("name");
  context.out().line(
      {{std::string(name), Style::kBold}, {fmt::format("  {}", note.path), Style::kDim}});
  print_fields(note, context.out());
  return print_body(note, context);
}

core::Status print_contact(const core::Contact& contact, const core::Note& note,
                           const core::Notebook& notebook, Context& context) {
  auto& out = context.out();
  const auto state = core::standing_of(contact, context.moment(notebook)).state;
  out.line({{contact.name, Style::kBold},
            {fmt::format("  {}  ", core::state_name(state)), Style::kYellow},
            context.note_link(contact.path, contact.path, Style::kDim)});
  print_fields(note, out);
  const auto events = core::timeline_of(contact, context.moment(notebook));
  if (!events.empty()) out.line("");
  std::vector<Row> rows;
  for (const auto& event : events)
    rows.push_back({{"  " + core::print_day_and_date(event.when)},
                    {event.what},
                    {event.path == contact.path ? "" : event.path, Style::kDim}});
  out.table(rows, Overflow::kWrap);
  auto items = core::due_items(contact, context.moment(notebook));
  core::one_message_each(items, context.moment(notebook));
  if (!items.empty()) out.line("");
  print_due_items(items, {.names_people = false}, context.moment(notebook), out);
  return print_body(note, context);
}

Rows people_rows(const core::Pointers<core::Contact>& people, const core::Moment& moment) {
  Rows rows;
  for (const auto* contact : people) {
    const auto state = core::standing_of(*contact, moment).state;
    rows.push_back({{fmt::format("  {}", contact->stem()), Style::kBold},
                    {std::string(core::state_name(state)), Style::kYellow},
                    {contact->name},
                    {contact->role}});
  }
  return rows;
}

void print_part(std::string_view heading, const Rows& rows, Context& context) {
  if (rows.empty()) return;
  context.out().line("");
  context.out().line({{std::string(heading), Style::kBold}});
  context.out().table(rows, Overflow::kWrap);
}

// "wait (agrees with Bob Ray)".
std::string in_words(const core::TaughtBy& learned, const core::Notebook& notebook) {
  const auto relation = core::relation_in(learned.text, *learned.talk, notebook);
  if (!relation) return learned.text;
  const bool agrees = relation->kind == core::RelationKind::kAgrees;
  return fmt::format("{} ({} {})", relation->text, agrees ? "agrees with" : "differs from",
                     relation->other->name);
}

// "grace-hopper, jean-sammet".
std::string stems_of(const core::Pointers<core::Contact>& people) {
  std::vector<std::string> stems;
  for (const auto* each : people) stems.emplace_back(each->stem());
  return core::joined(stems, ", ");
}

// Its people with their state, what happened with them, and what you learned from them.
core::Status print_organization(const core::Organization& organization, const core::Note& note,
                                const core::Notebook& notebook, Context& context) {
  auto& out = context.out();
  const auto moment = context.moment(notebook);
  out.line({{organization.name, Style::kBold},
            {"  "},
            context.note_link(note.path, note.path, Style::kDim)});
  print_fields(note, out);
  const auto people = core::people_at(organization, notebook);
  if (people.empty())
    out.line("  you know nobody there yet: confab add-contact NAME --organization " +
             core::note_word(organization.stem()));
  print_part("People", people_rows(people, moment), context);
  Rows events, learned;
  for (const auto& [theirs, event] : core::events_at(organization, moment))
    events.push_back(
        {{"  " + core::print_day_and_date(event.when)}, {stems_of(theirs)}, {event.what}});
  print_part("What happened", events, context);
  for (const auto& each : core::learned_at(organization, moment))
    learned.push_back({{"  " + stems_of(each.people)}, {in_words(each, notebook)}});
  print_part("Learned", learned, context);
  return print_body(note, context);
}

Json people_json(const core::Pointers<core::Contact>& people, const core::Moment& moment) {
  Json::Array items;
  for (const auto* contact : people)
    items.push_back(
        Json::Object{{"who", contact->stem()},
                     {"name", contact->name},
                     {"role", Json::text_or_null(contact->role)},
                     {"state", core::state_name(core::standing_of(*contact, moment).state)}});
  return Json(std::move(items));
}

Json learned_json(const std::vector<core::TaughtBy>& learned) {
  Json::Array items;
  for (const auto& each : learned)
    items.push_back(Json::Object{
        {"who", each.people.front()->stem()}, {"text", each.text}, {"path", each.talk->path}});
  return Json(std::move(items));
}

// What happened with a contact, or at an organization, and what you learned there.
struct History {
  std::vector<core::PersonEvent> events = {};
  std::vector<core::TaughtBy> learned = {};
};

History history_of(const core::Note& note, const core::Moment& moment) {
  if (const auto* contact = moment.notebook.contact_of(note))
    return {core::events_with(*contact, moment), core::learned_from(*contact, moment)};
  if (const auto* organization = organization_of(note, moment.notebook))
    return {core::events_at(*organization, moment), core::learned_at(*organization, moment)};
  return {};
}

Json::Array events_json(const std::vector<core::PersonEvent>& events) {
  Json::Array result;
  for (const auto& [people, event] : events)
    result.push_back(Json::Object{{"date", core::print_date(event.when)},
                                  {"what", event.what},
                                  {"path", event.path},
                                  {"who", people.front()->stem()}});
  return result;
}

// confab's keys have their types; the user's own keys are as written.
Json fields_json(const core::Note& note) {
  Json::Object fields;
  for (const auto& member : note.fields.members) {
    const auto* field = core::find_field(note.type, member.key);
    fields.emplace_back(member.key, field ? cell_json(core::typed_cell(*field, &member.value))
                                          : Json::from(member.value));
  }
  return fields;
}

core::Status print_json(const core::Note& note, const core::Notebook& notebook, Context& context) {
  TRY_ASSIGN(const auto body, body_of(note.path, context));
  const auto* contact = notebook.contact_of(note);
  const bool is_contact = contact != nullptr;
  Json::Array due;
  if (is_contact) {
    auto items = core::due_items(*contact, context.moment(notebook));
    core::one_message_each(items, context.moment(notebook));
    for (const auto& item : items) due.push_back(due_object(item, context.moment(notebook)));
  }
  Json::Object object = {{"stem", note.stem()}, {"path", note.path}, {"type", note.type}};
  object.emplace_back(
      "state",
      is_contact
          ? Json(core::state_name(core::standing_of(*contact, context.moment(notebook)).state))
          : Json());
  object.emplace_back("fields", fields_json(note));
  const auto moment = context.moment(notebook);
  const auto history = history_of(note, moment);
  object.emplace_back("events", events_json(history.events));
  object.emplace_back("due", std::move(due));
  object.emplace_back("body", body);
  const auto* organization = organization_of(note, notebook);
  object.emplace_back("people", organization
                                    ? people_json(core::people_at(*organization, notebook), moment)
                                    : Json());
  object.emplace_back("learned", contact || organization ? learned_json(history.learned) : Json());
  return context.answer(kShowSchema, {std::move(object)});
}

core::Status run_show(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  TRY_ASSIGN(const auto* note, core::one_note(notebook, arguments.required("NOTE")));
  if (context.is_for_programs()) return print_json(*note, notebook, context);
  if (const auto* organization = organization_of(*note, notebook))
    return print_organization(*organization, *note, notebook, context);
  const auto* contact = notebook.contact_of(*note);
  if (!contact) return print_note(*note, context);
  return print_contact(*contact, *note, notebook, context);
}

}  // namespace

const Command& show_command() {
  static const Command command = {
      .name = "show",
      .summary = "show everything about one contact, an organization with its people, or any note",
      .options = {{.name = "NOTE",
                   .help = "a contact, an organization, or the file name of any note",
                   .is_required = true}},
      .examples = {{"confab show grace"}, {"confab show remington-rand"}},
      .run = run_show,
      .paging = Paging::kLongAnswers,
      .fields = kShowSchema.keys};
  return command;
}

}  // namespace confab::cmd
