// SPDX-License-Identifier: MIT
// why: explains a contact's state and what is due, from the dated facts.
#include <fmt/format.h>

#include "cmd/answers/people.h"
#include "cmd/context.h"
#include "cmd/output/due_view.h"
#include "cmd/output/narrow.h"
#include "core/notes/notebook/lookup.h"
#include "core/practice/reason.h"
#include "core/practice/standing.h"
#include "core/practice/timeline.h"
#include "core/rules/due/due.h"
#include "core/rules/due/one_at_a_time.h"
#include "core/rules/due/one_message.h"

namespace confab::cmd {
namespace {

const Schema kWhySchema = {"confab.why/1",
                           {"who", "name", "state", "reason", "snoozed-until", "events", "due"}};

// What is due, including items hidden by a snooze.
core::DueItems all_items(const core::Contact& contact, const core::Moment& moment) {
  auto items = core::due_items(contact, moment, core::Snoozed::kShown);
  core::one_message_each(items, moment);
  return items;
}

// The reason for the state, and who comes before a follow-up that is not due for that reason alone.
std::string reason(const core::Contact& contact, const core::Moment& moment) {
  const auto text = core::state_reason(contact, moment);
  const auto* first = core::comes_before(contact, moment);
  return first ? fmt::format("{}; {} at the same organization comes first", text, first->name)
               : text;
}

void print_events(const core::Contact& contact, const core::Moment& moment, Output& out) {
  std::vector<Row> rows;
  for (const auto& event : core::timeline_of(contact, moment))
    rows.push_back(
        {{"  " + core::print_day_and_date(event.when)}, {event.what}, {event.path, Style::kDim}});
  if (rows.empty()) return;
  out.line("");
  out.table(rows, Overflow::kWrap);
}

void print_items(const core::DueItems& items, const core::Moment& moment, Output& out) {
  out.line("");
  if (items.empty()) out.line("nothing is due");
  print_due_items(items, {.names_people = false, .explains_dates = true}, moment, out);
}

void print_why(const core::Contact& contact, const core::Moment& moment, Output& out) {
  const auto state = core::standing_of(contact, moment).state;
  print_paragraph({{contact.name, Style::kBold},
                   {fmt::format("  {}: ", core::state_name(state)), Style::kYellow},
                   {reason(contact, moment)}},
                  out);
  print_events(contact, moment, out);
  print_items(all_items(contact, moment), moment, out);
  if (core::is_snoozed(contact, moment.now))
    print_paragraph({{fmt::format("snoozed: 'confab due' shows nothing until the end of {}",
                                  core::print_day_and_date(*contact.snooze_until))}},
                    out);
}

Json json_of(const core::Contact& contact, const core::Moment& moment) {
  Json::Array events, due;
  for (const auto& event : core::timeline_of(contact, moment))
    events.push_back(Json::Object{
        {"date", core::print_date(event.when)}, {"what", event.what}, {"path", event.path}});
  for (const auto& item : all_items(contact, moment)) {
    auto object = due_object(item, moment);
    object.emplace_back("explanation", item.explanation);
    due.push_back(std::move(object));
  }
  const auto snoozed = core::is_snoozed(contact, moment.now)
                           ? core::print_date(*contact.snooze_until)
                           : std::string();
  return Json::Object{{"who", contact.stem()},
                      {"name", contact.name},
                      {"state", core::state_name(core::standing_of(contact, moment).state)},
                      {"reason", reason(contact, moment)},
                      {"snoozed-until", Json::text_or_null(snoozed)},
                      {"events", std::move(events)},
                      {"due", std::move(due)}};
}

core::Status run_why(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const core::Notebook& notebook, context.load());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  report_unclear_about(*contact, notebook, context);
  const auto moment = context.moment(notebook);
  if (context.is_for_programs()) return context.answer(kWhySchema, {json_of(*contact, moment)});
  print_why(*contact, moment, context.out());
  return core::ok();
}

}  // namespace

const Command& why_command() {
  static const Command command = {
      .name = "why",
      .summary = "explain a contact's state and how each due date is calculated",
      .options = {{.name = "WHO", .help = "the contact", .is_required = true}},
      .examples = {{"confab why grace"}},
      .run = run_why,
      .paging = Paging::kLongAnswers,
      .fields = kWhySchema.keys};
  return command;
}

}  // namespace confab::cmd
