// SPDX-License-Identifier: MIT
// reach: records a message or a call, and says what comes next.
#include <fmt/format.h>

#include "cmd/next_step.h"
#include "cmd/typed_value.h"
#include "core/lookup.h"
#include "core/plans/record.h"

namespace confab::cmd {
namespace {

core::Result<core::Attempt> typed_attempt(const Arguments& arguments, const Context& context) {
  TRY_ASSIGN(const auto by, typed_entry_text("outreach", "by", arguments));
  TRY_ASSIGN(const auto outcome, typed_entry_text("outreach", "outcome", arguments, "sent"));
  TRY_ASSIGN(const auto note, typed_entry_text("outreach", "note", arguments));
  TRY_ASSIGN(const auto at,
             context.date(arguments.text("at").value_or("now"), core::Direction::kBack));
  if (core::first_instant(at, context.now().zone) > context.now().instant) {
    return core::fail(core::ErrorKind::kUsage,
                      fmt::format("{} is still to come", core::print_day_and_date(at)),
                      "record an attempt once it is made");
  }
  return core::Attempt{at, by, *core::find_outcome(outcome), note, {}};
}

core::Status run_reach(const Arguments& arguments, Context& context) {
  TRY_ASSIGN(const auto notebook, context.load());
  TRY_ASSIGN(const auto* contact, core::one_contact(notebook, arguments.required("WHO")));
  TRY_ASSIGN(const auto attempt, typed_attempt(arguments, context));
  auto plan = core::record_attempt(*contact, attempt);
  for (const auto& text : arguments.texts("kept")) {
    TRY_ASSIGN(const auto promise, core::open_promise(*contact, notebook, text));
    plan.steps.push_back(core::keep(promise));
  }
  TRY(context.apply(plan));
  return say_next_step(*contact, context);
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
       {"--note", Arity::kOne, "TEXT", "one line about it"},
       {"--kept", Arity::kMany, "PROMISE", "a promise, yours or theirs, that is kept with it"}},
      {{"confab reach grace --by email", ""},
       {"confab reach grace --by phone --outcome voicemail --at 'yesterday 4pm' --note 'left my "
        "number'",
        ""},
       {"confab reach grace --by email --outcome replied", "they wrote back"},
       {"confab reach grace --by email --kept 'send the paper'", "ticks the promise as well"}},
      run_reach};
  return command;
}

}  // namespace confab::cmd
