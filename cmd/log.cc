// SPDX-License-Identifier: MIT
// log: records an interview as held, in a note of its own.
#include <fmt/format.h>

#include <charconv>

#include "cmd/add_fields.h"
#include "core/lookup.h"
#include "core/plans/record.h"
#include "core/schema.h"
#include "store/zone.h"

namespace confab::cmd {
namespace {

core::Result<std::optional<int>> typed_minutes(const Arguments& arguments) {
  const auto text = arguments.text("minutes");
  if (!text) return std::nullopt;
  int minutes = 0;
  const auto* end = text->data() + text->size();
  const auto parsed = std::from_chars(text->data(), end, minutes);
  if (parsed.ec == std::errc() && parsed.ptr == end && minutes > 0 && minutes <= 24 * 60)
    return minutes;
  return core::fail(core::ErrorKind::kUsage,
                    fmt::format("--minutes '{}' is no number of minutes", *text), "write it as 25");
}

// The interview that was planned and has begun, and of which nothing was recorded yet.
const core::Interview* begun(const core::Contact& contact, const core::Notebook& notebook,
                             const core::Now& now) {
  const core::Interview* latest = nullptr;
  for (const auto* interview : notebook.interviews_with(contact)) {
    const auto start = core::start_of(*interview, notebook);
    if (interview->status == core::InterviewStatus::kPlanned && start && *start <= now.instant)
      latest = interview;
  }
  return latest;
}

// Without --at: the start of what was planned, else so long ago that it ends now.
core::Result<core::When> typed_start(const Arguments& arguments, const core::Interview* planned,
                                     const core::Notebook& notebook, int minutes,
                                     const Context& context) {
  if (const auto at = arguments.text("at")) return context.date(*at, core::Direction::kBack);
  const auto start = planned ? *core::start_of(*planned, notebook)
                             : context.now().instant - std::chrono::minutes(minutes);
  return core::local_minute(start, context.now().zone);
}

// The zone in which the typed time is meant: by name where it has one, else as an offset behind the
// time.
std::string name_zone(core::When& when, const Context& context) {
  const auto& zone = context.now().zone;
  if (store::find_zone(zone.name())) return zone.name();
  if (!when.offset)
    when.offset = std::chrono::minutes(zone.lookup(core::first_instant(when, zone)).offset / 60);
  return "";
}

core::Status run_log(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const auto notebook, context.load());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  TRY_ASSIGN(const auto minutes, typed_minutes(arguments));
  const auto length = minutes.value_or(context.policy().interview_minutes);
  const auto* planned = begun(*contact, notebook, context.now());
  core::HeldInterview held;
  TRY_ASSIGN(held.starts, typed_start(arguments, planned, notebook, length, context));
  held.minutes = length;
  held.timezone = name_zone(held.starts, context);
  TRY_ASSIGN(held.notes, context.text_or_stdin(arguments.text("note").value_or("")));
  TRY_ASSIGN(held.body, new_body(core::kInterview, contact->name, held.notes, context));
  TRY_ASSIGN(const auto plan, core::record_interview(*contact, notebook, held, context.now()));
  TRY(context.apply(plan));
  if (context.is_quiet() || context.is_json() || context.is_dry_run()) return core::ok();
  context.out().line(
      {{"held: ", Style::kCyan},
       {fmt::format("{}, {} minutes", core::print_day_and_date(held.starts), length)}});
  context.out().line(
      {{"next: ", Style::kCyan}, {fmt::format("confab thank {} --by email", contact->stem)}});
  return core::ok();
}

}  // namespace

const Command& log_command() {
  static const Command command = {
      "log",
      "records an interview as held",
      {{"WHO", Arity::kOne, "", "the contact", true},
       {"--at", Arity::kOne, "WHEN",
        "when it began; unless said, what was planned, or as long ago as it took"},
       {"--minutes", Arity::kOne, "N", "how long it took"},
       {"--note", Arity::kOne, "TEXT", "text for the section Notes; '-' reads standard input"}},
      {{"confab log grace --at 'today 2pm' --minutes 25", ""},
       {"confab log grace --note - < notes.txt", "from a file"}},
      run_log};
  return command;
}

}  // namespace confab::cmd
