// SPDX-License-Identifier: MIT
// show: everything about one contact in chronological order, or any other note.
#include <fmt/format.h>

#include <algorithm>

#include "cmd/context.h"
#include "cmd/output/due_view.h"
#include "core/notes/lookup.h"
#include "core/notes/schema.h"
#include "core/practice/standing.h"
#include "core/practice/timeline.h"
#include "core/text/joined.h"
#include "store/document/document.h"
#include "store/files/read_file.h"

namespace confab::cmd {
namespace {

const Schema kSchema = {"confab.show/1",
                        {"stem", "path", "type", "state", "fields", "events", "due", "body"}};

// A value in plain text: lists and maps without their brackets.
std::string text_of(const core::Value& value) {
  std::vector<std::string> parts;
  for (const auto& item : value.items) parts.push_back(text_of(item));
  for (const auto& member : value.members)
    parts.push_back(fmt::format("{}: {}", member.key, text_of(member.value)));
  return value.is_scalar() ? value.text : core::joined(parts, value.is_list() ? "; " : ", ");
}

void print_fields(const core::Note& note, Output& out) {
  std::vector<Row> rows;
  for (const auto& member : note.fields.members) {
    if (member.key == "type" || member.key == "name" || member.key == "outreach") continue;
    const auto text = text_of(member.value);
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
            {contact.path, Style::kDim}});
  print_fields(note, out);
  const auto events = core::timeline_of(contact, context.moment(notebook));
  if (!events.empty()) out.line("");
  std::vector<Row> rows;
  for (const auto& event : events)
    rows.push_back({{"  " + core::print_day_and_date(event.when)},
                    {event.what},
                    {event.path == contact.path ? "" : event.path, Style::kDim}});
  out.table(rows, Overflow::kWrap);
  const auto items = core::due_items(contact, context.moment(notebook));
  if (!items.empty()) out.line("");
  for (const auto& item : items) print_due_item(item, context.now(), out);
  return print_body(note, context);
}

Json::Array events_json(const std::vector<core::Event>& events) {
  Json::Array result;
  for (const auto& event : events)
    result.push_back(Json::Object{
        {"date", core::print_date(event.when)}, {"what", event.what}, {"path", event.path}});
  return result;
}

core::Status print_json(const core::Note& note, const core::Notebook& notebook, Context& context) {
  TRY_ASSIGN(const auto body, body_of(note.path, context));
  const auto* contact = notebook.contact_of(note);
  const bool is_contact = contact != nullptr;
  Json::Array due;
  if (is_contact) {
    for (const auto& item : core::due_items(*contact, context.moment(notebook)))
      due.push_back(due_object(item, context.now()));
  }
  Json::Object object = {{"stem", note.stem()}, {"path", note.path}, {"type", note.type}};
  object.emplace_back(
      "state",
      is_contact
          ? Json(core::state_name(core::standing_of(*contact, context.moment(notebook)).state))
          : Json());
  object.emplace_back("fields", Json::from(note.fields));
  object.emplace_back(
      "events", is_contact ? events_json(core::timeline_of(*contact, context.moment(notebook)))
                           : Json::Array{});
  object.emplace_back("due", std::move(due));
  object.emplace_back("body", body);
  return context.answer(kSchema, {std::move(object)});
}

core::Status run_show(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  TRY_ASSIGN(const auto* note, core::one_note(notebook, arguments.required("NOTE")));
  if (context.is_for_programs()) return print_json(*note, notebook, context);
  const auto* contact = notebook.contact_of(*note);
  if (!contact) return print_note(*note, context);
  return print_contact(*contact, *note, notebook, context);
}

}  // namespace

const Command& show_command() {
  static const Command command = {
      .name = "show",
      .summary = "show everything about one contact in chronological order, or any one note",
      .options = {{.name = "NOTE",
                   .help = "a contact, an organization, or the file name of any note",
                   .is_required = true}},
      .examples = {{"confab show grace"}, {"confab show remington-rand"}},
      .run = run_show,
      .paging = Paging::kLongAnswers};
  return command;
}

}  // namespace confab::cmd
