// SPDX-License-Identifier: MIT
// reach: records a message or a call, and says what comes next.
#include <fmt/format.h>

#include "cmd/context.h"
#include "core/lookup.h"
#include "core/plans/record.h"
#include "core/rules/due.h"
#include "core/schema.h"

namespace confab::cmd {
namespace {

// The value of `key` in an outreach entry, checked as `check` would.
core::Status check_entry_text(const std::string& key, const std::string& text) {
  for (const auto& field : core::entry_fields_of("outreach")) {
    if (field.key != key) continue;
    if (text.find_first_of("\r\n") != std::string::npos)
      return core::fail(core::ErrorKind::kUsage,
                        fmt::format("--{}: the value has more than one line", key));
    if (const auto problem = core::value_problem(field, text)) {
      return core::fail(core::ErrorKind::kUsage, fmt::format("--{}: {}", key, problem->message));
    }
  }
  return core::ok();
}

core::Result<core::Attempt> typed_attempt(const Arguments& arguments, const Context& context) {
  const auto by = arguments.required("by");
  const auto outcome = arguments.text("outcome").value_or("sent");
  const auto note = arguments.text("note").value_or("");
  TRY(check_entry_text("by", by));
  TRY(check_entry_text("outcome", outcome));
  TRY(check_entry_text("note", note));
  TRY_ASSIGN(const auto at,
             context.date(arguments.text("at").value_or("now"), core::Direction::kBack));
  if (core::first_instant(at, context.now().zone) > context.now().instant) {
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("{} is still to come", core::print_day_and_date(at)),
                      "record an attempt once it is made");
  }
  return core::Attempt{at, by, *core::find_outcome(outcome), note, {}};
}

// "next: …", from the same rules that `due` uses, with the attempt counted.
void print_next(core::Notebook notebook, const core::Contact& contact, const core::Attempt& attempt,
                Context& context) {
  auto after = contact;
  after.outreach.push_back(attempt);
  const auto item = core::follow_up(after, notebook, context.policy(), context.now());
  if (item) {
    const auto day = core::print_day_and_date({cctz::convert(item->due, context.now().zone)});
    context.out().line({{"next: ", Style::kCyan},
                        {fmt::format("if nobody answers, from {}: {}", day, item->command)}});
  } else if (core::is_unanswered(attempt.outcome)) {
    context.out().line(
        {{"next: ", Style::kCyan},
         {"nothing more is owed; the contact is parked until something comes back"}});
  }
}

core::Status run_reach(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const auto notebook, context.load());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  TRY_ASSIGN(const auto attempt, typed_attempt(arguments, context));
  TRY(context.apply(core::record_attempt(*contact, attempt)));
  if (!context.is_quiet() && !context.is_json() && !context.is_dry_run())
    print_next(notebook, *contact, attempt, context);
  return core::ok();
}

}  // namespace

const Command& reach_command() {
  static const Command command = {
      "reach",
      "records a message or a call to a contact",
      {{"WHO", Arity::kOne, "", "the contact", true},
       {"--by", Arity::kOne, "CHANNEL", "email, phone, linkedin, in-person, letter, text or other",
        true},
       {"--outcome", Arity::kOne, "OUTCOME",
        "sent (unless said), voicemail, no-answer, bounced, replied or declined"},
       {"--at", Arity::kOne, "WHEN", "when it was, unless now"},
       {"--note", Arity::kOne, "TEXT", "one line about it"}},
      {{"confab reach grace --by email", ""},
       {"confab reach grace --by phone --outcome voicemail --at 'yesterday 4pm' --note 'left my "
        "number'",
        ""},
       {"confab reach grace --by email --outcome replied", "they wrote back"}},
      run_reach};
  return command;
}

}  // namespace confab::cmd
