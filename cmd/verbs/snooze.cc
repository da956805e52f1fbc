// SPDX-License-Identifier: MIT
// snooze: hides what you owe a contact for a while.
#include <fmt/format.h>

#include "cmd/input/field_changes.h"
#include "cmd/line/command_line.h"
#include "core/notes/notebook/lookup.h"
#include "core/notes/records/schema.h"
#include "core/rule.h"
#include "core/rules/due/due.h"
#include "core/text/joined.h"

namespace confab::cmd {

const Command& snooze_command();

namespace {

constexpr const char* kKey = "snooze-until";

core::Result<core::FieldChange> typed_snooze(const Arguments& arguments, const Context& context) {
  const auto when = arguments.text("WHEN");
  if (arguments.has("end") && when)
    return core::fail(core::ErrorKind::kUsage, "--end and WHEN cannot be used together");
  if (arguments.has("end")) return core::FieldChange{core::FieldChange::Kind::kClear, kKey};
  if (!when) return missing(snooze_command(), "WHEN", arguments);
  TRY_ASSIGN(const auto until, context.date(*when, core::Direction::kForward));
  if (core::last_instant(until, context.now().zone) < context.now().instant)
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("{} is in the past", core::print_day_and_date(until)),
                      "choose a day in the future; to end a snooze, use --end");
  return core::FieldChange{
      core::FieldChange::Kind::kSet, kKey, "", {core::Value::bare(core::print_day(until.day()))}};
}

// Does someone expect it, or does it belong to a talk? A snooze is meant to hide only the rest.
bool should_not_wait(const core::DueItem& item, const core::Notebook& notebook) {
  const auto* note = notebook.find_path(item.path);
  return item.rule == core::Rule::kAnswerReply || (note && note->type == core::kInterview);
}

// The items that should not wait until the snooze ends, with their dates.
std::vector<std::string> hidden_items(const core::Contact& contact, const core::Moment& moment) {
  std::vector<std::string> items;
  if (!contact.snooze_until) return items;
  const auto end = core::last_instant(*contact.snooze_until, moment.now.zone);
  for (const auto& item : core::due_items(contact, moment, core::Snoozed::kShown)) {
    if (item.due > end || !should_not_wait(item, moment.notebook)) continue;
    const auto day = core::local_minute(item.due, moment.now.zone).day();
    items.push_back(fmt::format("{} (due {})", core::rule_info(item.rule).id,
                                core::print_day_and_date({absl::CivilSecond(day)})));
  }
  return items;
}

core::Status warn_of_hidden(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const core::Notebook& notebook, context.notebook_after_change());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  const auto items = hidden_items(*contact, context.moment(notebook));
  if (!items.empty())
    context.out().warning("'confab due' hides until then: " + core::joined(items, ", "));
  return core::ok();
}

core::Status run_snooze(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const auto change, typed_snooze(arguments, context));
  TRY_ASSIGN(const core::Notebook& notebook, context.load_to_change());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  TRY(change_contact(*contact, {change}, notebook, context));
  const bool is_hidden = !arguments.has("end") && !context.is_dry_run();
  return is_hidden ? warn_of_hidden(arguments, context) : core::ok();
}

}  // namespace

const Command& snooze_command() {
  static const Command command = {
      .name = "snooze",
      .summary = "hide what you owe a contact until the end of a day",
      .options = {{.name = "WHO", .help = "the contact", .is_required = true},
                  {.name = "WHEN", .help = "the last day of the snooze"},
                  {.name = "--end", .arity = Arity::kFlag, .help = "end the snooze now"}},
      .examples = {{"confab snooze grace 'in 2 weeks'"},
                   {"confab snooze grace --end", "show what is due again"}},
      .run = run_snooze};
  return command;
}

}  // namespace confab::cmd
