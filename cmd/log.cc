// SPDX-License-Identifier: MIT
// log: records an interview as held, in a note of its own.
#include <fmt/format.h>

#include "cmd/add_fields.h"
#include "core/lookup.h"
#include "core/number.h"
#include "core/plans/record.h"
#include "core/schema.h"
#include "core/shell_word.h"
#include "store/zone.h"

namespace confab::cmd {
namespace {

core::Status read_minutes(const Arguments& arguments, std::optional<int>& minutes) {
  const auto text = arguments.text("minutes");
  if (!text) return core::ok();
  minutes = core::find_number(*text, 1, 24 * 60);
  if (minutes) return core::ok();
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("--minutes '{}' is no number of minutes", *text), "write it as 25");
}

core::Result<core::HeldInterview> typed_interview(const core::Contact& contact,
                                                  const Arguments& arguments, Context& context) {
  core::HeldInterview held;
  if (const auto at = arguments.text("at")) {
    TRY_ASSIGN(held.starts, context.date(*at, core::Direction::kBack));
  }
  TRY(read_minutes(arguments, held.minutes));
  const auto& zone = context.now().zone.name();
  if (store::find_zone(zone)) held.timezone = zone;
  TRY_ASSIGN(held.notes, context.text_or_stdin(arguments.text("note").value_or("")));
  TRY_ASSIGN(held.body, new_body(core::kInterview, contact.name, held.notes, context));
  return held;
}

core::Status run_log(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const auto notebook, context.load());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  TRY_ASSIGN(const auto held, typed_interview(*contact, arguments, context));
  TRY_ASSIGN(const auto plan,
             core::record_interview(*contact, notebook, context.policy(), held, context.now()));
  TRY(context.apply(plan));
  context.say_next(fmt::format("confab thank {} --by email", core::shell_word(contact->stem)));
  return core::ok();
}

}  // namespace

const Command& log_command() {
  static const Command command = {
      "log",
      "records an interview as held",
      {{"WHO", Arity::kOne, "", "the contact", true},
       {"--at", Arity::kOne, "WHEN",
        "when it began; unless said, what was planned, else as long ago as it took"},
       {"--minutes", Arity::kOne, "N", "how long it took; unless said, what was agreed"},
       {"--note", Arity::kOne, "TEXT", "text for the section Notes; '-' reads standard input"}},
      {{"confab log grace --at 'today 2pm' --minutes 25", ""},
       {"confab log grace --note - < notes.txt", "from a file"}},
      run_log};
  return command;
}

}  // namespace confab::cmd
