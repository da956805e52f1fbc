// SPDX-License-Identifier: MIT
// snooze: hides what you owe a contact for a while.
#include <fmt/format.h>

#include "cmd/input/field_changes.h"
#include "cmd/line/command_line.h"

namespace confab::cmd {

const Command& snooze_command();

namespace {

constexpr const char* kKey = "snooze-until";

core::Result<core::FieldChange> typed_snooze(const Arguments& arguments, const Context& context) {
  const auto when = arguments.text("WHEN");
  if (arguments.has("end") && when)
    return core::fail(core::ErrorKind::kUsage, "--end and WHEN cannot be used together");
  if (arguments.has("end")) return core::FieldChange{core::FieldChange::Kind::kClear, kKey};
  if (!when) return missing(snooze_command(), "WHEN");
  TRY_ASSIGN(const auto until, context.date(*when, core::Direction::kForward));
  if (core::last_instant(until, context.now().zone) < context.now().instant)
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("{} is in the past", core::print_day_and_date(until)),
                      "choose a day in the future; to end a snooze, use --end");
  return core::FieldChange{
      core::FieldChange::Kind::kSet, kKey, "", {core::Value::bare(core::print_day(until.day()))}};
}

core::Status run_snooze(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const auto change, typed_snooze(arguments, context));
  return change_contact({change}, arguments, context);
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
